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

/// The point from which an end with an upper bound alone may lie: the start, else where the saying began.
std::optional<DayPoint> origin(const ClaimSpan& span)
{
    if (span.rise)
        return span.rise->to;
    return span.said.days ? std::optional(span.said.days->from) : std::nullopt;
}

void setEnd(ClaimSpan& span, const WithdrawalClaim& claim, const ApproximatePad& pad)
{
    const DaySpan days = boundedDays(claim, *span.end.named, pad);
    const std::optional<DayPoint> from = days.from == noFirstDay ? origin(span) : std::optional(days.from);
    if (days.to == noLastDay) {
        span.openEnd = true;
        if (from)
            span.fall = DaySpan{*from, *from};
        span.cap = capOfKind(claim, Cap::Open);
        return;
    }
    span.openStart = !from || *from > days.to;
    span.fall = DaySpan{span.openStart ? days.to : *from, days.to};
    span.cap = capOfKind(claim, capOfBound(claim.bound));
}

void setSolid(ClaimSpan& span, const WithdrawalClaim& claim)
{
    std::optional<DayPoint> from = span.rise ? std::optional(span.rise->to) : std::nullopt;
    // What is certain begins when the saying had been said for sure.
    if (!from && claimsPresence(claim) && span.said.days)
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
    span.rise = knownDaysOf(claim.starts, pad);
    if (span.end.named) {
        setEnd(span, claim, pad);
        setSolid(span, claim);
    } else {
        span.openEnd = true;
        span.cap = capOfKind(claim, claim.what == What::Extension ? Cap::Stays : Cap::Open);
    }
    return span;
}

} // namespace tasrih
