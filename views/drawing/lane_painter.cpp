// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/lane_painter.h"

#include "views/theme/ink.h"

namespace tasrih {

namespace {

QPolygonF diamondAt(QPointF at, double size)
{
    const double half = size / 2;
    return {at + QPointF(-half, 0), at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half)};
}

/// Half of a diamond, on the side of @p sense.
QPolygonF halfDiamondAt(QPointF at, double size, double sense)
{
    const double half = size / 2;
    return {at + QPointF(0, -half), at + QPointF(sense * half, 0), at + QPointF(0, half)};
}

} // namespace

QPen LanePainter::pen(double width) const
{
    QPen pen(m_first, width, m_claim->span.end.isUncertain ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    if (m_claim->span.end.isUncertain)
        pen.setDashPattern({3, 2});
    return pen;
}

EndSense LanePainter::sense() const
{
    return m_claim->span.end.isDenied ? EndSense::Fact : m_claim->span.end.sense;
}

void LanePainter::paint(const LaneShape& shape)
{
    m_claim = &m_content.claims[std::size_t(shape.claim)];
    m_sense = m_style.direction == Qt::RightToLeft ? -1 : 1;
    const auto strength = shape.inheritedFrom < 0 ? TimelineStyle::Strength::Full : TimelineStyle::Strength::Pale;
    m_first = m_style.ink(*m_content.snapshot, m_claim->sides[0], strength);
    m_second = m_claim->sides[1] ? m_style.ink(*m_content.snapshot, m_claim->sides[1], strength) : m_first;
    if (m_style.colours == TimelineStyle::Colours::Stance)
        m_first = m_second = m_style.stanceInk(m_claim->stance, strength);
    if (shape.outOfSight == LaneShape::OutOfSight::No) {
        paintStem(shape);
        for (const BarPart& fade : shape.fades)
            paintPart(fade, false);
        if (shape.solid)
            paintPart(*shape.solid, true);
        paintSaid(shape);
        paintCap(shape);
    } else {
        paintEdgeMark(shape);
    }
    paintLabel(shape);
}

void LanePainter::paintStem(const LaneShape& shape)
{
    if (shape.stem)
        paintLine(*shape.stem, false);
    if (shape.tail)
        paintLine(*shape.tail, shape.isStub);
}

/// Two lines for what is demanded or proposed, dots for what is possible; what has no date is dashed.
void LanePainter::paintLine(const QLineF& line, bool isStub)
{
    const double width = m_style.metrics.stem;
    QPen ink = pen(width);
    if (isStub)
        ink.setDashPattern({2, 1.5});
    if (sense() == EndSense::Possibility)
        ink.setDashPattern({1, 1.5});
    if (sense() != EndSense::Wish) {
        m_painter.setPen(ink);
        m_painter.drawLine(line);
        return;
    }
    constexpr double thin = 0.6;
    ink.setWidthF(thin * width);
    m_painter.setPen(ink);
    for (const double side : {-width, width})
        m_painter.drawLine(line.translated(0, side));
}

void LanePainter::paintPart(const BarPart& part, bool certain)
{
    const bool isWish = sense() == EndSense::Wish;
    if (!m_claim->relayed && !isWish)
        paintFilled(part, certain);
    if (m_claim->relayed || m_claim->span.end.isUncertain || isWish) {
        m_painter.setPen(pen(1.25 * m_style.hairline));
        m_painter.setBrush(m_claim->relayed || isWish ? QBrush(m_style.theme->paper) : QBrush(Qt::NoBrush));
        m_painter.drawPolygon(part.polygon());
    }
    if (isWish)
        paintStripes(part);
}

void LanePainter::paintFilled(const BarPart& part, bool certain)
{
    const auto filled = [&](const QColor& ink) { return certain ? ink : m_style.fade(ink); };
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(filled(m_first));
    m_painter.drawPolygon(part.polygon(m_first == m_second ? BarPart::Half::Both : BarPart::Half::Upper));
    if (m_first != m_second) {
        m_painter.setBrush(filled(m_second));
        m_painter.drawPolygon(part.polygon(BarPart::Half::Lower));
    }
}

/// Upright strokes within the outline of a bar; no more than are seen apart, however long it is.
void LanePainter::paintStripes(const BarPart& part)
{
    constexpr double mostStripes = 60;
    const BarPart::Point& first = part.points.front();
    const BarPart::Point& last = part.points.back();
    const double length = last.x - first.x;
    const double step = std::max(2 * m_style.metrics.smallest, std::abs(length) / mostStripes);
    QList<QLineF> upper, lower;
    for (double along = step / 2; along < std::abs(length); along += step) {
        const double share = along / std::abs(length);
        const double x = first.x + share * length;
        const double half = first.half + share * (last.half - first.half);
        upper << QLineF(x, part.middle - half, x, part.middle);
        lower << QLineF(x, part.middle, x, part.middle + half);
    }
    const double width = m_style.metrics.smallest / 2;
    m_painter.setPen(QPen(m_first, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(upper);
    m_painter.setPen(QPen(m_second, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(lower);
}

void LanePainter::paintSaid(const LaneShape& shape)
{
    QPen thin(m_first, m_style.hairline);
    if (shape.whisker) {
        m_painter.setPen(thin);
        m_painter.drawLine(*shape.whisker);
        const double half = m_style.metrics.diamond / 4;
        for (const QPointF& end : {shape.whisker->p1(), shape.whisker->p2()})
            m_painter.drawLine(end - QPointF(0, half), end + QPointF(0, half));
    }
    if (shape.fadeIn) {
        thin.setDashPattern({1, 2});
        m_painter.setPen(thin);
        m_painter.drawLine(*shape.fadeIn);
    }
    if (!shape.diamond)
        return;
    const double size = m_style.metrics.diamond;
    const bool hollow = m_claim->span.said.knowledge != SaidOn::Knowledge::Stated;
    m_painter.setPen(hollow ? QPen(m_first, 1.25 * m_style.hairline) : QPen(Qt::NoPen));
    m_painter.setBrush(hollow ? m_style.theme->paper : m_first);
    m_painter.drawPolygon(diamondAt(*shape.diamond, size));
    if (m_first != m_second && !hollow) {
        m_painter.setBrush(m_second);
        m_painter.drawPolygon(halfDiamondAt(*shape.diamond, size, m_sense));
    }
}

void LanePainter::paintBracket(QPointF at, double height, double foot, bool bothFeet)
{
    m_painter.setPen(QPen(m_first, m_style.metrics.stem, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const QPointF half(0, height / 2);
    QPolygonF bracket{at - half, at + half, at + half + QPointF(foot, 0)};
    if (bothFeet)
        bracket.prepend(at - half + QPointF(foot, 0));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(bracket);
}

void LanePainter::paintArrow(QPointF at)
{
    const double size = m_style.metrics.diamond / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_first);
    m_painter.drawPolygon(
        QPolygonF{at, at + QPointF(-m_sense * size * 1.4, -size), at + QPointF(-m_sense * size * 1.4, size)});
}

void LanePainter::paintTriangle(QPointF at)
{
    const double size = m_style.metrics.diamond / 2;
    m_painter.setPen(QPen(m_first, 1.25 * m_style.hairline));
    m_painter.setBrush(m_style.theme->paper);
    m_painter.drawPolygon(
        QPolygonF{at + QPointF(m_sense * size * 1.5, 0), at + QPointF(0, -size), at + QPointF(0, size)});
}

void LanePainter::paintCross(QPointF at)
{
    const double half = m_style.metrics.diamond / 2;
    m_painter.setPen(QPen(m_first, m_style.metrics.stem));
    m_painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half));
    m_painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
}

void LanePainter::paintDots(QPointF at)
{
    const double size = m_style.metrics.stem * 1.4;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_first);
    for (int i = 0; i < 3; ++i)
        m_painter.drawEllipse(at + QPointF(m_sense * (i * 3 - 2) * size, 0), size / 1.4, size / 1.4);
}

void LanePainter::paintDenial(QPointF at)
{
    const double half = m_style.metrics.bar / 2;
    const QLineF stroke(at + QPointF(-half * 0.8, half), at + QPointF(half * 0.8, -half));
    m_painter.setPen(QPen(m_style.theme->paper, 3 * m_style.metrics.stem));
    m_painter.drawLine(stroke);
    m_painter.setPen(QPen(m_style.theme->text, m_style.metrics.stem));
    m_painter.drawLine(stroke);
}

void LanePainter::paintCap(const LaneShape& shape)
{
    if (!shape.cap)
        return;
    const TimelineMetrics& metrics = m_style.metrics;
    const double tall = metrics.bar + metrics.strip / 2;
    const double foot = -m_sense * metrics.bar / 3;
    if (shape.firstDay)
        paintBracket(*shape.firstDay, tall, -foot, false);
    switch (m_claim->span.cap) {
    case Cap::Exit:
        m_painter.fillRect(
            QRectF(shape.cap->x() - metrics.smallest / 2, shape.cap->y() - tall / 2, metrics.smallest, tall), m_first);
        break;
    case Cap::By:
        paintBracket(*shape.cap, tall, foot, false);
        break;
    case Cap::Within:
        paintBracket(*shape.cap, tall, foot, true);
        if (shape.windowStart)
            paintBracket(*shape.windowStart, tall, -foot, true);
        break;
    case Cap::Open:
        paintArrow(*shape.cap);
        break;
    case Cap::Decision:
        m_painter.setPen(QPen(m_first, metrics.stem));
        m_painter.setBrush(m_style.theme->paper);
        m_painter.drawEllipse(*shape.cap, metrics.diamond / 2, metrics.diamond / 2);
        break;
    case Cap::NoPlan:
        paintCross(*shape.cap);
        break;
    case Cap::Stays:
        paintTriangle(*shape.cap);
        break;
    case Cap::Unscheduled:
        paintDots(*shape.cap);
        break;
    }
    if (m_claim->span.end.isDenied)
        paintDenial(shape.tail ? shape.tail->center() : *shape.cap);
}

void LanePainter::paintEdgeMark(const LaneShape& shape)
{
    const bool later = shape.outOfSight == LaneShape::OutOfSight::Later;
    const double sense = later ? m_sense : -m_sense;
    const double inset = m_style.metrics.gap;
    const double x = sense > 0 ? shape.lane.right() - inset : shape.lane.left() + inset;
    const double size = m_style.metrics.diamond / 2;
    const QPointF at(x, shape.lane.center().y());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_first);
    m_painter.drawPolygon(QPolygonF{at, at + QPointF(-sense * size, -size), at + QPointF(-sense * size, size)});
}

void LanePainter::paintLabel(const LaneShape& shape)
{
    if (shape.text.isEmpty())
        return;
    const QFontMetricsF metrics(m_style.label);
    LaneText text = shape.text;
    if (metrics.horizontalAdvance(text.whole()) > shape.label.width() + 0.5) {
        const QString number = text.number.isEmpty() ? QString() : QLatin1Char(' ') + text.number;
        const double room = shape.label.width() - metrics.horizontalAdvance(number);
        text.words = ink::cutAtEnd(text.words, metrics, room, m_style.direction);
    }
    if (m_background.isValid()) {
        const double margin = 2 * m_style.hairline;
        m_painter.fillRect(shape.label.adjusted(-margin, margin, margin, -margin), m_background);
    }
    m_painter.setFont(m_style.label);
    m_painter.setPen(shape.inheritedFrom < 0 ? m_style.theme->text : m_style.theme->secondary);
    m_painter.drawText(shape.label, Qt::AlignLeft | textFlags, text.whole());
}

void LanePainter::paintNumber(const LaneShape& shape, const QString& number, const NumberRoom::Place& place)
{
    if (place.leader) {
        m_painter.setPen(QPen(m_style.mixed(m_style.theme->secondary, 60), m_style.hairline));
        m_painter.drawLine(*place.leader);
    }
    if (!place.isFree)
        m_painter.fillRect(place.box, m_style.theme->paper);
    m_painter.setFont(m_style.label);
    m_painter.setPen(shape.inheritedFrom < 0 ? m_style.theme->text : m_style.theme->secondary);
    // A line leaves more room above its digits than below; here they stand in the middle.
    const QFontMetricsF metrics(m_style.label);
    const double low = (metrics.ascent() - metrics.descent()) / 2 + m_style.numberInk().center().y();
    m_painter.drawText(place.box.translated(0, -low), Qt::AlignHCenter | textFlags, number);
}

void LanePainter::paintSlip(QPointF from, double bend, QPointF to)
{
    QPen pen(m_style.theme->secondary, m_style.hairline);
    pen.setDashPattern({2, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF{from, {from.x(), bend}, {to.x(), bend}, to});
    const double size = m_style.metrics.diamond / 3;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.theme->secondary);
    m_painter.drawPolygon(QPolygonF{to, to + QPointF(-size / 1.5, -size), to + QPointF(size / 1.5, -size)});
}

} // namespace tasrih
