// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_tally.h"

#include "models/words/labels.h"
#include "views/stances/stance_mark.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tasrih {

namespace {
constexpr int shapeGap = 3; // between a shape and its number
constexpr int apart = 7;    // between parts
} // namespace

std::vector<TallyPart> tallyParts(const QList<int>& counts)
{
    std::vector<TallyPart> parts;
    for (const Term<Position>& term : terms<Position>()) {
        if (const int count = counts.value(int(term.value)); count > 0)
            parts.push_back({term.value, count});
    }
    return parts;
}

void drawTally(QPainter& painter, const QRect& area, const std::vector<TallyPart>& parts, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int mark = metrics.capHeight();
    const auto widthOf = [&](const TallyPart& part) {
        return mark + shapeGap + metrics.horizontalAdvance(numberText(part.count));
    };
    int width = -apart;
    std::size_t shown = 0;
    while (shown < parts.size() && width + apart + widthOf(parts[shown]) <= area.width())
        width += apart + widthOf(parts[shown++]);
    const QRect group = QStyle::alignedRect(direction, Qt::AlignCenter, {width, area.height()}, area);
    int at = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const QRect room(group.left() + at, group.top(), widthOf(parts[i]), group.height());
        const QRect place = QStyle::visualRect(direction, group, room);
        const bool isMirrored = direction == Qt::RightToLeft;
        const double centre = isMirrored ? place.right() + 1 - mark / 2.0 : place.left() + mark / 2.0;
        drawStanceMark(painter, {centre, place.center().y() + 1.0}, mark, parts[i].position,
                       theme().stance(parts[i].position));
        painter.setPen(theme().text);
        const QRect number =
            isMirrored ? place.adjusted(0, 0, -mark - shapeGap, 0) : place.adjusted(mark + shapeGap, 0, 0, 0);
        painter.drawText(number, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         numberText(parts[i].count));
        at += room.width() + apart;
    }
}

} // namespace tasrih
