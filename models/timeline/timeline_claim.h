// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/claims/planned_end.h"
#include "models/timeline/claim_span.h"

#include <array>
#include <variant>

namespace tasrih {

/// One withdrawal claim as the timeline needs it: small, without words, so that 100,000 fit into memory twice.
struct TimelineClaim
{
    StatementId statement;
    ClaimId claim;
    ClaimSpan span;
    What what = What::FullExit;
    PlannedEnd planned = PlannedEnd::None;
    bool isOfObject = false; ///< Equipment goes, or stays, rather than a force.
    bool relayed = false;    ///< Known through somebody else, or ascribed to another than the speaker: drawn hollow.
    std::optional<ActorId> force;
    /// The sides behind it, two at most; a joint saying shows both colours.
    std::array<std::optional<SideId>, 2> sides;
    std::optional<Position> stance; ///< The first that its statement takes, where it takes one.

    friend bool operator==(const TimelineClaim&, const TimelineClaim&) = default;
};

/// Where a claim belongs among the rows: to a place, a phase, or neither.
using ClaimSubject = std::variant<std::monostate, PlaceId, PhaseId>;
[[nodiscard]] ClaimSubject claimSubject(const WithdrawalClaim& claim);

/// When @p statement was said: its own date, else not later than its article's. A date that names but one of its ends
/// tells no more than that end.
[[nodiscard]] SaidOn saidOnOf(const Snapshot& snapshot, const Statement& statement, const ApproximatePad& pad = {});

/// @p claim of @p statement for the timeline; nothing where it is no withdrawal claim.
[[nodiscard]] std::optional<TimelineClaim> timelineClaim(const Snapshot& snapshot, const Statement& statement,
                                                         const Claim& claim, const ApproximatePad& pad = {});

/// Lanes stand in the order of saying; undated ones come last.
[[nodiscard]] bool saidBefore(const TimelineClaim& a, const TimelineClaim& b);

} // namespace tasrih
