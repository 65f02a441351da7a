// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/conflicts.h"

#include "models/claims/end_conflict.h"

namespace tasrih {

std::optional<Certainty> conflictOf(const TimelineClaim& a, const TimelineClaim& b)
{
    // Partial exits, the end of a mission and the exit of all are different things.
    const bool bothEnd = a.span.end.kind == EndKind::Ends && b.span.end.kind == EndKind::Ends;
    return bothEnd && a.what != b.what ? std::nullopt : conflictOf(a.span.end, b.span.end);
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
        if (const auto conflict = conflictOf(claim, rows.content().claims[std::size_t(there.claim)]))
            conflicts.push_back({{lane.row, other}, *conflict});
    }
    return conflicts;
}

} // namespace tasrih
