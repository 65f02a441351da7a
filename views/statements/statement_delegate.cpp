// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statement_delegate.h"

#include "models/statements/statements_model.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace tasrih {

namespace {
constexpr int markSize = unit;
constexpr int markGap = unit / 2;

/// @p area without @p width px at its leading edge.
QRect without(const QRect& area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -width, 0) : area.adjusted(width, 0, 0, 0);
}
} // namespace

QRect drawSideMarks(QPainter& painter, const QRect& area, const QStringList& colourKeys, Qt::LayoutDirection direction)
{
    QRect rest = area;
    for (const QString& key : colourKeys) {
        const QRect mark = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                               QSize(markSize, markSize), rest);
        painter.fillRect(mark, theme().side(key));
        rest = without(rest, markSize + markGap, direction);
    }
    return rest;
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    QRect area = item.rect.adjusted(unit, 0, -unit / 2, 0);
    if (item.direction == Qt::RightToLeft)
        area = item.rect.adjusted(unit / 2, 0, -unit, 0);
    if (index.column() == SideColumn)
        area = drawSideMarks(*painter, area, index.data(StatementsModel::SideColoursRole).toStringList(),
                             item.direction);
    if (index.column() == SaidOnColumn && index.data(StatementsModel::InTrayRole).toBool()) {
        constexpr int icon = 12;
        const QRect place = QStyle::alignedRect(item.direction, Qt::AlignLeading | Qt::AlignVCenter, {icon, icon}, area);
        painter->setPen(QPen(theme().accent, 2));
        painter->drawLine(place.left() + 3, place.top() + 1, place.left() + 3, place.bottom());
        painter->drawLine(place.right() - 3, place.top() + 1, place.right() - 3, place.bottom());
        area = without(area, icon + markGap, item.direction);
    }
    const bool secondary = index.column() == PublishedColumn || index.column() == OutletColumn;
    painter->setPen(secondary ? theme().secondary : theme().text);
    painter->setFont(item.font);
    const QString shown = item.fontMetrics.elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, int(QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter))
                                | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * unit, compactRowHeight};
}

} // namespace tasrih
