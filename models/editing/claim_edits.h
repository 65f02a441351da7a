// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <optional>
#include <vector>

/// Changes to the claims of a statement.
namespace tasrih {

/// A claim in waiting, with what it says left at the most common words.
template <typename Body>
[[nodiscard]] Claim draftClaim(IdSource& ids)
{
    return {.id = ids.next<ClaimId>(), .body = Body()};
}
/// A stance is about a proposition from the start; its position is unclear until stated.
[[nodiscard]] Claim draftStance(IdSource& ids, PropositionId proposition);

[[nodiscard]] Command addClaim(StatementId statement, const Claim& claim);
/// Takes a claim out with its highlights. Where these are the statement's only ones they become the statement's own.
/// Figures that were part of it stand alone from then on.
[[nodiscard]] Command removeClaim(StatementId statement, ClaimId claim);

/// Puts a copy of a claim after it, under the id of @p copy. The copy has no highlights of its own.
[[nodiscard]] Command copyClaim(StatementId statement, ClaimId claim, ClaimId copy);
/// Makes a claim say something of another kind; whose it is, its condition and its words stay, and of what it said what
/// both kinds have (place, force). Figures that were part of it stand alone from then on.
[[nodiscard]] Command changeKind(StatementId statement, ClaimId claim, const ClaimBody& body);

/// The statements with a figure that is part of one of @p claims, as they are without that.
[[nodiscard]] std::vector<Statement> statementsFreedOf(const Snapshot& snapshot, const std::vector<ClaimId>& claims);

/// Names the place (or the phase) a withdrawal claim is about; it is about at most one of the two.
void setPlace(WithdrawalClaim& claim, std::optional<PlaceId> place);
void setPhase(WithdrawalClaim& claim, std::optional<PhaseId> phase);
/// Sets what the end is counted from and for how long, and derives the end where both are known.
void setAnchor(WithdrawalClaim& claim, const std::optional<Edtf>& anchor);
void setDuration(WithdrawalClaim& claim, const QString& isoDuration);

} // namespace tasrih
