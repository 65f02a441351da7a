// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/axis_painter.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
struct Tier
{
    const std::vector<AxisCell>& cells;
    double top = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

void paintTier(QPainter& painter, const Tier& tier, const TimelineFrame& frame, const TimelineStyle& style)
{
    const double height = style.metrics.axisTier;
    const double gap = style.metrics.gap / 2;
    for (const AxisCell& cell : tier.cells) {
        painter.setPen(QPen(style.theme->line, style.hairline));
        const double x = frame.toVisual(cell.from);
        painter.drawLine(QPointF(x, tier.top), QPointF(x, 2 * height));
        if (cell.label.isEmpty())
            continue;
        // A cell that began before the view has its label at the edge.
        const double from = std::max(cell.from, 0.0) + gap;
        const double to = std::min(cell.to, frame.bodyWidth()) - gap;
        painter.setPen(tier.alignment == Qt::AlignHCenter ? style.theme->secondary : style.theme->text);
        painter.drawText(frame.rect(from, to, tier.top, height), int(tier.alignment) | textFlags, cell.label);
    }
}
} // namespace

void paintAxis(QPainter& painter, const TimeAxis& axis, const TimelineFrame& frame, const TimelineStyle& style)
{
    const double tier = style.metrics.axisTier;
    painter.setFont(style.label);
    paintTier(painter, {axis.upper, axis.lower.empty() ? tier / 2 : 0, Qt::AlignLeft}, frame, style);
    paintTier(painter, {axis.lower, tier, Qt::AlignHCenter}, frame, style);
}

void paintAxisLines(QPainter& painter, const TimeAxis& axis, const TimelineFrame& frame, const TimelineStyle& style,
                    AxisLines lines)
{
    const auto paint = [&](const std::vector<AxisCell>& cells, const QColor& colour) {
        painter.setPen(QPen(colour, style.hairline));
        for (const AxisCell& cell : cells) {
            const double x = frame.toVisual(cell.from);
            if (cell.from >= 0)
                painter.drawLine(QPointF(x, lines.top), QPointF(x, lines.bottom));
        }
    };
    paint(axis.lower, style.mixed(style.theme->line, 40));
    paint(axis.upper, style.theme->line);
}

} // namespace tasrih
