// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/claim_span.h"

#include "database/dates/duration.h"

namespace tasrih {

namespace {

int padOf(const ApproximatePad& pad, Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return pad.day;
    case Precision::Month:
    case Precision::Season:
        return pad.month;
    default:
        return pad.year;
    }
}

/// Claims that something goes on rather than ends.
bool claimsPresence(const WithdrawalClaim& claim)
{
    return claim.what == What::Stays || claim.what == What::Extension || claim.bound == Bound::Until;
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

std::optional<DayPoint> firstPointOfWindow(const WithdrawalClaim& claim, const ClaimSpan& span, const EdtfDays& end,
                                           const ApproximatePad& pad)
{
    switch (claim.bound) {
    case Bound::By:
        return origin(span);
    case Bound::Within:
        if (claim.anchor)
            return daysOf(*claim.anchor, pad).from;
        return claim.ends && claim.ends->isInterval() && end.from ? end.from : origin(span);
    default:
        return end.from ? end.from : origin(span);
    }
}

void setEnd(ClaimSpan& span, const WithdrawalClaim& claim, const Edtf& end, const ApproximatePad& pad)
{
    const EdtfDays days = daysOf(end, pad);
    const std::optional<DayPoint> from = firstPointOfWindow(claim, span, days, pad);
    if (claim.bound == Bound::NotBefore || !days.to) {
        span.openEnd = true;
        const std::optional<DayPoint> point = from ? from : days.from;
        if (point)
            span.fall = DaySpan{*point, *point};
        span.cap = capOfKind(claim, Cap::Open);
        return;
    }
    span.openStart = !from || *from > *days.to;
    span.fall = DaySpan{span.openStart ? *days.to : *from, *days.to};
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

std::optional<Edtf> endOf(const WithdrawalClaim& claim)
{
    if (claim.ends || !claim.anchor || claim.duration.isEmpty())
        return claim.ends;
    const std::optional<Duration> duration = Duration::parse(claim.duration);
    return duration ? std::optional(deriveEnd(*claim.anchor, *duration)) : std::nullopt;
}

EdtfDays daysOf(const Edtf& date, const ApproximatePad& pad)
{
    const int widening = date.isApproximate() ? padOf(pad, date.precision()) : 0;
    EdtfDays result;
    if (const std::optional<QDate> first = date.earliest())
        result.from = startOfDay(*first) - widening;
    if (const std::optional<QDate> last = date.latest())
        result.to = endOfDay(*last) + widening;
    return result;
}

ClaimSpan spanOf(const WithdrawalClaim& claim, const SaidOn& said, const ApproximatePad& pad)
{
    ClaimSpan span;
    span.said = said;
    if (claim.starts) {
        const EdtfDays days = daysOf(*claim.starts, pad);
        if (days.from || days.to)
            span.rise = DaySpan{days.from ? *days.from : *days.to, days.to ? *days.to : *days.from};
    }
    const std::optional<Edtf> end = endOf(claim);
    if (end) {
        setEnd(span, claim, *end, pad);
        setSolid(span, claim);
    } else {
        span.openEnd = true;
        span.cap = capOfKind(claim, claim.what == What::Extension ? Cap::Stays : Cap::Open);
    }
    span.approximate = (claim.starts && claim.starts->isApproximate()) || (end && end->isApproximate()) ||
                       (claim.anchor && claim.anchor->isApproximate());
    span.uncertain = (claim.starts && claim.starts->isUncertain()) || (end && end->isUncertain());
    return span;
}

} // namespace tasrih
