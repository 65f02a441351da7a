// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/lane_painter.h"

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
    m_painter.setPen(pen(m_style.metrics.stem));
    if (shape.stem)
        m_painter.drawLine(*shape.stem);
    if (shape.tail)
        m_painter.drawLine(*shape.tail);
}

void LanePainter::paintPart(const BarPart& part, bool certain)
{
    const bool outlined = m_claim->relayed || m_claim->span.end.isUncertain;
    const auto filled = [&](const QColor& ink) { return certain ? ink : m_style.fade(ink); };
    m_painter.setPen(Qt::NoPen);
    if (!m_claim->relayed) {
        m_painter.setBrush(filled(m_first));
        m_painter.drawPolygon(part.polygon(m_first == m_second ? BarPart::Half::Both : BarPart::Half::Upper));
        if (m_first != m_second) {
            m_painter.setBrush(filled(m_second));
            m_painter.drawPolygon(part.polygon(BarPart::Half::Lower));
        }
    }
    if (!outlined)
        return;
    m_painter.setPen(pen(1.25 * m_style.hairline));
    m_painter.setBrush(m_claim->relayed ? QBrush(m_style.theme->paper) : QBrush(Qt::NoBrush));
    m_painter.drawPolygon(part.polygon());
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
    const bool hollow = m_claim->span.said.knowledge == SaidOn::Knowledge::AtLatest;
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
    const bool fits = metrics.horizontalAdvance(shape.text) <= shape.label.width() + 0.5;
    const QString text = fits ? shape.text : metrics.elidedText(shape.text, Qt::ElideRight, shape.label.width());
    if (m_background.isValid()) {
        const double margin = 2 * m_style.hairline;
        m_painter.fillRect(shape.label.adjusted(-margin, margin, margin, -margin), m_background);
    }
    m_painter.setFont(m_style.label);
    m_painter.setPen(shape.inheritedFrom < 0 ? m_style.theme->text : m_style.theme->secondary);
    m_painter.drawText(shape.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
}

} // namespace tasrih
