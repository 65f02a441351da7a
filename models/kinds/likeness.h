// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

/// How claims, places and phases lie to each other.
namespace tasrih {

/// How well two claims of a kind go together; they add up.
namespace likeness {
inline constexpr int sameSubject = 100;
inline constexpr int relatedSubject = 50;
inline constexpr int sameForce = 20;
inline constexpr int sameKind = 10;
inline constexpr int never = -1; ///< Below nothing: never side by side.
} // namespace likeness

/// How two places lie to each other, the second seen from the first.
enum class PlaceRelation
{
    Same,
    Contains, ///< The second contains the first.
    Within,   ///< The second lies within the first.
    Apart
};
[[nodiscard]] PlaceRelation relationOf(const Snapshot& snapshot, PlaceId reference, PlaceId other);
/// Whether a phase covers the place, or one that contains it.
[[nodiscard]] bool covers(const Snapshot& snapshot, PhaseId phase, PlaceId place);
/// What two places add to a likeness.
[[nodiscard]] int likenessOf(const Snapshot& snapshot, PlaceId a, PlaceId b);

} // namespace tasrih
