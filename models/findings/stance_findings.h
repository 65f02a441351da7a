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
    DaySpan said;             ///< Half-open; only marks of which a day is known are given to the rules.
    bool isUncertain = false; ///< "?" stands at that day.
};

/// In order of the first day they may have been said on.
[[nodiscard]] bool saidEarlier(const StanceMark& a, const StanceMark& b);

/// Where one actor changed its stance on @p proposition, and where it holds both at one time. @p marks are that
/// actor's, in order of time.
///
/// - Changed: a clear stance that was certainly over before another was taken. Each turn is one finding.
/// - Both: support and opposition in one saying or on one and the same day for certain; on days that may be the same,
///   possibly (it may as well have changed).
/// Possibly only where a day is uncertain.
[[nodiscard]] std::vector<Finding> stanceTurns(const std::vector<StanceMark>& marks, PropositionId proposition);

/// Where several actors oppose each other on @p proposition: of what was said without a year's silence between, the
/// latest clear stance of each counts, if somebody took the opposite within a year of it. One for each such time.
[[nodiscard]] std::vector<Finding> disputes(const std::vector<StanceMark>& marks, PropositionId proposition);

/// The same of those who speak for @p body: possible only, for they may speak for themselves. Where all who spoke for
/// it at one time took the opposite stance of all at the time before, that one is superseded.
[[nodiscard]] std::vector<Finding> differingVoices(const std::vector<StanceMark>& marks, PropositionId proposition,
                                                   ActorId body);

} // namespace tasrih
