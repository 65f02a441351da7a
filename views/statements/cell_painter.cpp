// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/cell_painter.h"

#include "database/text/direction.h"
#include "models/words/plain_text.h"
#include "views/theme/ink.h"
#include "views/theme/paragraph.h"
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

QRect drawTrayMark(QPainter& painter, const QRect& area, Qt::LayoutDirection direction)
{
    constexpr int size = 10;
    const QRect place = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {size, size}, area);
    painter.fillRect(QRect(place.left() + 1, place.top(), 3, size), theme().accent);
    painter.fillRect(QRect(place.right() - 3, place.top(), 3, size), theme().accent);
    return without(area, size + markGap, direction);
}
} // namespace

QRect drawSideMarks(QPainter& painter, const QRect& area, const QStringList& colourKeys, Qt::LayoutDirection direction)
{
    QRect rest = area;
    for (const QString& key : colourKeys) {
        const QRect mark =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(markSize, markSize), rest);
        if (!key.isEmpty())
            painter.fillRect(mark, theme().side(key));
        rest = without(rest, markSize + markGap, direction);
    }
    return rest;
}

void paintCell(QPainter& painter, QStyleOptionViewItem option, const CellContent& content)
{
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);

    painter.save();
    QRect area = option.rect.adjusted(unit, 0, -unit, 0);
    area = drawSideMarks(painter, area, content.sideColours, option.direction);
    if (content.isInTray)
        area = drawTrayMark(painter, area, option.direction);
    painter.setPen(content.ink.isValid() ? content.ink : theme().text);
    painter.setFont(option.font);
    const QString text = oneLine(content.text);
    const int width = area.width();
    const bool wraps = content.mostLines > 1 && option.fontMetrics.horizontalAdvance(text) > width;
    if (width > 0 && (wraps || content.isSource)) {
        constexpr qsizetype lettersInLine = 400; // What no column is wide enough for needn't be laid out.
        const Qt::LayoutDirection direction =
            content.isSource ? paragraphDirection(text, interfaceLanguage()) : option.direction;
        const Paragraph lines(text.left(content.mostLines * lettersInLine), option.font,
                              {width, direction, Qt::AlignLeading, content.mostLines, cellPitch(option.font)});
        lines.draw(painter, {area.left(), area.center().y() - (lines.height() - 1) / 2});
    } else {
        const QString shown = ink::cutAtEnd(text, QFontMetricsF(option.fontMetrics), width, option.direction);
        const auto alignment = QStyle::visualAlignment(option.direction, content.alignment);
        painter.drawText(area, int(alignment) | Qt::TextSingleLine, shown);
    }
    painter.restore();
}

} // namespace tasrih
