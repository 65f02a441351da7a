// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/figure_band.h"

#include "views/drawing/axis_painter.h"

#include <QtGui/QPainter>

namespace tasrih {

FigureBand::FigureBand(const FigureContent& content, Language language)
    : m_series(content.series)
    , m_title(content.measure ? textOf(*content.measure, language) : QString())
    , m_values(m_series)
{
}

FigurePlot FigureBand::plot(const Place& place, const TimelineStyle& style, const Told& told) const
{
    const FigurePlot::Place surface{place.frame, place.scale, place.top, place.height, m_values};
    return {m_series, surface, style, told.labels, told.suffix};
}

void FigureBand::paintScale(QPainter& painter, const Place& place, const TimelineStyle& style) const
{
    const TimelineFrame& frame = place.frame;
    painter.fillRect(frame.columnRect(place.top, place.height), style.theme->paper);
    painter.fillRect(frame.bodyRect(place.top, place.height), style.theme->paper);
    painter.setPen(QPen(style.theme->line, style.hairline));
    painter.drawLine(QPointF(0, place.top), QPointF(frame.width, place.top));
    const double line = QFontMetricsF(style.meta).height();
    painter.setLayoutDirection(frame.direction);
    painter.setFont(style.strong);
    painter.setPen(style.theme->text);
    painter.drawText(
        frame.rect(style.metrics.gap - frame.labelColumn, -6 * style.metrics.gap, place.top + line / 2, 2 * line),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, m_title);
    painter.setFont(style.meta);
    const FigurePlot::Place surface{frame, place.scale, place.top, place.height, m_values};
    for (const ValueScale::Tick& tick : m_values.ticks(int(place.height / (2 * line)), style.language)) {
        const double y = FigurePlot::heightOf(surface, tick.value, style);
        painter.setPen(QPen(style.theme->line, style.hairline));
        painter.drawLine(QPointF(frame.bodyRect(0, 1).left(), y), QPointF(frame.bodyRect(0, 1).right(), y));
        painter.setPen(style.theme->secondary);
        painter.drawText(frame.rect(-frame.labelColumn, -style.metrics.gap, y - line / 2, line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    }
}

void FigureBand::paint(QPainter& painter, const Place& place, const TimelineStyle& style, const Snapshot& snapshot,
                       const Told& told) const
{
    painter.save();
    paintScale(painter, place, style);
    if (told.axis)
        paintAxisLines(painter, *told.axis, place.frame, style, {place.top, place.top + place.height});
    painter.setClipRect(place.frame.bodyRect(place.top, place.height), Qt::IntersectClip);
    plot(place, style, told).paint(painter, snapshot, told.current);
    painter.restore();
}

const FigurePoint* FigureBand::pointAt(QPointF at, const Place& place, const TimelineStyle& style, double reach) const
{
    return plot(place, style, {}).pointAt(at, reach);
}

} // namespace tasrih
