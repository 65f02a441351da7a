// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_header.h"

#include "models/compare/compare_model.h"
#include "views/statements/cell_painter.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int columnHeight = 6 * unit;
constexpr int narrowestTitles = 12 * unit;
constexpr int widestTitles = 22 * unit;
constexpr int pinSize = 16;
constexpr int firstLine = 5; ///< px above the first line of a cell.
} // namespace

CompareHeader::CompareHeader(Qt::Orientation orientation, const CompareModel& model, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFont(interfaceFont());
}

QSize CompareHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    if (orientation() == Qt::Horizontal)
        return {size.width(), columnHeight};
    QFont strong = interfaceFont(TextSize::Body);
    strong.setWeight(QFont::DemiBold);
    int width = narrowestTitles;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(width, QFontMetrics(strong).horizontalAdvance(m_model.rowAt(row).title) + 2 * unit + 2);
    return {std::min(width, widestTitles), size.height()};
}

void CompareHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme().window);
    if (orientation() == Qt::Horizontal)
        paintColumn(*painter, rect, section);
    else
        paintRow(*painter, rect, section);
    painter->setPen(theme().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (layoutDirection() == Qt::RightToLeft)
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    else
        painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

void CompareHeader::paintColumn(QPainter& painter, const QRect& rect, int column) const
{
    if (column >= m_model.columnCount())
        return;
    const CompareColumn& shown = m_model.columnAt(column);
    const bool pinned = column == m_model.pinned() && m_model.columnCount() > 1;
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect room = rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() / 2);
    QRect title = upper;
    if (pinned) {
        const QRect pin(upper.right() - pinSize + 1, upper.top() + 2, pinSize, pinSize);
        themedIcon(QStringLiteral("window-pin")).paint(&painter, QStyle::visualRect(direction, upper, pin));
        title = QStyle::visualRect(direction, upper, upper.adjusted(0, 0, -pinSize - unit / 2, 0));
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), theme().accent);
    }
    QStringList colours(shown.sideColours.begin(), shown.sideColours.end());
    if (!colours.isEmpty())
        title = drawSideMarks(painter, title, colours, direction);
    QFont strong = interfaceFont(TextSize::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme().text);
    ink::words(painter, title, shown.title, direction);
    painter.setFont(interfaceFont(TextSize::Meta));
    painter.setPen(theme().secondary);
    ink::words(painter, lower, shown.detail.isEmpty() ? shown.kind : shown.kind + QStringLiteral(" · ") + shown.detail,
               direction);
}

void CompareHeader::paintRow(QPainter& painter, const QRect& rect, int row) const
{
    if (row >= m_model.rowCount())
        return;
    const CompareRow& shown = m_model.rowAt(row);
    QFont font = interfaceFont(TextSize::Body);
    if (shown.isHeading())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(shown.isHeading() ? theme().text : theme().secondary);
    constexpr int reach = 2; // Arabic letters reach lower than the font says.
    const QRect line(rect.left() + unit, rect.top() + firstLine - reach, rect.width() - 2 * unit,
                     QFontMetrics(font).height() + 2 * reach);
    ink::words(painter, line, shown.title, layoutDirection());
}

} // namespace tasrih
