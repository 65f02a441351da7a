// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/relations.h"
#include "models/timeline/row_layout.h"

namespace tasrih {

/// Whether two claims of one row, of forces that stand to each other like @p forces, can both hold, by what they say of
/// the end; nothing where they can. Claims that end different things never conflict, nor do those about forces that
/// have nothing to do with each other; what had happened when the other was said is history.
[[nodiscard]] std::optional<Certainty> conflictOf(const TimelineClaim& a, const TimelineClaim& b,
                                                  ForceRelation forces = ForceRelation::Comparable);

/// The lanes of the row of @p lane whose claims conflict with it.
struct ConflictingLane
{
    LaneRef lane;
    Certainty conflict = Certainty::Possible;
};
[[nodiscard]] std::vector<ConflictingLane> conflictsOf(const RowLayout& rows, LaneRef lane);

} // namespace tasrih
