// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/timeline/claim_span.h"

#include <array>

namespace tasrih {

/// One withdrawal claim as the timeline needs it: small, without words, so that 100,000 fit into memory twice.
struct TimelineClaim
{
    StatementId statement;
    ClaimId claim;
    ClaimSpan span;
    What what = What::FullExit;
    bool relayed = false; ///< Known through somebody else, or ascribed to another than the speaker: drawn hollow.
    /// The sides behind it, two at most; a joint saying shows both colours.
    std::array<std::optional<SideId>, 2> sides;
    std::optional<Position> stance; ///< The first that its statement takes, where it takes one.

    friend bool operator==(const TimelineClaim&, const TimelineClaim&) = default;
};

/// Where a claim belongs among the rows.
struct ClaimSubject
{
    std::optional<PlaceId> place;
    std::optional<PhaseId> phase;
    std::optional<ActorId> force;
    std::vector<ActorId> holders; ///< Whose claim it is, in order.
};

/// What @p claim, a withdrawal claim of @p statement, is about and whose it is.
[[nodiscard]] ClaimSubject claimSubject(const Snapshot& snapshot, const Statement& statement, const Claim& claim);

/// When @p statement was said: its own date, else not later than its article's.
[[nodiscard]] SaidOn saidOnOf(const Snapshot& snapshot, const Statement& statement, const ApproximatePad& pad = {});

/// @p claim of @p statement for the timeline; nothing where it is no withdrawal claim.
[[nodiscard]] std::optional<TimelineClaim> timelineClaim(const Snapshot& snapshot, const Statement& statement,
                                                         const Claim& claim, const ApproximatePad& pad = {});

/// Lanes stand in the order of saying; undated ones come last.
[[nodiscard]] bool saidBefore(const TimelineClaim& a, const TimelineClaim& b);

} // namespace tasrih
