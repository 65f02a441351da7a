// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/figure_signs.h"

#include <QtGui/QPainter>

#include <cmath>

namespace tasrih {

namespace {
QPolygonF triangle(QPointF at, double radius, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < 3; ++i) {
        const double angle = turn + 2 * M_PI * i / 3;
        polygon << at + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return polygon;
}

/// Asks of the points of all series.
template <typename Test>
bool any(std::span<const FigureSeries> series, Test test)
{
    return std::any_of(series.begin(), series.end(), [&](const FigureSeries& each) {
        return std::any_of(each.points.begin(), each.points.end(), test);
    });
}
} // namespace

void paintFigureSign(QPainter& painter, QPointF at, double size, const FigureSign& sign, const QColor& ink,
                     const TimelineStyle& style)
{
    if (sign.isRange)
        return;
    const double half = size / 2;
    const bool isHollow = sign.open != FigurePoint::Open::None;
    painter.setPen(isHollow ? QPen(ink, style.metrics.stem) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? style.theme->paper : sign.known == FigurePoint::Known::Said ? style.fade(ink) : ink);
    switch (sign.qualifier) {
    case Qualifier::Exact:
    case Qualifier::Between:
        painter.drawEllipse(at, half, half);
        break;
    case Qualifier::About:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, size, size));
        break;
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        painter.drawPolygon(triangle(at, half * 1.2, 0));
        break;
    case Qualifier::UpTo:
    case Qualifier::LessThan:
        painter.drawPolygon(triangle(at, half * 1.2, M_PI));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

std::vector<SignLegend::Entry> figureSigns(std::span<const FigureSeries> series, const TimelineStyle& style)
{
    std::vector<SignLegend::Entry> entries;
    const QColor ink = style.theme->secondary;
    const double size = style.metrics.unit * 8;
    const auto add = [&](const FigureSign& sign, Wording meaning) {
        entries.push_back({translated(style.language, meaning),
                           [=](QPainter& painter, const QRectF& box) {
                               paintFigureSign(painter, box.center(), size, sign, ink, style);
                           },
                           size});
    };
    using Known = FigurePoint::Known;
    using Open = FigurePoint::Open;
    const auto has = [&](auto... qualifiers) {
        return any(series, [&](const FigurePoint& point) {
            return point.high == point.low && ((point.qualifier == qualifiers) || ...);
        });
    };
    if (has(Qualifier::Exact, Qualifier::Between))
        add({Qualifier::Exact}, Wording("Figures", "exact"));
    if (has(Qualifier::About))
        add({Qualifier::About}, Wording("Figures", "about"));
    if (has(Qualifier::AtLeast, Qualifier::MoreThan))
        add({Qualifier::AtLeast}, Wording("Figures", "at least, more than"));
    if (has(Qualifier::UpTo, Qualifier::LessThan))
        add({Qualifier::UpTo}, Wording("Figures", "up to, less than"));
    if (any(series, [](const FigurePoint& point) { return point.high > point.low; }))
        entries.push_back(
            {translated(style.language, Wording("Figures", "from low to high")),
             [=](QPainter& painter, const QRectF& box) {
                 painter.setPen(QPen(ink, style.hairline));
                 painter.setBrush(style.fade(ink));
                 painter.drawRect(QRectF(box.center().x() - size * 0.3, box.center().y() - size / 2, size * 0.6, size));
             },
             size});
    const double line = 3 * size;
    if (any(series, [](const FigurePoint& point) { return point.open == Open::None && point.days.length() > 1; }))
        entries.push_back({translated(style.language, Wording("Figures", "the time it is as of")),
                           [=](QPainter& painter, const QRectF& box) {
                               const double foot = style.metrics.smallest;
                               painter.setPen(QPen(ink, style.metrics.stem));
                               const double y = box.center().y();
                               painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
                               for (const double x : {box.left(), box.right()})
                                   painter.drawLine(QPointF(x, y - foot), QPointF(x, y + foot));
                           },
                           line});
    if (any(series, [](const FigurePoint& point) { return point.known == Known::Said && point.open == Open::None; }))
        add({Qualifier::Exact, Known::Said}, Wording("Figures", "pale: when it was said, as of when isn't stated"));
    if (any(series, [](const FigurePoint& point) { return point.known == Known::AtLatest; }))
        add({Qualifier::Exact, Known::AtLatest, false, Open::Before},
            Wording("Figures", "hollow: said at some time until then"));
    if (any(series, [](const FigurePoint& point) { return point.known == Known::AsOf && point.open == Open::Before; }))
        add({Qualifier::Exact, Known::AsOf, false, Open::Before},
            Wording("Figures", "hollow: of some time until then"));
    if (any(series, [](const FigurePoint& point) { return point.open == Open::After; }))
        add({Qualifier::Exact, Known::AsOf, false, Open::After},
            Wording("Figures", "hollow: of some time from then on"));
    if (any(series, [](const FigurePoint& point) { return point.conflicts; }))
        entries.push_back({translated(style.language, Wording("Figures", "contradict each other")),
                           [=](QPainter& painter, const QRectF& box) {
                               painter.setRenderHint(QPainter::Antialiasing);
                               painter.setPen(QPen(style.theme->warning, style.metrics.stem));
                               const double ring = size / 2;
                               const double y = box.center().y();
                               painter.drawLine(QPointF(box.left() + 2 * ring, y), QPointF(box.right() - 2 * ring, y));
                               painter.drawEllipse(QPointF(box.left() + ring, y), ring, ring);
                               painter.drawEllipse(QPointF(box.right() - ring, y), ring, ring);
                           },
                           line});
    return entries;
}

} // namespace tasrih
