// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimed_end.h"
#include "models/findings/said_claim.h"

namespace tasrih {

/// What ends: whether soldiers are there at all, a mission, the combat role, or the kind of task.
enum class EndThing
{
    Presence,
    Mission,
    CombatRole,
    Task
};

/// What one or several said of the end of one subject in the same way: the same thing, the same dates, in the same
/// sense.
struct EndPosition : ClaimedEnd
{
    What what = What::FullExit;
    bool hasHappened = false;
    std::optional<ActorId> force;
    QString object;                ///< Folded, where it is equipment that goes.
    std::vector<SaidClaim> claims; ///< In order of time.
    EvidenceSide side;             ///< The same as evidence.

    [[nodiscard]] bool isOneHolders() const;
};

[[nodiscard]] EndThing thingOf(What what);

/// The positions among withdrawal claims about one subject, in order of the day they were first taken.
[[nodiscard]] std::vector<EndPosition> endPositions(std::vector<SaidClaim> claims);

} // namespace tasrih
