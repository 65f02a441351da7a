// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_delegate.h"

#include "models/stances/stances_model.h"
#include "models/words/labels.h"
#include "views/stances/stance_mark.h"
#include "views/stances/stance_tally.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int markRoom = 14; // kept free at the trailing edge for Δ and ≠

/// One shape and the count beside it in the middle of the cell.
void drawLatest(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction)
{
    QFont font = interfaceFont(TextSize::Body);
    font.setItalic(index.data(StancesModel::MembersRole).toInt() > 0);
    painter.setFont(font);
    const auto position = Position(index.data(StancesModel::PositionRole).toInt());
    drawTally(painter, cell, {{position, index.data(StancesModel::SayingsRole).toInt()}}, direction);
}

void drawCounts(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction)
{
    painter.setFont(interfaceFont(TextSize::Meta));
    const auto counts = index.data(StancesModel::CountsRole).value<QList<int>>();
    std::vector<TallyPart> parts = tallyParts(counts);
    std::erase_if(parts, [](const TallyPart& part) {
        return part.position != Position::Support && part.position != Position::Oppose;
    });
    if (parts.empty()) // Neither: what there is, so that the cell doesn't look empty.
        parts = tallyParts(counts);
    drawTally(painter, cell, parts, direction);
}

void drawInTime(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction)
{
    constexpr double size = 7;
    const QRectF strip = QRectF(cell).adjusted(unit, 0, -unit, 0);
    const double middle = strip.center().y() + 1;
    const auto x = [&](double part) {
        return direction == Qt::RightToLeft ? strip.right() - part * strip.width()
                                            : strip.left() + part * strip.width();
    };
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(strip.left(), middle), QPointF(strip.right(), middle));
    const auto marks = index.data(StancesModel::SparkRole).value<QList<SparkMark>>();
    for (const SparkMark& mark : marks) {
        const QColor colour = theme().stance(mark.position);
        const double from = std::min(x(mark.from), x(mark.to));
        const double to = std::max(x(mark.from), x(mark.to));
        if (to - from >= 2)
            painter.fillRect(QRectF(from, middle - 1.5, to - from, 3), theme().tint(colour, 55));
    }
    for (const SparkMark& mark : marks)
        drawStanceMark(painter, {x((mark.from + mark.to) / 2), middle}, size, mark.position,
                       theme().stance(mark.position));
}

/// In the upper trailing corner, one under the other.
void drawMarks(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction)
{
    QFont font = interfaceFont(TextSize::Meta);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme().text);
    const auto draw = [&](char16_t mark, Qt::Alignment edge) {
        const auto alignment = QStyle::visualAlignment(direction, Qt::AlignTrailing | edge);
        painter.drawText(cell.adjusted(3, -1, -3, 0), int(alignment) | Qt::TextSingleLine, QString(QChar(mark)));
    };
    if (index.data(StancesModel::ChangedRole).toBool())
        draw(changedMark, Qt::AlignTop);
    if (index.data(StancesModel::ContradictoryRole).toBool())
        draw(contradictoryMark, Qt::AlignBottom);
}

/// A row that sums up others has a frame within its cells.
void drawSumFrame(QPainter& painter, const QRect& cell, const QColor& colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().tint(colour, 60), 1));
    painter.drawRect(cell.adjusted(2, 2, -3, -3));
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
        painter->setFont(interfaceFont(TextSize::Meta));
        drawTally(*painter, cell, tallyParts(index.data(StancesModel::TallyRole).value<QList<int>>()),
                  option.direction);
    } else if (position.isValid()) {
        const QColor colour = theme().stance(Position(position.toInt()));
        painter->fillRect(cell, theme().tint(colour, stanceTint()));
        if (index.data(StancesModel::MembersRole).toInt() > 0)
            drawSumFrame(*painter, cell, colour);
        const QRect room = QStyle::visualRect(option.direction, cell, cell.adjusted(markRoom / 2, 0, -markRoom, 0));
        switch (m_contents) {
        case CellContents::Latest:
            drawLatest(*painter, room, index, option.direction);
            break;
        case CellContents::InTime:
            drawInTime(*painter, room, index, option.direction);
            break;
        case CellContents::Counts:
            drawCounts(*painter, room, index, option.direction);
            break;
        }
        drawMarks(*painter, cell, index, option.direction);
    }
    drawFrame(*painter, cell, option, index.data(StancesModel::LinkedRole).toBool());
    painter->restore();
}

QSize StanceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {8 * unit, rowHeight};
}

} // namespace tasrih
