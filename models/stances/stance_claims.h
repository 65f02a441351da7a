// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/numbering.h"
#include "models/stances/pivot.h"

namespace tasrih {

/// Who takes which stance on what, in order of time.
struct StanceClaims
{
    /// A claim as one actor holds it.
    struct Held
    {
        quint32 claim = 0; ///< Of `claims`.
        quint32 actor = 0; ///< Of `actors`.
        quint32 proposition = 0;
    };

    std::vector<PivotClaim> claims; ///< In order of time, each held by somebody.
    std::vector<Held> held;         ///< Claim by claim.
    Numbering<ActorId> actors;
    Numbering<PropositionId> propositions;
    std::optional<std::pair<QDate, QDate>> span;
};

/// The stances among @p statements (ascending) on @p propositions (on all, where that is empty). Holders and
/// propositions that are gone are left out.
[[nodiscard]] StanceClaims stanceClaims(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                        const std::vector<PropositionId>& propositions = {});

} // namespace tasrih
