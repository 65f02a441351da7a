// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/numbering.h"
#include "models/stances/pivot.h"

namespace tasrih {

/// Who stands under whom. Actors are numbered; −1 stands for "under nobody".
struct ActorTree
{
    std::vector<std::optional<SideId>> sides; ///< Of each actor: its own or its nearest parent's.
    std::vector<int> parents;
};

/// The actor a member stands under: by its first membership that has no end, else by its first one. In rows by side
/// only those count that lead to an actor of the same side.
[[nodiscard]] std::optional<ActorId> parentOf(const Snapshot& snapshot, ActorId actor, PivotOptions::Group group);

/// The tree of @p actors. Adds the parents that are missing there. Circles are cut above the actor with the smallest
/// id.
[[nodiscard]] ActorTree actorTree(const Snapshot& snapshot, Numbering<ActorId>& actors, PivotOptions::Group group);

} // namespace tasrih
