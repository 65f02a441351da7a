// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/claim_span.h"

namespace tasrih {

namespace {

/// Claims that something goes on rather than ends.
bool claimsPresence(const WithdrawalClaim& claim)
{
    return kindOf(claim.what) == EndKind::Lasts || claim.bound == Bound::Until;
}

/// Whether a saying is dated so finely that its first day will do.
bool isShort(DaySpan days)
{
    constexpr DayPoint month = 31;
    return days.length() <= month;
}

Cap capOfKind(const WithdrawalClaim& claim, Cap otherwise)
{
    switch (claim.what) {
    case What::DecisionDue:
        return Cap::Decision;
    case What::NoPlan:
        return Cap::NoPlan;
    case What::NoTimetable:
    case What::Undecided:
        return Cap::Unscheduled;
    case What::Stays:
        return Cap::Stays;
    default:
        return otherwise;
    }
}

Cap capOfBound(Bound bound)
{
    switch (bound) {
    case Bound::By:
        return Cap::By;
    case Bound::Within:
        return Cap::Within;
    case Bound::NotBefore:
        return Cap::Open;
    case Bound::In:
    case Bound::Until:
        break;
    }
    return Cap::Exit;
}

/// The point from which an end that lies before @p last at the latest may lie: the start, else where the saying began.
std::optional<DayPoint> origin(const ClaimSpan& span, DayPoint last)
{
    if (span.rise)
        return span.rise->to < last ? span.rise->to : span.rise->from;
    return span.said.days ? std::optional(span.said.days->from) : std::nullopt;
}

void setEnd(ClaimSpan& span, const WithdrawalClaim& claim, const ApproximatePad& pad)
{
    const DaySpan days = boundedDays(claim, *span.end.named, pad);
    const bool hasFirst = days.from != noFirstDay;
    const std::optional<DayPoint> from = hasFirst ? std::optional(days.from) : origin(span, days.to);
    if (days.to == noLastDay) {
        span.openEnd = true;
        span.fromDay = hasFirst;
        if (from)
            span.fall = DaySpan{*from, *from};
        span.cap = capOfKind(claim, Cap::Open);
        return;
    }
    // What had passed when it was said ended on any day before.
    span.openStart = !from || *from >= days.to;
    span.fall = DaySpan{span.openStart ? days.to - 1 : *from, days.to};
    span.cap = capOfKind(claim, capOfBound(claim.bound));
}

/// A start that has no first day is known by its last; one that has no last day may lie anywhere before the end.
void setStart(ClaimSpan& span, const DaySpan& days)
{
    span.openRise = days.from == noFirstDay;
    span.rise = days;
    if (span.openRise)
        span.rise->from = days.to - 1;
    if (days.to == noLastDay)
        span.rise->to = days.from;
}

void setSolid(ClaimSpan& span, const WithdrawalClaim& claim)
{
    std::optional<DayPoint> from = span.rise ? std::optional(span.rise->to) : std::nullopt;
    // What is certain begins when the saying had been said for sure.
    const bool isSaidBy = span.said.days && span.said.knowledge != SaidOn::Knowledge::AtEarliest;
    if (!from && claimsPresence(claim) && isSaidBy)
        from = isShort(*span.said.days) ? span.said.days->from : span.said.days->to;
    if (!from || !span.fall)
        return;
    if (*from < span.fall->from)
        span.solid = DaySpan{*from, span.fall->from};
}

} // namespace

ClaimSpan spanOf(const WithdrawalClaim& claim, const SaidOn& said, const ApproximatePad& pad)
{
    ClaimSpan span;
    span.said = said;
    span.end = claimedEnd(claim, pad);
    const std::optional<DaySpan> start = claim.starts ? daysOf(*claim.starts, pad) : std::nullopt;
    const bool startsLate = start && start->to == noLastDay;
    if (start)
        setStart(span, *start);
    if (span.end.named) {
        setEnd(span, claim, pad);
        if (startsLate && span.fall)
            span.rise->to = std::max(span.rise->from, span.fall->to);
        setSolid(span, claim);
    } else {
        span.fromDay = startsLate;
        span.openEnd = true;
        span.cap = capOfKind(claim, claim.what == What::Extension ? Cap::Stays : Cap::Open);
    }
    return span;
}

} // namespace tasrih
