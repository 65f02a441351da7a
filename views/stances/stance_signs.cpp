// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_signs.h"

#include "views/stances/stance_mark.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
SignLegend::Entry lineSign(const TimelineStyle& style, Wording meaning, Qt::PenStyle pen)
{
    constexpr double length = 22, thickness = 1.5;
    const double px = style.metrics.unit;
    return {translated(style.language, meaning),
            [ink = style.theme->secondary, width = thickness * px, pen](QPainter& painter, const QRectF& box) {
                painter.setPen(QPen(ink, width, pen));
                painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            },
            length * px};
}
} // namespace

std::vector<SignLegend::Entry> stanceSigns(const TimelineStyle& style, std::optional<CellContents> contents)
{
    std::vector<SignLegend::Entry> entries;
    const auto letter = [&](char16_t sign, Wording meaning) {
        entries.push_back(SignLegend::letter(sign, translated(style.language, meaning), style));
    };
    for (const Term<Position>& term : terms<Position>()) {
        const auto paint = [position = term.value, theme = style.theme](QPainter& painter, const QRectF& box) {
            drawStanceMark(painter, box.center(), box.width() * 0.9, position, theme->stance(position));
        };
        entries.push_back({textOf(term.value, style.language), paint});
    }
    if (contents == CellContents::Latest)
        letter(u'3', Wording("StanceSigns", "sayings behind the latest stance"));
    else if (contents == CellContents::Counts)
        letter(u'3', Wording("StanceSigns", "sayings for and against"));
    else
        entries.push_back(lineSign(style, Wording("StanceSigns", "the day isn't certain"), Qt::SolidLine));
    if (!contents)
        entries.push_back(lineSign(style, Wording("StanceSigns", "said at some time until then"), Qt::DashLine));
    letter(changedMark, Wording("StanceSigns", "changed over time"));
    letter(contradictoryMark, Wording("StanceSigns", "contradicts itself at one time"));
    return entries;
}

} // namespace tasrih
