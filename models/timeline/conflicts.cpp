// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/conflicts.h"

#include <limits>

namespace tasrih {

Allen relationOf(DaySpan first, DaySpan second)
{
    if (first.to < second.from)
        return Allen::Before;
    if (first.to == second.from)
        return Allen::Meets;
    if (second.to < first.from)
        return Allen::After;
    if (second.to == first.from)
        return Allen::MetBy;
    if (first.from == second.from && first.to == second.to)
        return Allen::Equals;
    if (first.from == second.from)
        return first.to < second.to ? Allen::Starts : Allen::StartedBy;
    if (first.to == second.to)
        return first.from > second.from ? Allen::Finishes : Allen::FinishedBy;
    if (first.from > second.from && first.to < second.to)
        return Allen::During;
    if (first.from < second.from && first.to > second.to)
        return Allen::Contains;
    return first.from < second.from ? Allen::Overlaps : Allen::OverlappedBy;
}

namespace {
constexpr DayPoint never = std::numeric_limits<DayPoint>::max();

/// What kind of thing a claim says of its subject: an end, or that it goes on.
enum class Says
{
    Ends,
    GoesOn,
    Nothing
};

Says saysOf(const TimelineClaim& claim)
{
    switch (claim.what) {
    case What::Stays:
    case What::Extension:
        return Says::GoesOn;
    case What::DecisionDue:
    case What::NoPlan:
    case What::NoTimetable:
    case What::Undecided:
        return Says::Nothing;
    default:
        return Says::Ends;
    }
}

/// The days on which the claim lets the end lie; none where it names no end.
std::optional<DaySpan> windowOf(const TimelineClaim& claim)
{
    const Says says = saysOf(claim);
    if (says == Says::Nothing)
        return std::nullopt;
    const std::optional<DaySpan>& fall = claim.span.fall;
    if (says == Says::GoesOn) {
        if (!fall || claim.span.openEnd)
            return std::nullopt;
        return DaySpan{fall->to, never}; // Not sooner than it stays.
    }
    if (!fall)
        return std::nullopt;
    return DaySpan{fall->from, claim.span.openEnd ? never : std::max(fall->to, fall->from + 1)};
}

/// Partial exits, the end of a mission and the exit of all are different things.
bool isAboutTheSame(const TimelineClaim& a, const TimelineClaim& b)
{
    const bool bothEnd = saysOf(a) == Says::Ends && saysOf(b) == Says::Ends;
    return !bothEnd || a.what == b.what;
}
} // namespace

Conflict conflictOf(const TimelineClaim& a, const TimelineClaim& b)
{
    const std::optional<DaySpan> first = windowOf(a);
    const std::optional<DaySpan> second = windowOf(b);
    if (!first || !second || !isAboutTheSame(a, b) || (a.negated && b.negated))
        return Conflict::None;
    const Allen relation = relationOf(*first, *second);
    const bool isApart =
        relation == Allen::Before || relation == Allen::Meets || relation == Allen::After || relation == Allen::MetBy;
    if (a.negated || b.negated) {
        // What is denied is the whole window: a claim that lies within it is contradicted, one that touches it may be.
        const DaySpan denied = a.negated ? *first : *second;
        const DaySpan said = a.negated ? *second : *first;
        if (isApart)
            return Conflict::None;
        return denied.from <= said.from && said.to <= denied.to ? Conflict::Certain : Conflict::Possible;
    }
    if (isApart)
        return Conflict::Certain;
    return relation == Allen::Equals ? Conflict::None : Conflict::Possible;
}

std::vector<ConflictingLane> conflictsOf(const RowLayout& rows, LaneRef lane)
{
    std::vector<ConflictingLane> conflicts;
    const LaneClaim what = rows.claimIn(lane);
    if (what.isBundle())
        return conflicts;
    const TimelineClaim& claim = rows.content().claims[std::size_t(what.claim)];
    for (int other = 0; other < rows.row(lane.row).lanes; ++other) {
        const LaneClaim there = rows.claimIn({lane.row, other});
        if (other == lane.lane || there.isBundle())
            continue;
        const Conflict conflict = conflictOf(claim, rows.content().claims[std::size_t(there.claim)]);
        if (conflict != Conflict::None)
            conflicts.push_back({{lane.row, other}, conflict});
    }
    return conflicts;
}

} // namespace tasrih
