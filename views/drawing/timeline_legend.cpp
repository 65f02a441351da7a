// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/timeline_legend.h"

#include "models/timeline/row_ends.h"
#include "models/words/labels.h"
#include "views/drawing/lane_painter.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr DayPoint epoch = 2460000; ///< Where the samples' time begins; any day will do.
constexpr double sampleDays = 50;

DaySpan days(int from, int to)
{
    return {epoch + from, epoch + to};
}

/// An end in a window: until its last day at any time from the saying, or within its days.
ClaimSpan ending(Cap cap)
{
    ClaimSpan span;
    span.said.days = days(4, 5);
    span.fall = cap == Cap::By ? days(8, 40) : days(26, 40);
    span.cap = cap;
    return span;
}

/// No date at all.
ClaimSpan undated(Cap cap)
{
    ClaimSpan span;
    span.said.days = days(8, 9);
    span.openEnd = true;
    span.cap = cap;
    return span;
}

/// A day from which on there is no last one.
ClaimSpan openFrom(int day, bool isNamed)
{
    ClaimSpan span = undated(Cap::Open);
    span.said.days = days(2, 3);
    span.fall = days(day, day);
    span.fromDay = isNamed;
    return span;
}

} // namespace

/// What the lanes show.
struct TimelineLegend::Used
{
    std::set<Cap> caps;
    std::set<SideId> sides;
    std::set<Position> stances;
    std::set<SaidOn::Knowledge> said;
    std::set<EndSense> senses;
    bool saidWithin = false, solid = false, uncertain = false, approximate = false, relayed = false, negated = false;
    bool undated = false, notBefore = false, noLastDay = false, noStance = false;
    bool inherited = false, agreement = false, slips = false;

    void add(const TimelineClaim& claim)
    {
        const ClaimSpan& span = claim.span;
        constexpr DayPoint manyDays = 45; ///< Fewer hide behind the diamond at most scales.
        if (span.said.days) {
            said.insert(span.said.knowledge);
            saidWithin |= span.said.days->length() > manyDays && span.said.knowledge == SaidOn::Knowledge::Stated;
        }
        solid |= span.solid.has_value();
        uncertain |= span.end.isUncertain;
        approximate |= span.end.isApproximate;
        relayed |= claim.relayed;
        negated |= span.end.isDenied;
        notBefore |= span.fromDay;
        if (span.cap != Cap::Open)
            caps.insert(span.cap);
        else if (!span.fromDay)
            (span.isUndated() ? undated : noLastDay) = true;
        if (!span.end.isDenied)
            senses.insert(span.end.sense);
        for (const std::optional<SideId>& side : claim.sides) {
            if (side)
                sides.insert(*side);
        }
        if (claim.stance)
            stances.insert(*claim.stance);
        else
            noStance = true;
    }
};

TimelineLegend::Used TimelineLegend::usedIn(const RowLayout& rows) const
{
    Used used;
    for (int placed = 0; placed < int(rows.rows().size()); ++placed) {
        const TimelineRow& row = rows.subjectRow(placed);
        used.agreement = used.agreement || claimedEndsOf(m_content, row.runs).claims.size() > 1;
        if (rows.row(placed).lanes == 0)
            continue;
        used.slips |= !row.slips.empty() && rows.metrics().hasLabels();
        for (const RowLayout::PlacedRun& each : rows.runsOf(placed)) {
            used.inherited |= each.run.from >= 0;
            for (int i = each.run.first; !each.isBundled && i < each.run.first + each.run.count; ++i)
                used.add(m_content.claims[std::size_t(m_content.order[std::size_t(i)])]);
        }
    }
    return used;
}

TimelineLegend::TimelineLegend(const RowLayout& rows, const TimelineStyle& style)
    : m_content(rows.content())
    , m_style(style)
    , m_samples(std::make_shared<TimelineContent>())
{
    m_samples->snapshot = m_content.snapshot;
    m_samples->rows.push_back({RowHeading::Elsewhere, 0, 1, {}, {}, {}});
    if (rows.metrics().hasLanes()) {
        const Used used = usedIn(rows);
        addSigns(used);
        addSides(used);
    } else {
        addWords(Wording("Timeline", "the darker, the more claims"));
    }
    m_samples->rows.front().runs.push_back({0, int(m_signs.size()), -1});
    m_samples->claims = ShownClaims(m_signs);
}

