// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"
#include "models/timeline/timeline_content.h"

/// What the first page of a print shows and says, where it has to stand alone.
namespace tasrih {

/// The claims of @p content by how much they tell, as indices into TimelineContent::claims: those chosen for the
/// briefing where there are any; else of each holder and subject the latest. Ends that are contradicted for certain
/// come first, then officials before others and outlets last, then what names an end, then what was said last.
/// @param findings those of the snapshot
[[nodiscard]] std::vector<int> leadingClaims(const TimelineContent& content, const FindingList& findings);

/// The same timeline with those of its claims alone, in the same order, each where it was said of.
/// @param claims indices into TimelineContent::claims
[[nodiscard]] TimelineContentPtr contentOf(const TimelineContent& whole, std::span<const int> claims);

/// Whether a claim names the end of an exit or a mission as a fact or a plan: not what is merely possible, wanted or
/// denied, not an uncertain date, nor what had passed when it was said.
[[nodiscard]] bool namesEnd(const TimelineClaim& entry, const WithdrawalClaim& claim);

/// Whether nobody has put a finding aside, and it holds whatever uncertain dates turn out to be: two ends that
/// contradict each other.
[[nodiscard]] bool isPlainConflict(const JudgedFinding& judged);

/// Who stands behind a claim, the weightiest first.
enum class Standing
{
    Official, ///< A person, an office, a state and their like.
    Group,    ///< A party, an armed group.
    Other,    ///< Experts, unnamed sources, collectives.
    Outlet    ///< The press in its own voice.
};
[[nodiscard]] Standing standingOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim);

} // namespace tasrih
