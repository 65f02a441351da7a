// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QDate>

#include <optional>
#include <span>
#include <vector>

namespace tasrih {

/// One stance as somebody holds it, with its place in time.
struct PivotClaim
{
    StatementId statement;
    ClaimId claim;
    SayingId saying;
    Position position;
    /// The days it may have been said on, both inclusive; those of publication where that isn't known. Invalid where
    /// nothing is known: such a claim stands before all others and is never compared in time.
    QDate earliest, latest;

    friend bool operator==(const PivotClaim&, const PivotClaim&) = default;
};

/// What one actor holds of one proposition. A joint saying counts for each of its speakers.
struct PivotCell
{
    /// The position of the latest time; Mixed where support and opposition stand at that time.
    Position latest = Position::Unclear;
    int sayings = 0; ///< Distinct ones, however many articles report them.
    /// Positions differ between two times of which one is certainly before the other; unclear ones don't count.
    bool changed = false;
    /// Support and opposition at what may be the same time: of one saying, or on days that overlap.
    bool contradictory = false;
    std::size_t first = 0, count = 0; ///< Its claims in Pivot::claims.

    friend bool operator==(const PivotCell&, const PivotCell&) = default;
};

struct PivotRow
{
    std::optional<SideId> side; ///< The actor's, or its nearest parent's.
    ActorId actor;
    std::vector<std::optional<PivotCell>> cells; ///< One for each column; nothing where nothing was said.

    friend bool operator==(const PivotRow&, const PivotRow&) = default;
};

/// Actors by propositions. Rows stand by side (in the sides' order, those without one last), then by name.
struct Pivot
{
    std::vector<PropositionId> columns; ///< In the propositions' order.
    std::vector<PivotRow> rows;
    std::vector<PivotClaim> claims; ///< Of all cells, those of one cell together in order of time.
    /// The first and the last day of all stances, also of those that PivotOptions::until leaves out.
    std::optional<std::pair<QDate, QDate>> span;

    [[nodiscard]] std::span<const PivotClaim> claimsOf(const PivotCell& cell) const
    {
        return std::span(claims).subspan(cell.first, cell.count);
    }
};

struct PivotOptions
{
    enum class Empty
    {
        Show,
        Hide
    };

    std::optional<QDate> until;            ///< Leaves out what was certainly said later; nothing means all.
    Empty empty = Empty::Hide;             ///< Whether propositions nobody spoke of keep their column.
    Language language = Language::English; ///< Whose names the actors are sorted by.
};

/// The table of @p statements (ascending) over their stances. Linear in the statements but for sorting.
[[nodiscard]] Pivot pivotOf(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                            const PivotOptions& options);

/// The judgement over the claims of one cell, in order of time.
[[nodiscard]] PivotCell cellOf(std::span<const PivotClaim> claims);

} // namespace tasrih
