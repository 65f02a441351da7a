// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/relations.h"
#include "models/findings/end_position.h"

namespace tasrih {

/// How the places of two positions lie to each other.
enum class Containment
{
    Same,
    SecondIsLarger ///< The second is about a place or phase that holds the first's.
};

/// How two positions on the end of something stand to each other.
struct EndClash
{
    FindingRule rule = FindingRule::EndsConflict;
    Certainty certainty = Certainty::Certain;
    Excuse excuse = Excuse::None;

    friend bool operator==(const EndClash&, const EndClash&) = default;
};

/// Whether two positions can both hold; nothing where they can, or where they speak of unrelated forces. What ends in a
/// larger place ends in each place within it, not the other way round; the same goes for a force and its parts.
///
/// - Of the same subject by conflictOf() of the two, a denial only with what says the same thing. Within a larger
///   place, or of a part of the force, only an end beyond the larger one's conflicts.
/// - A mission, a combat role and a presence that end on different days conflict, and are excused: they are different
///   things. Steps (a partial exit, a reduction, ...) bear comparison with their own kind alone, tasks also with plans.
/// - A dated end against no plan, no timetable, no decision, said within three months: possibly (PlanDisputed).
/// - A mere possibility and an uncertain date conflict possibly at most, and so does what had passed when the other was
///   said; a mere possibility of another thing or force not at all. What happened before the other was said is history;
///   two that have happened conflict whenever they were said.
/// How long after each other they were said is not asked; see areApart().
[[nodiscard]] std::optional<EndClash> clashOf(const EndPosition& first, const EndPosition& second,
                                              Containment containment, Relations& relations);

/// What was found, and whether there is more than is kept.
struct EndFindings
{
    std::vector<Finding> findings;
    bool isCut = false;
};

/// Contradictions among the positions on one subject that were said within a year: ends that do not agree, ends against
/// no plan; those that agree stand on one side. And changes: where one holder named another end later (EndMoved, in
/// place of what it would be among several), and where what was said long before cannot hold together with what was
/// said for the same body, or for certain with what anybody says is decided (Superseded).
[[nodiscard]] EndFindings endFindings(const std::vector<EndPosition>& positions, const FindingSubject& subject,
                                      Relations& relations);

/// The same between the positions on a subject and those on what holds it; findings keep @p larger.
[[nodiscard]] EndFindings endFindings(const std::vector<EndPosition>& inner, const FindingSubject& subject,
                                      const std::vector<EndPosition>& outer, const FindingSubject& larger,
                                      Relations& relations);

/// What one outlet states in its own voice and another attributes to somebody: the claims say the same.
[[nodiscard]] std::optional<Finding> factAndAttribution(const Snapshot& snapshot, const std::vector<SaidClaim>& claims);
/// The same within each position.
[[nodiscard]] std::vector<Finding> factsAndAttributions(const Snapshot& snapshot,
                                                        const std::vector<EndPosition>& positions,
                                                        const FindingSubject& subject);

} // namespace tasrih
