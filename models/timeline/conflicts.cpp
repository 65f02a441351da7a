// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/conflicts.h"

#include "models/claims/end_conflict.h"

namespace tasrih {

namespace {
/// Whether @p fact tells what was over when @p claim was said.
bool isHistoryTo(const TimelineClaim& fact, const TimelineClaim& claim)
{
    const std::optional<DaySpan>& window = fact.span.end.window;
    const std::optional<DaySpan>& said = claim.span.said.days;
    return fact.span.end.hasHappened && window && window->to != noLastDay && said && said->from >= window->to;
}
} // namespace

std::optional<Certainty> conflictOf(const TimelineClaim& a, const TimelineClaim& b, ForceRelation forces)
{
    // Partial exits, the end of a mission and the exit of all are different things.
    const bool bothEnd = a.span.end.kind == EndKind::Ends && b.span.end.kind == EndKind::Ends;
    if ((bothEnd && a.what != b.what) || a.isOfObject != b.isOfObject || isHistoryTo(a, b) || isHistoryTo(b, a))
        return std::nullopt;
    switch (forces) {
    case ForceRelation::Comparable:
        return conflictOf(a.span.end, b.span.end);
    case ForceRelation::FirstIsPart:
        return partConflictOf(a.span.end, b.span.end);
    case ForceRelation::SecondIsPart:
        return partConflictOf(b.span.end, a.span.end);
    case ForceRelation::Unrelated:
        break;
    }
    return std::nullopt;
}

std::vector<ConflictingLane> conflictsOf(const RowLayout& rows, LaneRef lane)
{
    std::vector<ConflictingLane> conflicts;
    const LaneClaim what = rows.claimIn(lane);
    if (what.isBundle())
        return conflicts;
    const TimelineClaim& claim = rows.content().claims[std::size_t(what.claim)];
    Relations relations(*rows.content().snapshot);
    for (int other = 0; other < rows.row(lane.row).lanes; ++other) {
        const LaneClaim there = rows.claimIn({lane.row, other});
        if (other == lane.lane || there.isBundle())
            continue;
        const TimelineClaim& rival = rows.content().claims[std::size_t(there.claim)];
        if (const auto conflict = conflictOf(claim, rival, relations.relationOf(claim.force, rival.force)))
            conflicts.push_back({{lane.row, other}, *conflict});
    }
    return conflicts;
}

} // namespace tasrih
