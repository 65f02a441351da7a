// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/chip.h"

#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tasrih {

namespace {
constexpr int chipHeight = 22;
constexpr int crossWidth = 20;
constexpr int widestValue = 200;
constexpr int markSize = 8;
} // namespace

Chip::Chip(const QString& kind, const QString& value, const QColor& mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_value(value)
{
    if (mark.isValid())
        m_marks.push_back(mark);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("%1 %2, remove").arg(kind, value));
}

void Chip::setMarks(std::vector<QColor> marks)
{
    m_marks = std::move(marks);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics small(interfaceFont(TextSize::Meta));
    const int value = qMin(fontMetrics().horizontalAdvance(m_value) + 2, widestValue);
    return {unit + marksWidth() + kindWidth(small) + value + crossWidth, chipHeight};
}

int Chip::marksWidth() const
{
    return m_marks.empty() ? 0 : int(m_marks.size()) * (markSize + 2) + 2;
}

int Chip::kindWidth(const QFontMetrics& metrics) const
{
    return m_kind.isEmpty() ? 0 : metrics.horizontalAdvance(m_kind) + 6;
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 72), chipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    ink::box(painter, rect(), theme().selection, hasFocus() ? theme().accent : Qt::transparent, hasFocus() ? 2 : 1);
    if (ink::hover(option).alpha() > 0)
        ink::box(painter, rect(), ink::hover(option), Qt::transparent);
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = unit;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        QRect mark(0, 0, markSize, markSize);
        mark.moveCenter(placed(x + int(i) * (markSize + 2), markSize).center());
        painter.fillRect(mark, m_marks[i]);
    }
    x += marksWidth();
    const QFontMetrics small(interfaceFont(TextSize::Meta));
    painter.setFont(interfaceFont(TextSize::Meta));
    painter.setPen(theme().secondary);
    ink::words(painter, placed(x, kindWidth(small)), m_kind, layoutDirection());
    x += kindWidth(small);
    const int valueWidth = width() - x - crossWidth;
    painter.setFont(font());
    painter.setPen(theme().text);
    ink::words(painter, placed(x, valueWidth), m_value, layoutDirection());
    const QPointF middle = QRectF(placed(width() - crossWidth, crossWidth)).center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? theme().text : theme().secondary, 1.25));
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tasrih
