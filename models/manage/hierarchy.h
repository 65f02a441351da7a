// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

namespace tasrih {

/// Whether @p place, put into @p snapshot as it is, would lie within itself by its parents.
[[nodiscard]] bool leadsIntoItself(const Snapshot& snapshot, const Place& place);
/// Whether @p actor, put into @p snapshot as it is, would belong to itself by its memberships.
[[nodiscard]] bool leadsIntoItself(const Snapshot& snapshot, const Actor& actor);

/// Whether any of @p ids is @p from or above it, as @p snapshot has it.
[[nodiscard]] bool isAtOrAbove(const Snapshot& snapshot, PlaceId from, const std::vector<PlaceId>& ids);
[[nodiscard]] bool isAtOrAbove(const Snapshot& snapshot, ActorId from, const std::vector<ActorId>& ids);

} // namespace tasrih
