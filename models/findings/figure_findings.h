// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/relations.h"
#include "models/findings/said_claim.h"

namespace tasrih {

/// Contradictions among @p claims, figures of one measure and @p force (or of none, at one place), and of forces that
/// belong to it, which are looked at as its parts alone.
///
/// - Two of the same places, unit and span whose days meet and whose ranges don't: for certain where both are dated to
/// a
///   month or finer (sums: to the same period), without "?", and name force and place, else possibly (FiguresConflict).
///   "About" leaves a tenth on either side; "more than" a number conflicts with that very number, possibly.
/// - Where it is another number the next time, it changed, possibly (FigureChanged).
/// - A figure at a part of another's places, or of a part of its force at these, that is larger than that one's exceeds
///   its whole, possibly (PartsExceed): for certain where their days meet; not where a year lies between.
/// - The same number in the outlets' own voice the next time, without a source, was perhaps only repeated
///   (FigureRepeated).
/// - The same number as a fact in one outlet and attributed in another (FactAndAttributed).
[[nodiscard]] std::vector<Finding> figureFindings(const Snapshot& snapshot, std::vector<SaidClaim> claims,
                                                  Relations& relations, std::optional<ActorId> force);

/// Where @p parts, taken together, are more than their @p whole for certain, or one of them may be.
[[nodiscard]] std::optional<Finding> exceeding(const SaidClaim& whole, std::vector<SaidClaim> parts);

} // namespace tasrih
