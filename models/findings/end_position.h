// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimed_end.h"
#include "models/claims/relations.h"
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

/// What one or several said of the end of one subject in the same way and at one time: the same thing, the same dates,
/// in the same sense. What was said long after is another position.
struct EndPosition : ClaimedEnd
{
    What what = What::FullExit;
    std::optional<ActorId> force;
    QString object;                ///< Folded, where it is equipment that goes.
    std::vector<SaidClaim> claims; ///< In order of time.
    EvidenceSide side;             ///< The same as evidence.
    std::vector<ActorId> bodies;   ///< That its holders are or speak for, in order of id; see spokenFor().
    std::optional<DaySpan> said;   ///< From the first to the last day of saying it; none where one isn't known.

    [[nodiscard]] bool isOneHolders() const;
};

[[nodiscard]] EndThing thingOf(What what);

/// Whether so much time lies between the two that the one doesn't contradict the other. What both report as past they
/// report of the same days, whenever they do.
[[nodiscard]] bool areApart(const EndPosition& first, const EndPosition& second);

/// The positions among withdrawal claims about one subject, in order of the day they were first taken.
[[nodiscard]] std::vector<EndPosition> endPositions(std::vector<SaidClaim> claims, Relations& relations);

} // namespace tasrih
