// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_delegate.h"

#include "database/text/direction.h"
#include "database/text/folding.h"
#include "models/import/import_model.h"
#include "models/import/import_texts.h"
#include "views/theme/theme.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace tasrih {

namespace {

QComboBox* languageEditor(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(ImportTexts::unknown(), QString());
    for (const QString& code : ImportTexts::languageCodes())
        box->addItem(ImportTexts::languageName(code), code);
    return box;
}

/// Completes names in any spelling, wherever in a name the words stand.
class NameCompleter : public QCompleter
{
public:
    NameCompleter(const QStringList& names, QObject* parent)
        : QCompleter(parent)
    {
        auto* model = new QStandardItemModel(this);
        for (const QString& name : names) {
            auto* item = new QStandardItem(name);
            item->setData(foldPhrase(name), Qt::UserRole);
            model->appendRow(item);
        }
        setModel(model);
        setCompletionRole(Qt::UserRole);
        setFilterMode(Qt::MatchContains);
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {foldPhrase(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

/// A date of publication; where the text's may be one of two, they are offered.
void offerDates(QLineEdit& edit, const QStringList& dates)
{
    edit.setPlaceholderText(dates.isEmpty() ? QStringLiteral("2024-09-27") : dates.join(QStringLiteral(" / ")));
    if (dates.isEmpty())
        return;
    auto* completer = new QCompleter(dates, &edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    edit.setCompleter(completer);
}

QColor inkOf(const QModelIndex& index)
{
    const auto state = static_cast<ImportState>(index.data(ImportModel::StateRole).toInt());
    const bool problem = !index.data(ImportModel::ProblemRole).toString().isEmpty();
    const bool refused = state == ImportState::Refused &&
                         (index.column() == ImportColumn::State || index.column() == ImportColumn::Outcome);
    if (problem || refused)
        return theme().warning;
    const bool unknown = index.data(Qt::EditRole).toString().isEmpty();
    const bool ended =
        state == ImportState::Imported || state == ImportState::Duplicate || state == ImportState::Cancelled;
    return unknown || ended || state == ImportState::Refused ? theme().secondary : theme().text;
}

} // namespace

ImportDelegate::ImportDelegate(std::function<QStringList()> outletNames, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_outletNames(std::move(outletNames))
{
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The text runs in its own direction but stays at the leading edge of its column.
    const Qt::Alignment edge = QStyle::visualAlignment(option->direction, Qt::AlignLeading);
    option->displayAlignment = edge | Qt::AlignAbsolute | Qt::AlignVCenter;
    option->direction = paragraphDirection(option->text, interfaceLanguage());
    option->palette.setColor(QPalette::Text, inkOf(index));
    option->palette.setColor(QPalette::HighlightedText, inkOf(index));
    if (index.column() == ImportColumn::State &&
        index.data(ImportModel::StateRole).toInt() == int(ImportState::Accepted))
        option->font.setBold(true);
}

QWidget* ImportDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.column() == ImportColumn::Language)
        return languageEditor(parent);
    auto* edit = new QLineEdit(parent);
    if (index.column() == ImportColumn::Published)
        offerDates(*edit, index.data(ImportModel::OffersRole).toStringList());
    if (index.column() == ImportColumn::Outlet)
        edit->setCompleter(new NameCompleter(m_outletNames(), edit));
    return edit;
}

void ImportDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto* edit = qobject_cast<QLineEdit*>(editor))
        edit->setText(value);
}

void ImportDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData());
    else if (const auto* edit = qobject_cast<QLineEdit*>(editor))
        model->setData(index, edit->text());
}

void ImportDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace tasrih
