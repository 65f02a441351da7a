// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/alias_editor.h"

#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr const char* idProperty = "aliasId";
}

AliasEditor::AliasEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* add = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Add a name"), this);
    add->setObjectName(QStringLiteral("addAlias"));
    add->setAutoDefault(false);
    m_rows->setSpacing(unit / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(m_rows);
    layout->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({{}, {}, QStringLiteral("ar")})->setFocus();
        Q_EMIT edited();
    });
}

QWidget* AliasEditor::addLine(const AliasLine& line)
{
    auto* row = new QWidget(this);
    row->setProperty(idProperty, line.id.value_or(0));
    auto* name = new QLineEdit(line.name, row);
    name->setAccessibleName(tr("Another name"));
    auto* language = new QComboBox(row);
    language->addItem(tr("Arabic"), QStringLiteral("ar"));
    language->addItem(tr("English"), QStringLiteral("en"));
    language->addItem(tr("any language"), QString());
    language->setCurrentIndex(std::max(language->findData(line.language), 0));
    language->setAccessibleName(tr("Language of the name"));
    auto* remove = new QToolButton(row);
    remove->setIcon(themedIcon(QStringLiteral("edit-delete")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this name out"));
    remove->setAccessibleName(remove->toolTip());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addWidget(name, 1);
    layout->addWidget(language);
    layout->addWidget(remove);
    row->setFocusProxy(name);
    m_rows->addWidget(row);
    connect(name, &QLineEdit::textEdited, this, &AliasEditor::edited);
    connect(language, &QComboBox::activated, this, &AliasEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->deleteLater();
        row->hide();
        Q_EMIT edited();
    });
    return row;
}

void AliasEditor::setLines(const std::vector<AliasLine>& lines)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AliasLine& line : lines)
        addLine(line);
}

std::vector<AliasLine> AliasEditor::lines() const
{
    std::vector<AliasLine> result;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget* row = m_rows->itemAt(i)->widget();
        const QString name = row->findChild<QLineEdit*>()->text().trimmed();
        const qint64 id = row->property(idProperty).toLongLong();
        if (!name.isEmpty())
            result.push_back({id > 0 ? std::optional(id) : std::nullopt, name,
                              row->findChild<QComboBox*>()->currentData().toString()});
    }
    return result;
}

} // namespace tasrih
