// SPDX-License-Identifier: GPL-3.0-or-later
// The links of the current statement, drawn over the lanes on demand.
#include "models/words/labels.h"
#include "views/drawing/timeline_painter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tasrih {

namespace {
constexpr double shortestBulge = 24, furtherBulge = 40; ///< px
constexpr double nearby = 70;                           ///< px along an arc from the current lane to its words.
} // namespace

QPointF TimelinePainter::linkEnd(LaneRef lane) const
{
    const LaneShaper shaper(m_scene.rows, m_scene.scale, m_scene.frame);
    const LaneShape shape = shaper.shape(lane, {}, m_scene.style.labelWidth());
    const QRectF body = shape.lane;
    const QPointF at = shape.diamond.value_or(shape.cap.value_or(body.center()));
    return {std::clamp(at.x(), body.left(), body.right()), body.center().y()};
}

void TimelinePainter::paintLinks(const TimelineHighlight& highlight)
{
    if (highlight.links.empty() || !highlight.linksFrom || !m_scene.rows.metrics().hasLanes())
        return;
    const QPointF here = linkEnd(*highlight.linksFrom);
    const Theme& theme = *m_scene.style.theme;
    const double size = m_scene.rows.metrics().diamond / 2;
    m_painter.setFont(m_scene.style.meta);
    for (const LinkedLane& link : highlight.links) {
        const QPointF there = linkEnd(link.lane);
        const QPointF from = link.isTarget ? here : there;
        const QPointF to = link.isTarget ? there : here;
        // An arc that bulges against the sense of time, where a lane has nothing but its fade-in.
        const double bulge =
            -m_scene.frame.sense() * (shortestBulge + std::min(std::abs(to.y() - from.y()) / 8, furtherBulge));
        QPainterPath path(from);
        path.cubicTo(from + QPointF(bulge, 0), to + QPointF(bulge, 0), to);
        QPen pen(theme.accent, 1.5 * m_scene.style.hairline);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme.accent);
        const double side = bulge < 0 ? -1 : 1;
        m_painter.drawPolygon(
            QPolygonF{to, to + QPointF(side * 1.4 * size, -size * 0.8), to + QPointF(side * 1.4 * size, size * 0.8)});
        const QString text = textOf(link.kind, m_scene.style.language);
        // Near the current lane, which is in sight.
        const double along = path.percentAtLength(std::min(path.length() / 2, nearby));
        QRectF box = QFontMetricsF(m_scene.style.meta).boundingRect(text).adjusted(-4, -1, 4, 1);
        box.moveCenter(path.pointAtPercent(link.isTarget ? along : 1 - along));
        m_painter.fillRect(box, theme.paper);
        m_painter.setPen(theme.accent);
        m_painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    }
}

} // namespace tasrih
