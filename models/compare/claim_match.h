// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/compare_column.h"

namespace tasrih {

/// Claims of the columns that speak of the same: one each, null where a column says nothing of it.
struct ClaimSlot
{
    ClaimKind kind = ClaimKind::Withdrawal;
    std::vector<const ColumnClaim*> claims; ///< One for each column.

    /// The one the others were matched to: the pinned column's, else the first there is.
    [[nodiscard]] const ColumnClaim& leading(std::size_t pinned) const;
};

/// Puts like beside like. Claims of one kind are matched to those of the pinned column by their subject: the same
/// place or phase, proposition, measure with force and place; then one that lies within the other. Of columns that
/// hold one saying each, what is left is put side by side too, since the analyst chose to: a mission beside a base.
/// Slots stand by the rank of their kinds, then what several columns speak of before
/// what one does, and in the order of the pinned column.
[[nodiscard]] std::vector<ClaimSlot> matchClaims(const Snapshot& snapshot, const std::vector<ColumnFacts>& columns,
                                                 std::size_t pinned);

} // namespace tasrih
