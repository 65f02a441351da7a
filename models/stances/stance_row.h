// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"

#include <QtCore/QSet>

namespace tasrih {

/// A row of the stance table: an actor, or the heading of a side (no actor).
struct StanceRowKey
{
    std::optional<SideId> side;
    std::optional<ActorId> actor;

    friend bool operator==(const StanceRowKey&, const StanceRowKey&) = default;
    friend size_t qHash(const StanceRowKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.side ? key.side->value() : 0, key.actor ? key.actor->value() : 0);
    }
};

/// A row and the rows of the pivot it stands for: its actor's and those under it, or all of its side. Half-open.
struct StanceRow
{
    StanceRowKey key;
    std::size_t first = 0, last = 0;

    /// Where a row stands in the pivot is not part of what it is.
    friend bool operator==(const StanceRow& a, const StanceRow& b) { return a.key == b.key; }
};

struct KeyOfStanceRow
{
    [[nodiscard]] const StanceRowKey& operator()(const StanceRow& row) const { return row.key; }
};

/// The rows in sight: in rows by side a heading before each side, and nothing under what is folded.
[[nodiscard]] std::vector<StanceRow> stanceRows(const Pivot& pivot, PivotOptions::Group group,
                                                const QSet<StanceRowKey>& folded);

} // namespace tasrih
