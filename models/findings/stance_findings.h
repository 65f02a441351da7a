// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/said_claim.h"

namespace tasrih {

/// One stance of one actor on the proposition in hand.
struct StanceMark
{
    Evidence evidence;
    SayingId saying;
    ActorId actor;
    Position position = Position::Unclear;
    DaySpan said; ///< Half-open; only marks of which a day is known are given to the rules.
};

/// In order of the first day they may have been said on.
[[nodiscard]] bool saidEarlier(const StanceMark& a, const StanceMark& b);

/// Where one actor changed its stance on @p proposition, and where it holds both at one time. @p marks are that
/// actor's, in order of time.
///
/// - Changed: a clear stance that was certainly over before another was taken. Each turn is one finding.
/// - Both: support and opposition in one saying or on one and the same day for certain; on days that may be the same,
///   possibly (it may as well have changed).
[[nodiscard]] std::vector<Finding> stanceTurns(const std::vector<StanceMark>& marks, PropositionId proposition);

/// Where several actors oppose each other on @p proposition: the latest clear stance of each counts. At most one.
[[nodiscard]] std::vector<Finding> disputes(const std::vector<StanceMark>& marks, PropositionId proposition);

/// Where those who speak for @p body oppose each other: at most one, and possible only, for they may speak for
/// themselves.
[[nodiscard]] std::vector<Finding> differingVoices(const std::vector<StanceMark>& marks, PropositionId proposition,
                                                   ActorId body);

} // namespace tasrih
