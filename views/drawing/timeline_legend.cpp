// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/timeline_legend.h"

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

/// Which signs a timeline uses.
struct Used
{
    bool said = false, atLatest = false, solid = false, fall = false, uncertain = false, relayed = false;
    bool negated = false, inherited = false, agreement = false;
    std::set<Cap> caps;
};

Used signsOf(const TimelineContent& content)
{
    Used used;
    for (const TimelineClaim& claim : content.claims) {
        const bool dated = claim.span.said.days.has_value();
        used.said |= dated && claim.span.said.knowledge == SaidOn::Knowledge::Stated;
        used.atLatest |= dated && claim.span.said.knowledge == SaidOn::Knowledge::AtLatest;
        used.solid |= claim.span.solid.has_value();
        used.uncertain |= claim.span.end.isUncertain;
        used.relayed |= claim.relayed;
        used.negated |= claim.span.end.isDenied;
        used.caps.insert(claim.span.cap);
    }
    for (const TimelineRow& row : content.rows) {
        used.inherited |= row.ownCount() < row.laneCount();
        used.agreement |= row.laneCount() > 1;
    }
    return used;
}

} // namespace

TimelineLegend::TimelineLegend(const TimelineContent& content, const TimelineStyle& style)
    : m_content(content)
    , m_style(style)
    , m_samples(std::make_shared<TimelineContent>())
{
    m_samples->snapshot = content.snapshot;
    m_samples->rows.push_back({RowHeading::Elsewhere, 0, 1, {}, {}, {}});
    addSigns();
    addSides();
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

void TimelineLegend::addSigns()
{
    const Used used = signsOf(m_content);
    const auto ending = [](Cap cap) {
        ClaimSpan span;
        span.said.days = days(4, 5);
        span.fall = cap == Cap::By ? days(8, 40) : days(26, 40);
        span.cap = cap;
        return span;
    };
    const auto open = [](Cap cap) {
        ClaimSpan span;
        span.said.days = days(8, 9);
        span.openEnd = true;
        span.cap = cap;
        return span;
    };
    if (used.said)
        addSample(Wording("Timeline", "said", "the day"), {{days(20, 21)}});
    if (used.atLatest)
        addSample(Wording("Timeline", "said not later than"), {{days(28, 29), SaidOn::Knowledge::AtLatest}});
    if (used.caps.contains(Cap::Exit))
        addSample(Wording("Timeline", "ends in this time"), ending(Cap::Exit));
    if (used.caps.contains(Cap::By))
        addSample(Wording("Timeline", "not later than"), ending(Cap::By));
    if (used.caps.contains(Cap::Within))
        addSample(Wording("Timeline", "within this window"), ending(Cap::Within));
    if (used.caps.contains(Cap::Open))
        addSample(Wording("Timeline", "no last day given"), open(Cap::Open));
    if (used.caps.contains(Cap::Decision))
        addSample(Wording("Timeline", "decision due"), open(Cap::Decision));
    if (used.caps.contains(Cap::NoPlan))
        addSample(Wording("Timeline", "no plan"), open(Cap::NoPlan));
    if (used.caps.contains(Cap::Stays))
        addSample(Wording("Timeline", "stays"), open(Cap::Stays));
    if (used.caps.contains(Cap::Unscheduled))
        addSample(Wording("Timeline", "no timetable, not decided"), open(Cap::Unscheduled));
    if (used.solid) {
        ClaimSpan span = ending(Cap::Exit);
        span.solid = days(8, 26);
        addSample(Wording("Timeline", "presence claimed"), span);
    }
    if (used.uncertain) {
        ClaimSpan span = ending(Cap::Exit);
        span.end.isUncertain = true;
        addSample(Wording("Timeline", "uncertain date"), span);
    }
    if (used.relayed) {
        addSample(Wording("Timeline", "relayed or ascribed"), ending(Cap::Exit));
        m_signs.back().relayed = true;
    }
    if (used.negated) {
        addSample(Wording("Timeline", "rejected or denied"), open(Cap::Open));
        m_signs.back().span.end.isDenied = true;
    }
    addPad();
    if (used.inherited)
        m_items.push_back({translated(m_style.language, Wording("Timeline", "pale: said of a larger place"))});
    if (used.agreement)
        m_items.push_back(
            {translated(m_style.language, Wording("Timeline", "grey strip: the darker, the more claims agree"))});
}

void TimelineLegend::addSides()
{
    if (m_style.colours == TimelineStyle::Colours::Stance) {
        addStances();
        return;
    }
    std::set<SideId> sides;
    for (const TimelineClaim& claim : m_content.claims) {
        for (const std::optional<SideId>& side : claim.sides) {
            if (side)
                sides.insert(*side);
        }
    }
    for (const SideId id : sides) {
        if (const Side* side = m_content.snapshot->find(id))
            m_items.push_back({nameOf(*side, m_style.language), -1, m_style.theme->side(side)});
    }
}

/// How wide "about" is drawn is a setting, not something anybody said.
void TimelineLegend::addPad()
{
    const bool isUsed = std::any_of(m_content.claims.begin(), m_content.claims.end(),
                                    [](const TimelineClaim& claim) { return claim.span.end.isApproximate; });
    const ApproximatePad& pad = m_content.options.pad;
    if (isUsed)
        m_items.push_back(
            {translated(m_style.language, Wording("Timeline", "“about”: a day ±%1, a month ±%2, a year ±%3 days"))
                 .arg(numberText(pad.day, m_style.language), numberText(pad.month, m_style.language),
                      numberText(pad.year, m_style.language))});
}

void TimelineLegend::addStances()
{
    std::set<Position> stances;
    bool hasNone = false;
    for (const TimelineClaim& claim : m_content.claims) {
        if (claim.stance)
            stances.insert(*claim.stance);
        else
            hasNone = true;
    }
    for (const Position stance : stances)
        m_items.push_back(
            {textOf(stance, m_style.language), -1, m_style.stanceInk(stance, TimelineStyle::Strength::Full)});
    if (hasNone)
        m_items.push_back({translated(m_style.language, Wording("Timeline", "no stance stated")), -1,
                           m_style.stanceInk({}, TimelineStyle::Strength::Full)});
}

double TimelineLegend::signWidth(const Item& item) const
{
    const double unitOfTime = m_style.metrics.lanePitch / 24;
    if (item.sample >= 0)
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
