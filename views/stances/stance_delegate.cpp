// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_delegate.h"

#include "models/labels/labels.h"
#include "models/stances/stances_model.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
/// Draws @p text from the leading edge of @p area and returns the area that is left.
QRect drawLeading(QPainter& painter, const QRect& area, const QString& text, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    return area.adjusted(width, 0, 0, 0);
}

int widthOf(TextSize size, const QString& text)
{
    return QFontMetrics(interfaceFont(size)).horizontalAdvance(text);
}

/// Glyph and count as one group in the middle of the cell, in reading order.
void drawStance(QPainter& painter, const QRect& cell, Position position, int sayings, Qt::LayoutDirection direction)
{
    constexpr int gap = 6;
    const QString glyph = stanceGlyph(position);
    const QString count = numberText(sayings);
    const int glyphWidth = widthOf(TextSize::Strong, glyph);
    const int countWidth = widthOf(TextSize::Body, count);
    const QSize size(glyphWidth + gap + countWidth, cell.height());
    const QRect group = QStyle::alignedRect(direction, Qt::AlignCenter, size, cell);
    const QRect glyphArea =
        QStyle::visualRect(direction, group, QRect(group.topLeft(), QSize(glyphWidth, size.height())));
    const QRect countArea = QStyle::visualRect(
        direction, group, QRect(group.left() + glyphWidth + gap, group.top(), countWidth, size.height()));
    painter.setFont(interfaceFont(TextSize::Strong));
    drawLeading(painter, glyphArea, glyph, theme().stance(position));
    painter.setFont(interfaceFont(TextSize::Body));
    drawLeading(painter, countArea, count, theme().text);
}

void drawMarks(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction)
{
    QString marks;
    if (index.data(StancesModel::ChangedRole).toBool())
        marks += QChar(changedMark);
    if (index.data(StancesModel::ContradictoryRole).toBool())
        marks += QChar(contradictoryMark);
    if (marks.isEmpty())
        return;
    QFont font = interfaceFont(TextSize::Meta);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme().text);
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignTop);
    painter.drawText(cell.adjusted(unit / 2, 1, -unit / 2, 0), int(alignment) | Qt::TextSingleLine, marks);
}

void drawTally(QPainter& painter, const QRect& cell, const QList<int>& tally, Qt::LayoutDirection direction)
{
    struct Part
    {
        QString text;
        QColor colour;
    };
    std::vector<Part> parts;
    for (const Term<Position>& term : terms<Position>()) {
        const int count = tally.value(int(term.value));
        if (count == 0)
            continue;
        parts.push_back({stanceGlyph(term.value), theme().stance(term.value)});
        parts.push_back({numberText(count) + QLatin1Char(' '), theme().secondary});
    }
    painter.setFont(interfaceFont(TextSize::Meta));
    int width = 0;
    for (const Part& part : parts)
        width += painter.fontMetrics().horizontalAdvance(part.text);
    const QRect group = QStyle::alignedRect(direction, Qt::AlignCenter, {width, cell.height()}, cell);
    int at = 0;
    for (const Part& part : parts) {
        const int advance = painter.fontMetrics().horizontalAdvance(part.text);
        const QRect place(group.left() + at, group.top(), advance, group.height());
        drawLeading(painter, QStyle::visualRect(direction, group, place), part.text, part.colour);
        at += advance;
    }
}

void drawFrame(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, bool linked)
{
    painter.setBrush(Qt::NoBrush);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    } else if (linked) {
        painter.setPen(QPen(theme().accent, 1, Qt::DashLine));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}
} // namespace

int stanceTint()
{
    return theme().appearance == Appearance::Light ? 12 : 18;
}

void StanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool heading = index.data(StancesModel::KindRole).toInt() == StancesModel::SideRow;
    const QVariant position = index.data(StancesModel::PositionRole);
    if (heading) {
        painter->fillRect(cell, theme().window);
        drawTally(*painter, cell, index.data(StancesModel::TallyRole).value<QList<int>>(), option.direction);
    } else if (position.isValid()) {
        const auto stance = Position(position.toInt());
        painter->fillRect(cell, theme().tint(theme().stance(stance), stanceTint()));
        drawStance(*painter, cell, stance, index.data(StancesModel::SayingsRole).toInt(), option.direction);
        drawMarks(*painter, cell, index, option.direction);
    }
    drawFrame(*painter, cell, option, index.data(StancesModel::LinkedRole).toBool());
    painter->restore();
}

QSize StanceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {10 * unit, rowHeight};
}

} // namespace tasrih
