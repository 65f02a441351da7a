// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_shape.h"

#include "models/timeline/lane_label.h"

namespace tasrih {

namespace {

/// Works in distances from the leading edge; only out() and its kin know the frame.
class Shaper
{
public:
    Shaper(const TimelineMetrics& metrics, const TimeScale& scale, const TimelineFrame& frame, const ClaimSpan& span,
           double top)
        : m_metrics(metrics)
        , m_scale(scale)
        , m_frame(frame)
        , m_span(span)
        , m_middle(top + metrics.lanePitch / 2)
        // What is merely possible is half as thick.
        , m_half(metrics.bar / (span.end.sense == EndSense::Possibility && !span.end.isDenied ? 4 : 2))
    {
        m_shape.lane = frame.bodyRect(top, metrics.lanePitch);
    }

    [[nodiscard]] LaneShape build()
    {
        addSaid();
        if (m_span.fall || m_span.rise)
            addBar();
        else if (m_said && m_span.openEnd)
            addStub();
        addStem();
        finishBounds();
        return std::move(m_shape);
    }

    [[nodiscard]] LaneExtent extent() const { return {m_from, m_to, m_stemFrom, m_stemTo}; }

private:
    [[nodiscard]] double x(DayPoint day) const
    {
        // Far outside nothing is seen, and painters choke on huge numbers.
        return std::clamp(m_scale.x(day), -4 * m_frame.bodyWidth(), 5 * m_frame.bodyWidth());
    }
    [[nodiscard]] QPointF out(double at) const { return {m_frame.toVisual(at), m_middle}; }
    [[nodiscard]] QLineF out(double from, double to) const { return {out(from), out(to)}; }

    void grow(double from, double to)
    {
        m_from = std::min({m_from, from, to});
        m_to = std::max({m_to, from, to});
    }

    void addSaid()
    {
        if (!m_span.said.days)
            return;
        const double from = x(m_span.said.days->from);
        const double to = x(m_span.said.days->to);
        const double fade = m_metrics.tail * 0.75;
        if (m_span.said.knowledge == SaidOn::Knowledge::AtLatest) {
            m_said = to;
            m_shape.fadeIn = out(to - fade, to);
            grow(to - fade, to);
        } else if (m_span.said.knowledge == SaidOn::Knowledge::AtEarliest) {
            m_said = from;
            m_shape.fadeIn = out(from, from + fade);
            grow(from, from + fade);
        } else {
            m_said = (from + to) / 2;
            if (to - from > m_metrics.diamond)
                m_shape.whisker = out(from, to);
        }
        m_shape.diamond = out(*m_said);
        grow(*m_said - m_metrics.diamond / 2, *m_said + m_metrics.diamond / 2);
        if (m_shape.whisker)
            grow(from, to);
    }

    void addBar()
    {
        double riseFrom = 0, riseTo = 0;
        if (m_span.rise) {
            riseFrom = x(m_span.rise->from);
            riseTo = x(m_span.rise->to);
        }
        double fallFrom = m_span.fall ? x(m_span.fall->from) : riseTo;
        double fallTo = m_span.fall ? x(m_span.fall->to) : riseTo;
        if (m_span.fromDay)
            m_shape.firstDay = out(m_span.fall ? fallFrom : riseFrom);
        if (m_span.rise && m_span.fall && riseTo > fallFrom) {
            // The windows of start and end overlap: they meet in the middle.
            riseTo = fallFrom = std::clamp((riseTo + fallFrom) / 2, riseFrom, std::max(fallTo, riseFrom));
            fallTo = std::max(fallTo, fallFrom);
        }
        if (m_span.openRise)
            riseFrom = riseTo - m_metrics.tail;
        if (m_span.rise && m_span.rise->length() > 0)
            addPart(m_shape.fades, {{riseFrom, m_half / 3}, {std::max(riseTo, riseFrom + m_metrics.smallest), m_half}});
        if (m_span.solid || (m_span.rise && fallFrom > riseTo))
            addSolid(m_span.rise ? riseTo : x(m_span.solid->from), fallFrom);
        if (m_span.fall && !m_span.openEnd)
            addFall(fallFrom, fallTo);
        else
            addTail(std::max(fallTo, m_span.rise ? riseTo : fallTo), m_metrics.tail);
        m_barFrom = m_span.rise        ? riseFrom
                    : m_span.solid     ? x(m_span.solid->from)
                    : m_span.openStart ? fallTo - m_metrics.tail
                                       : fallFrom;
        m_barTo = fallTo;
    }

