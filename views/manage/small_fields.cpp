// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/small_fields.h"

#include "views/theme/theme.h"

#include <QtGui/QWheelEvent>

#include <cmath>

namespace tasrih {

void TermField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

OrderField::OrderField(QWidget* parent)
    : QSpinBox(parent)
{
    setRange(0, 9999);
}

void OrderField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

NoteField::NoteField(QWidget* parent)
    : QTextEdit(parent)
{
    constexpr int lines = 3;
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * unit);
    connect(this, &QTextEdit::textChanged, this, &NoteField::edited);
}

DegreesField::DegreesField(double limit, QWidget* parent)
    : QLineEdit(parent)
    , m_limit(limit)
{
    setLayoutDirection(Qt::LeftToRight);
    setPlaceholderText(tr("decimal degrees"));
}

void DegreesField::setValue(std::optional<double> value)
{
    setText(value ? QString::number(*value, 'g', 9) : QString());
}

std::optional<double> DegreesField::value() const
{
    bool ok = false;
    const double degrees = text().trimmed().toDouble(&ok);
    return ok && std::isfinite(degrees) && std::abs(degrees) <= m_limit ? std::optional(degrees) : std::nullopt;
}

QString DegreesField::problem() const
{
    if (text().trimmed().isEmpty() || value())
        return {};
    return tr("A coordinate is a number of degrees from −%1 to %1.").arg(m_limit);
}

CheckList::CheckList(QWidget* parent)
    : QListWidget(parent)
{
    constexpr int shownRows = 6;
    setFixedHeight(shownRows * compactRowHeight);
    connect(this, &QListWidget::itemChanged, this, &CheckList::edited);
}

void CheckList::addChoice(qint64 id, const QString& label, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(label, this);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

std::vector<qint64> CheckList::checked() const
{
    std::vector<qint64> result;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            result.push_back(item(row)->data(Qt::UserRole).toLongLong());
    }
    return result;
}

} // namespace tasrih
