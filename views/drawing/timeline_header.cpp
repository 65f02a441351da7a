// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/axis_painter.h"
#include "views/drawing/timeline_painter.h"
#include "views/drawing/timeline_style.h"

#include <QtGui/QPainter>

namespace tasrih {

double TimelineScene::headerHeight() const
{
    const TimelineMetrics& metrics = rows.metrics();
    return 2 * metrics.axisTier + eventLevels * metrics.eventTier;
}

void measureHeader(TimelineScene& scene, std::optional<QDate> today)
{
    const double width = scene.frame.bodyWidth();
    const TextWidth textWidth = scene.style.labelWidth();
    const TimelineMetrics& metrics = scene.rows.metrics();
    scene.axis = timeAxis(scene.scale, width, {scene.style.language}, textWidth, metrics.gap / 2);
    EventStrip strip;
    strip.gap = metrics.gap;
    strip.longest = metrics.labelColumn * 1.2;
    strip.today = today;
    strip.todayLabel = translated(scene.style.language, Wording("Timeline", "Today"));
    scene.events = eventMarks(scene.rows.content(), scene.scale, width, strip, textWidth);
    scene.eventLevels = std::max(scene.eventLevels, scene.events.levels);
}

void TimelinePainter::paintHeader()
{
    const TimelineStyle& style = m_scene.style;
    const double height = m_scene.headerHeight();
    m_painter.fillRect(QRectF(0, 0, m_scene.frame.width, height), style.theme->paper);
    m_painter.save();
    m_painter.setClipRect(m_scene.frame.bodyRect(0, height + style.hairline), Qt::IntersectClip);
    paintAxis(m_painter, m_scene.axis, m_scene.frame, style);
    paintEvents(2 * m_scene.rows.metrics().axisTier);
    m_painter.restore();
    m_painter.setPen(line(style.theme->line));
    m_painter.drawLine(QPointF(0, height), QPointF(m_scene.frame.width, height));
}

void TimelinePainter::paintEvents(double top)
{
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const Theme& theme = *m_scene.style.theme;
    const double bottom = top + m_scene.eventLevels * metrics.eventTier;
    for (const EventMark& mark : m_scene.events.marks) {
        const bool isToday = mark.events.empty();
        const double x = m_scene.frame.toVisual(mark.from);
        const double y = std::min(top + mark.level * metrics.eventTier, bottom);
        m_painter.setPen(line(isToday ? theme.accent : theme.secondary));
        m_painter.drawLine(QPointF(x, y), QPointF(x, bottom));
        m_painter.setPen(isToday ? theme.accent : theme.secondary);
        m_painter.drawText(m_scene.frame.rect(mark.labelFrom, mark.labelTo, y, metrics.eventTier),
                           int(Qt::AlignLeft) | textFlags, mark.label);
    }
}

void TimelinePainter::paintGrid(double top, double bottom)
{
    const Theme& theme = *m_scene.style.theme;
    paintAxisLines(m_painter, m_scene.axis, m_scene.frame, m_scene.style, {top, bottom});
    QPen events(m_scene.style.mixed(theme.secondary, 55), m_scene.style.hairline);
    events.setDashPattern({1, 3});
    m_painter.setPen(events);
    const auto event = [&](double at) {
        const double x = m_scene.frame.toVisual(at);
        m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    };
    for (const double at : m_scene.events.quietLines)
        event(at);
    for (const EventMark& mark : m_scene.events.marks) {
        if (mark.events.empty())
            m_painter.setPen(line(theme.accent));
        event(mark.from);
        m_painter.setPen(events);
    }
}

} // namespace tasrih
