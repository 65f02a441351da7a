// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/said_claim.h"

namespace tasrih {

/// In which sense something is said to end: as a fact or plan, as a possibility, or as a wish.
enum class EndSense
{
    Fact,
    Possibility,
    Wish
};

/// What ends: whether soldiers are there at all, a mission, the combat role, or the kind of task.
enum class EndThing
{
    Presence,
    Mission,
    CombatRole,
    Task
};

/// What a claim lets happen to its subject.
enum class EndKind
{
    Ends,  ///< On a day within the window.
    Lasts, ///< At least until the window begins; or for good.
    NoDate ///< No plan, no timetable, undecided, a decision that is due.
};

/// What one or several said of the end of one subject in the same way: the same thing, the same dates, in the same
/// sense.
struct EndPosition
{
    What what = What::FullExit;
    EndKind kind = EndKind::Ends;
    EndSense sense = EndSense::Fact;
    bool isDenied = false;
    bool hasHappened = false;
    bool isForGood = false; ///< It lasts, and no end is named.
    std::optional<ActorId> force;
    QString object; ///< Folded, where it is equipment that goes.
    /// The days on which the end may lie, half-open; no last day where none is claimed. None where no day is named.
    std::optional<DaySpan> window;
    std::optional<DaySpan> named;  ///< The days of the date as it was named: by September means September.
    std::vector<SaidClaim> claims; ///< In order of time.
    EvidenceSide side;             ///< The same as evidence.

    [[nodiscard]] bool isOneHolders() const;
};

inline constexpr DayPoint noLastDay = std::numeric_limits<DayPoint>::max();

[[nodiscard]] EndThing thingOf(What what);

/// The positions among withdrawal claims about one subject, in order of the day they were first taken.
[[nodiscard]] std::vector<EndPosition> endPositions(std::vector<SaidClaim> claims);

} // namespace tasrih