    void addFall(double from, double to)
    {
        if (m_span.openStart) {
            addPart(m_shape.fades, {{to - m_metrics.tail, m_half / 3}, {to, m_half}});
        } else {
            from = std::min(from, to - m_metrics.smallest);
            addPart(m_shape.fades, {{from, m_half}, {to, m_half / 3}});
        }
        m_shape.cap = out(to);
        grow(to, to + m_metrics.bar / 2);
        if (m_span.cap == Cap::Within && !m_span.openStart)
            m_shape.windowStart = out(from);
    }

    void addSolid(double from, double to)
    {
        if (to <= from)
            return;
        std::vector<BarPart> parts;
        addPart(parts, {{from, m_half}, {to, m_half}});
        m_shape.solid = parts.front();
    }

    void addTail(double from, double length)
    {
        m_shape.tail = out(from, from + length);
        m_shape.cap = out(from + length);
        grow(from, from + length + m_metrics.bar * (m_span.cap == Cap::Unscheduled ? 0.8 : 0.5));
    }

    /// No day of an end is known: it leads nowhere.
    void addStub()
    {
        addTail(*m_said, m_metrics.tail * 0.75);
        m_shape.isStub = true;
    }

    void addPart(std::vector<BarPart>& parts, std::initializer_list<BarPart::Point> points)
    {
        BarPart part{{}, m_middle};
        for (const BarPart::Point& point : points) {
            part.points.push_back({m_frame.toVisual(point.x), point.half});
            grow(point.x, point.x);
        }
        parts.push_back(std::move(part));
    }

    void addStem()
    {
        if (!m_said || !m_barFrom)
            return;
        const double reach = m_metrics.diamond / 2;
        if (*m_said + reach < *m_barFrom)
            setStem(*m_said + reach, *m_barFrom);
        else if (*m_said - reach > *m_barTo)
            setStem(*m_barTo, *m_said - reach);
    }

    void setStem(double from, double to)
    {
        m_shape.stem = out(from, to);
        m_stemFrom = from;
        m_stemTo = to;
    }

    void finishBounds()
    {
        if (m_from > m_to)
            m_from = m_to = 0; // Nothing is known: the label stands at the leading edge.
        m_shape.bounds = m_frame.rect(m_from, m_to, m_middle - m_metrics.bar / 2, m_metrics.bar);
        if (m_to < 0)
            m_shape.outOfSight = LaneShape::OutOfSight::Earlier;
        else if (m_from > m_frame.bodyWidth())
            m_shape.outOfSight = LaneShape::OutOfSight::Later;
    }

    const TimelineMetrics& m_metrics;
    const TimeScale& m_scale;
    const TimelineFrame& m_frame;
    const ClaimSpan& m_span;
    double m_middle;
    double m_half; ///< Of the bar's thickness.
    LaneShape m_shape;
    std::optional<double> m_said;
    std::optional<double> m_barFrom, m_barTo;
    double m_from = 1e300, m_to = -1e300;
    double m_stemFrom = 0, m_stemTo = 0;
};

} // namespace

QPolygonF BarPart::polygon(Half half) const
{
    QPolygonF polygon;
    for (const Point& point : points)
        polygon << QPointF(point.x, middle - (half == Half::Lower ? 0 : point.half));
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        polygon << QPointF(point->x, middle + (half == Half::Upper ? 0 : point->half));
    return polygon;
}

LaneShape LaneShaper::shape(LaneRef lane, const LaneText& text, const TextWidth& textWidth) const
{
    const LaneClaim what = m_rows.claimIn(lane);
    const TimelineClaim& claim = m_rows.content().claims[std::size_t(what.claim)];
    Shaper shaper(m_rows.metrics(), m_scale, m_frame, claim.span, m_rows.laneTop(lane));
    LaneShape shape = shaper.build();
    shape.claim = what.claim;
    shape.inheritedFrom = what.inheritedFrom;
    if (!text.isEmpty())
        placeLabel(shape, shaper.extent(), text, textWidth, m_rows.metrics(), m_frame);
    return shape;
}

LaneShape LaneShaper::bundle(LaneRef lane, DaySpan days, const QString& text, const TextWidth& textWidth) const
{
    LaneShape shape;
    shape.claim = -1;
    shape.lane = m_frame.bodyRect(m_rows.laneTop(lane), m_rows.metrics().lanePitch);
    const LaneExtent extent{m_scale.x(days.from), m_scale.x(days.to)};
    placeLabel(shape, extent, {text, {}}, textWidth, m_rows.metrics(), m_frame);
    return shape;
}

} // namespace tasrih
