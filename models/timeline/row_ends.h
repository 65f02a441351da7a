// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

#include <span>

namespace tasrih {

/// The claimed ends of a row: plans and demands, with a last day, that the row's force leaves (of a phase: that it is
/// over). The row's force is the one that most of its claims speak of; what names none is about it too. Ends of the
/// combat role count where the row claims no others. What had passed when it was said is none.
struct ClaimedEnds
{
    std::vector<int> claims; ///< Indexes into TimelineContent::claims, in the order of the runs.
    std::optional<ActorId> force;
    bool isOneOfSeveral = false; ///< The row's claims speak of other forces, too.
};
/// Of the claims in @p runs. Takes O(n).
[[nodiscard]] ClaimedEnds claimedEndsOf(const TimelineContent& content, std::span<const LaneRun> runs);

} // namespace tasrih