void TimelineLegend::addSample(Wording text, const ClaimSpan& span)
{
    const int lane = int(m_signs.size());
    m_signs.push_back({StatementId(1), ClaimId(1), span});
    m_samples->order.push_back(lane);
    m_items.push_back({translated(m_style.language, text), lane});
}

void TimelineLegend::addWords(Wording text)
{
    m_items.push_back({translated(m_style.language, text)});
}

void TimelineLegend::addSigns(const Used& used)
{
    addSaid(used);
    addEnds(used);
    addWays(used);
    if (used.approximate)
        addPad();
    if (used.slips) {
        addWords(Wording("Timeline", "the same speaker names another end later"));
        m_items.back().isSlip = true;
    }
    if (used.inherited)
        addWords(Wording("Timeline", "pale: said of a larger place"));
    if (used.agreement)
        addWords(Wording("Timeline", "grey strip: the darker, the more claims agree"));
}

void TimelineLegend::addSaid(const Used& used)
{
    using Knowledge = SaidOn::Knowledge;
    if (used.said.contains(Knowledge::Stated))
        addSample(Wording("Timeline", "said", "the day"), {{days(20, 21)}});
    if (used.saidWithin)
        addSample(Wording("Timeline", "said within this time"), {{days(8, 44)}});
    if (used.said.contains(Knowledge::AtLatest))
        addSample(Wording("Timeline", "said not later than"), {{days(28, 29), Knowledge::AtLatest}});
    if (used.said.contains(Knowledge::AtEarliest))
        addSample(Wording("Timeline", "said not earlier than"), {{days(14, 15), Knowledge::AtEarliest}});
}

void TimelineLegend::addEnds(const Used& used)
{
    if (used.caps.contains(Cap::Exit))
        addSample(Wording("Timeline", "ends in this time"), ending(Cap::Exit));
    if (used.caps.contains(Cap::By))
        addSample(Wording("Timeline", "not later than"), ending(Cap::By));
    if (used.caps.contains(Cap::Within))
        addSample(Wording("Timeline", "within this window"), ending(Cap::Within));
    if (used.notBefore)
        addSample(Wording("Timeline", "not before this day"), openFrom(14, true));
    if (used.noLastDay)
        addSample(Wording("Timeline", "no last day given"), openFrom(10, false));
    if (used.undated)
        addSample(Wording("Timeline", "no date given"), undated(Cap::Open));
    if (used.caps.contains(Cap::Decision))
        addSample(Wording("Timeline", "decision due"), undated(Cap::Decision));
    if (used.caps.contains(Cap::NoPlan))
        addSample(Wording("Timeline", "no plan"), undated(Cap::NoPlan));
    if (used.caps.contains(Cap::Stays))
        addSample(Wording("Timeline", "stays"), undated(Cap::Stays));
    if (used.caps.contains(Cap::Unscheduled))
        addSample(Wording("Timeline", "no timetable, not decided"), undated(Cap::Unscheduled));
}

/// In which way it is claimed.
void TimelineLegend::addWays(const Used& used)
{
    ClaimSpan span = ending(Cap::Exit);
    if (used.solid) {
        span.solid = days(8, 26);
        addSample(Wording("Timeline", "presence claimed"), span);
        span.solid.reset();
    }
    if (used.senses.contains(EndSense::Possibility)) {
        span.end.sense = EndSense::Possibility;
        addSample(Wording("Timeline", "possible"), span);
    }
    if (used.senses.contains(EndSense::Wish)) {
        span.end.sense = EndSense::Wish;
        addSample(Wording("Timeline", "demanded or proposed"), span);
    }
    span.end.sense = EndSense::Fact;
    if (used.uncertain) {
        span.end.isUncertain = true;
        addSample(Wording("Timeline", "uncertain date"), span);
        span.end.isUncertain = false;
    }
    if (used.relayed) {
        addSample(Wording("Timeline", "relayed or ascribed"), span);
        m_signs.back().relayed = true;
    }
    if (used.negated) {
        addSample(Wording("Timeline", "rejected or denied"), openFrom(10, false));
        m_signs.back().span.end.isDenied = true;
    }
}

