// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/figure_band.h"

#include "models/words/labels.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <cmath>

namespace tasrih {

namespace {
/// The next of 1, 2, 2.5, 5 times a power of ten.
double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

QPolygonF regular(QPointF at, double radius, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        polygon << at + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return polygon;
}

void paintMark(QPainter& painter, QPointF at, double size, Qualifier qualifier)
{
    const double half = size / 2;
    switch (qualifier) {
    case Qualifier::Exact:
        painter.drawEllipse(at, half, half);
        return;
    case Qualifier::About:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, size, size));
        return;
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        painter.drawPolygon(regular(at, half * 1.2, 3, 0));
        return;
    case Qualifier::UpTo:
    case Qualifier::LessThan:
        painter.drawPolygon(regular(at, half * 1.2, 3, M_PI));
        return;
    case Qualifier::Between:
        painter.drawPolygon(regular(at, half * 1.2, 4, 0));
        return;
    }
}
} // namespace

FigureBand::FigureBand(const FigureContent& content, Language language)
    : m_series(content.series)
    , m_title(content.measure ? textOf(*content.measure, language) : QString())
{
    double most = 1;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points)
            most = std::max(most, point.high);
    }
    m_most = roundedUp(most * 1.05);
}

QPointF FigureBand::placeOf(const FigurePoint& point, double value, const Place& place,
                            const TimelineStyle& style) const
{
    const double margin = QFontMetricsF(style.meta).height() / 2;
    const double room = place.height - 2 * margin;
    return {place.frame.toVisual(place.scale.x(point.middleDay())),
            place.top + margin + room * (1 - std::clamp(value / m_most, 0.0, 1.0))};
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
    const int steps = place.height > 8 * line ? 4 : 2;
    painter.setFont(style.meta);
    for (int i = 0; i <= steps; ++i) {
        const double value = m_most * i / steps;
        const double y = placeOf({StatementId(1), ClaimId(1), {}}, value, place, style).y();
        painter.setPen(QPen(style.theme->line, style.hairline));
        painter.drawLine(QPointF(frame.bodyRect(0, 1).left(), y), QPointF(frame.bodyRect(0, 1).right(), y));
        painter.setPen(style.theme->secondary);
        painter.drawText(frame.rect(-frame.labelColumn, -style.metrics.gap, y - line / 2, line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         numberText(m_most < 10 ? value : std::round(value), style.language));
    }
}

void FigureBand::paintPoint(QPainter& painter, const FigurePoint& point, const QColor& ink, const Place& place,
                            const TimelineStyle& style) const
{
    const double value = (point.low + point.high) / 2;
    const QPointF at = placeOf(point, value, place, style);
    painter.setPen(QPen(ink, style.metrics.stem));
    if (point.high > point.low) {
        const QPointF low = placeOf(point, point.low, place, style);
        const QPointF high = placeOf(point, point.high, place, style);
        const QPointF foot(style.metrics.smallest, 0);
        painter.drawLine(low, high);
        painter.drawLine(low - foot, low + foot);
        painter.drawLine(high - foot, high + foot);
    }
    const double from = place.frame.toVisual(place.scale.x(point.days.from));
    const double to = place.frame.toVisual(place.scale.x(point.days.to));
    const double size = style.metrics.unit * 8;
    if (std::abs(to - from) > size)
        painter.drawLine(QPointF(from, at.y()), QPointF(to, at.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(point.isAsOf ? ink : style.fade(ink));
    paintMark(painter, at, size, point.qualifier);
    painter.setBrush(Qt::NoBrush);
    if (point.conflicts) {
        painter.setPen(QPen(style.theme->warning, style.metrics.stem));
        painter.drawEllipse(at, size * 0.9, size * 0.9);
    }
}

void FigureBand::paint(QPainter& painter, const Place& place, const TimelineStyle& style, const Snapshot& snapshot,
                       std::optional<ClaimId> current) const
{
    painter.save();
    paintScale(painter, place, style);
    painter.setClipRect(place.frame.bodyRect(place.top, place.height), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureSeries& each : m_series) {
        const QColor ink = style.ink(snapshot, each.side, TimelineStyle::Strength::Full);
        for (const FigurePoint& point : each.points) {
            paintPoint(painter, point, ink, place, style);
            if (current == point.claim) {
                painter.setPen(QPen(style.theme->accent, 2 * style.hairline));
                const double ring = style.metrics.unit * 10;
                painter.drawEllipse(placeOf(point, (point.low + point.high) / 2, place, style), ring, ring);
            }
        }
    }
    painter.restore();
}

const FigurePoint* FigureBand::pointAt(QPointF at, const Place& place, const TimelineStyle& style, double reach) const
{
    const FigurePoint* best = nullptr;
    double nearest = reach;
    for (const FigureSeries& each : m_series) {
        for (const FigurePoint& point : each.points) {
            const QPointF between = placeOf(point, (point.low + point.high) / 2, place, style) - at;
            const double distance = std::hypot(between.x(), between.y());
            if (distance < nearest) {
                nearest = distance;
                best = &point;
            }
        }
    }
    return best;
}

} // namespace tasrih
