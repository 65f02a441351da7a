// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding.h"
#include "models/timeline/timeline_claim.h"

namespace tasrih {

/// A claim with what every rule asks of it: whose it is, when it was said, and in whose voice.
struct SaidClaim
{
    Evidence evidence;
    const Statement* statement = nullptr; ///< Of the snapshot it was read from.
    const Claim* claim = nullptr;
    std::vector<ActorId> holders; ///< In order of id.
    std::optional<DaySpan> said;  ///< Half-open; publication where the day isn't known.
    bool isSaidUncertain = false; ///< "?" stands at the day it was said on.
};

/// So many days what was said is held against what others say. What they say later is a change, no contradiction.
inline constexpr DayPoint oneTime = 366;
/// How many days lie between two spans; none where they meet.
[[nodiscard]] qint64 daysBetween(DaySpan a, DaySpan b);

/// The claim of @p evidence; nothing where it is gone or has no claim.
[[nodiscard]] std::optional<SaidClaim> saidClaim(const Snapshot& snapshot, const Evidence& evidence);

/// Earliest day first; what no day is known of stands first.
[[nodiscard]] bool saidEarlier(const SaidClaim& a, const SaidClaim& b);
void sortByTime(std::vector<SaidClaim>& claims);
/// Whether @p a was said on a day that is over before the first on which @p b may have been said.
[[nodiscard]] bool certainlyBefore(const SaidClaim& a, const SaidClaim& b);

/// In the outlet's own voice: narration or a headline in which nobody but an outlet speaks.
[[nodiscard]] bool isOutletsVoice(const Snapshot& snapshot, const SaidClaim& claim);

/// The evidence of @p claims (in order of time) as one side.
[[nodiscard]] EvidenceSide sideOf(const std::vector<SaidClaim>& claims);
/// When @p claims (in order of time, not empty) were first said.
[[nodiscard]] std::optional<DayPoint> firstSaid(const std::vector<SaidClaim>& claims);
/// The later of two days; what is known where only one is.
[[nodiscard]] std::optional<DayPoint> later(std::optional<DayPoint> a, std::optional<DayPoint> b);

} // namespace tasrih
