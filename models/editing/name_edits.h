// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "models/reading/known_names.h"

#include <optional>
#include <vector>

namespace tasrih {

/// What a name in the text can be made in the current statement.
enum class NameUse
{
    Speaker,
    Relay,
    Holder, ///< Of the claim.
    Force,  ///< Of the claim.
    Place   ///< Of the claim.
};

[[nodiscard]] QString nameOf(NameUse use);
/// The claim that is meant: @p claim, or the statement's only one.
[[nodiscard]] const Claim* claimMeant(const Statement& statement, std::optional<ClaimId> claim);
/// The uses that @p target has in a statement, the likeliest first: an actor is the speaker as long as there is none.
[[nodiscard]] std::vector<NameUse> usesOf(const Snapshot& snapshot, const Statement& statement,
                                          std::optional<ClaimId> claim, const NameTarget& target);
/// Makes @p target that. Nothing to do where it is so already or the claim has no such field.
[[nodiscard]] Command useName(IdSource& ids, StatementId statement, std::optional<ClaimId> claim,
                              const NameTarget& target, NameUse use);

} // namespace tasrih
