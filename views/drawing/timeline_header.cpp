// SPDX-License-Identifier: GPL-3.0-or-later
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
    strip.todayLabel = translated(scene.style.language, "Timeline", QT_TRANSLATE_NOOP("Timeline", "Today"));
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
    m_painter.setFont(style.label);
    const double tier = m_scene.rows.metrics().axisTier;
    if (m_scene.axis.lower.empty()) {
        paintTier(m_scene.axis.upper, tier / 2, Qt::AlignLeft);
    } else {
        paintTier(m_scene.axis.upper, 0, Qt::AlignLeft);
        paintTier(m_scene.axis.lower, tier, Qt::AlignHCenter);
    }
    paintEvents(2 * tier);
    m_painter.restore();
    m_painter.setPen(line(style.theme->line));
    m_painter.drawLine(QPointF(0, height), QPointF(m_scene.frame.width, height));
}

void TimelinePainter::paintTier(const std::vector<AxisCell>& cells, double top, Qt::Alignment alignment)
{
    const double tier = m_scene.rows.metrics().axisTier;
    const double gap = m_scene.rows.metrics().gap / 2;
    const double width = m_scene.frame.bodyWidth();
    for (const AxisCell& cell : cells) {
        m_painter.setPen(line(m_scene.style.theme->line));
        const double x = m_scene.frame.toVisual(cell.from);
        m_painter.drawLine(QPointF(x, top), QPointF(x, 2 * tier));
        if (cell.label.isEmpty())
            continue;
        // A cell that began before the view has its label at the edge.
        const double from = std::max(cell.from, 0.0) + gap;
        const double to = std::min(cell.to, width) - gap;
        m_painter.setPen(alignment == Qt::AlignHCenter ? m_scene.style.theme->secondary : m_scene.style.theme->text);
        m_painter.drawText(m_scene.frame.rect(from, to, top, tier), int(alignment) | textFlags, cell.label);
    }
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
    const auto lines = [&](const std::vector<AxisCell>& cells, const QColor& colour) {
        m_painter.setPen(line(colour));
        for (const AxisCell& cell : cells) {
            const double x = m_scene.frame.toVisual(cell.from);
            if (cell.from >= 0)
                m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    };
    lines(m_scene.axis.lower, m_scene.style.mixed(theme.line, 40));
    lines(m_scene.axis.upper, theme.line);
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