void TimelineLegend::addSides(const Used& used)
{
    if (m_style.colours == TimelineStyle::Colours::Stance) {
        addStances(used);
        return;
    }
    for (const SideId id : used.sides) {
        if (const Side* side = m_content.snapshot->find(id))
            m_items.push_back({nameOf(*side, m_style.language), -1, m_style.theme->side(side)});
    }
}

/// How wide "about" is drawn is a setting, not something anybody said.
void TimelineLegend::addPad()
{
    const ApproximatePad& pad = m_content.options.pad;
    m_items.push_back(
        {translated(m_style.language, Wording("Timeline", "“about”: a day ±%1, a month ±%2, a year ±%3 days"))
             .arg(numberText(pad.day, m_style.language), numberText(pad.month, m_style.language),
                  numberText(pad.year, m_style.language))});
}

void TimelineLegend::addStances(const Used& used)
{
    for (const Position stance : used.stances)
        m_items.push_back(
            {textOf(stance, m_style.language), -1, m_style.stanceInk(stance, TimelineStyle::Strength::Full)});
    if (used.noStance)
        m_items.push_back({translated(m_style.language, Wording("Timeline", "no stance stated")), -1,
                           m_style.stanceInk({}, TimelineStyle::Strength::Full)});
}

QStringList TimelineLegend::words() const
{
    QStringList words;
    for (const Item& item : m_items)
        words << item.text;
    return words;
}

double TimelineLegend::signWidth(const Item& item) const
{
    const double unitOfTime = m_style.metrics.lanePitch / 24;
    if (item.sample >= 0 || item.isSlip)
        return sampleDays * unitOfTime;
    return item.side ? m_style.metrics.bar + m_style.metrics.gap : 0;
}

double TimelineLegend::layOut(double width)
{
    m_width = width;
    const TextWidth textWidth = m_style.labelWidth();
    const double pitch = m_style.metrics.lanePitch * 0.85;
    double x = 0, y = 0;
    for (Item& item : m_items) {
        item.width = signWidth(item) + textWidth(item.text);
        if (x > 0 && x + item.width > width) {
            x = 0;
            y += pitch;
        }
        item.x = x;
        item.y = y;
        x += item.width + 3 * m_style.metrics.gap;
    }
    return m_items.empty() ? 0 : y + pitch;
}

void TimelineLegend::paint(QPainter& painter) const
{
    const RowLayout samples(m_samples, m_style.metrics);
    const double height = m_style.metrics.lanePitch * 0.85;
    LanePainter lanes(painter, m_style, *m_samples);
    painter.setLayoutDirection(m_style.direction);
    for (const Item& item : m_items) {
        const TimelineFrame frame{m_width, item.x, m_style.direction};
        const double sign = signWidth(item);
        if (item.sample >= 0) {
            const TimeScale scale(epoch, m_style.metrics.lanePitch / 24);
            const LaneRef lane{0, item.sample};
            const double inset = (m_style.metrics.lanePitch - height) / 2;
            painter.save();
            painter.translate(0, item.y - inset - samples.laneTop(lane));
            lanes.paint(LaneShaper(samples, scale, frame).shape(lane, {}, {}));
            painter.restore();
        } else if (item.isSlip) {
            lanes.paintSlip({frame.toVisual(sign * 0.15), item.y + height * 0.2}, item.y + height / 2,
                            {frame.toVisual(sign * 0.7), item.y + height * 0.85});
        } else if (item.side) {
            const double size = m_style.metrics.bar * 0.8;
            painter.fillRect(frame.rect(0, size, item.y + (height - size) / 2, size), *item.side);
        }
        painter.setFont(m_style.label);
        painter.setPen(m_style.theme->text);
        painter.drawText(frame.rect(sign, item.width, item.y, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, item.text);
    }
}

} // namespace tasrih
