// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/actor_tree.h"

namespace tasrih {

/// What an actor's rows are sorted by, of itself and all under it.
struct ActorWeight
{
    int sayings = 0;
    QDate latest;
    std::optional<Position> stance; ///< On PivotOptions::sortedBy.
};

/// Rows in reading order.
struct RowOrder
{
    std::vector<quint32> actors; ///< The actor of each row.
    std::vector<int> depths;
    std::vector<int> members; ///< How many of the following rows stand under each.
};

/// @param weights of each actor; may be empty where the sort asks for none.
[[nodiscard]] RowOrder rowOrder(const Snapshot& snapshot, const Numbering<ActorId>& actors, const ActorTree& tree,
                                const std::vector<ActorWeight>& weights, const PivotOptions& options);

} // namespace tasrih
