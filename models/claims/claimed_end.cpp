// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimed_end.h"

#include "database/dates/duration.h"

namespace tasrih {

namespace {
EndSense senseOf(Modality modality)
{
    switch (modality) {
    case Modality::Possible:
    case Modality::Permitted:
        return EndSense::Possibility;
    case Modality::Demanded:
    case Modality::Proposed:
    case Modality::Rejected:
        return EndSense::Wish;
    default:
        return EndSense::Fact;
    }
}

std::optional<DaySpan> windowOf(const WithdrawalClaim& claim, DaySpan named, const ApproximatePad& pad)
{
    DaySpan days = boundedDays(claim, named, pad);
    if (kindOf(claim.what) == EndKind::Lasts && (claim.bound == Bound::Until || claim.bound == Bound::In))
        days.to = noLastDay;
    const std::optional<DaySpan> start = claim.starts ? daysOf(*claim.starts, pad) : std::nullopt;
    if (start && start->from < days.to)
        days.from = std::max(days.from, start->from);
    return days == DaySpan{noFirstDay, noLastDay} ? std::nullopt : std::optional(days);
}
} // namespace

EndKind kindOf(What what)
{
    switch (what) {
    case What::Stays:
    case What::Extension:
        return EndKind::Lasts;
    case What::DecisionDue:
    case What::NoPlan:
    case What::NoTimetable:
    case What::Undecided:
        return EndKind::NoDate;
    default:
        return EndKind::Ends;
    }
}

std::optional<Edtf> endOf(const WithdrawalClaim& claim)
{
    if (claim.ends || !claim.anchor || claim.duration.isEmpty())
        return claim.ends;
    const std::optional<Duration> duration = Duration::parse(claim.duration);
    return duration ? std::optional(deriveEnd(*claim.anchor, *duration)) : std::nullopt;
}

DaySpan boundedDays(const WithdrawalClaim& claim, DaySpan named, const ApproximatePad& pad)
{
    DaySpan days = named;
    switch (claim.bound) {
    case Bound::By:
        days.from = noFirstDay;
        break;
    case Bound::NotBefore:
        days.to = noLastDay;
        break;
    case Bound::Within:
        if (claim.anchor)
            days.from = daysOf(*claim.anchor, pad).value_or(DaySpan{noFirstDay, 0}).from;
        else if (!claim.ends || !claim.ends->isInterval())
            days.from = noFirstDay;
        break;
    case Bound::In:
    case Bound::Until:
        break;
    }
    // An anchor after the end tells nothing.
    return {days.from < days.to ? days.from : noFirstDay, days.to};
}

ClaimedEnd claimedEnd(const WithdrawalClaim& claim, const ApproximatePad& pad)
{
    const std::optional<Edtf> end = endOf(claim);
    ClaimedEnd result{kindOf(claim.what), senseOf(claim.modality), isDenial(claim.modality),
                      claim.modality == Modality::Happened};
    result.isForGood = result.kind == EndKind::Lasts && (!end || end->isOpenEnd());
    for (const std::optional<Edtf>* date : {&claim.starts, &claim.anchor, &end}) {
        result.isUncertain = result.isUncertain || (*date && (*date)->isUncertain());
        result.isApproximate = result.isApproximate || (*date && (*date)->isApproximate());
    }
    result.named = end ? daysOf(*end, pad) : std::nullopt;
    if (result.named && result.kind != EndKind::NoDate)
        result.window = windowOf(claim, *result.named, pad);
    return result;
}

} // namespace tasrih
