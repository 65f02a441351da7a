// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/background/index_iterator.h"

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

/// Some claims in order of time: a whole list, or those of a list that an index names. Borrows both.
class ClaimRange
{
public:
    struct View
    {
        const PivotClaim* claims = nullptr;
        const quint32* order = nullptr; ///< Null: the claims as they stand.
        [[nodiscard]] const PivotClaim& at(std::size_t index) const { return claims[order ? order[index] : index]; }
    };
    using Iterator = IndexIterator<PivotClaim, View>;

    /// All of @p claims.
    ClaimRange(std::span<const PivotClaim> claims) // NOLINT(google-explicit-constructor): a list is a range.
        : m_view{claims.data()}
        , m_size(claims.size())
    {
    }
    ClaimRange(const std::vector<PivotClaim>& claims) // NOLINT(google-explicit-constructor)
        : ClaimRange(std::span(claims))
    {
    }
    ClaimRange(const std::vector<PivotClaim>& claims, std::span<const quint32> order)
        : m_view{claims.data(), order.data()}
        , m_size(order.size())
    {
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const PivotClaim& operator[](std::size_t at) const { return m_view.at(at); }
    [[nodiscard]] const PivotClaim& front() const { return (*this)[0]; }
    [[nodiscard]] const PivotClaim& back() const { return (*this)[m_size - 1]; }
    [[nodiscard]] Iterator begin() const { return {m_view, 0}; }
    [[nodiscard]] Iterator end() const { return {m_view, m_size}; }

private:
    View m_view;
    std::size_t m_size = 0;
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
    std::size_t first = 0, count = 0; ///< Its claims in Pivot::order.

    friend bool operator==(const PivotCell&, const PivotCell&) = default;
};

using PivotCells = std::vector<std::optional<PivotCell>>;

/// An actor's row. Where others stand under it, its cells sum up theirs and its own: every claim once, also of a joint
/// saying.
struct PivotRow
{
    std::optional<SideId> side; ///< The actor's, or its nearest parent's.
    ActorId actor;
    PivotCells cells;    ///< One for each column; nothing where nothing was said by then.
    PivotCells own = {}; ///< Of a summed row: what the actor itself said. Empty otherwise: its cells are its own.
    int depth = 0;       ///< 0 for a row that stands under none.
    int members = 0;     ///< Rows under it, at whatever depth: they follow it.

    [[nodiscard]] bool isRolledUp() const { return members > 0; }
    /// What the actor itself said.
    [[nodiscard]] const std::optional<PivotCell>& ownCell(std::size_t column) const
    {
        return own.empty() ? cells[column] : own[column];
    }

    friend bool operator==(const PivotRow&, const PivotRow&) = default;
};

/// Actors by propositions. Rows stand by side (in the sides' order, those without one last), each followed by those
/// that belong to it.
struct Pivot
{
    std::vector<PropositionId> columns; ///< In the propositions' order.
    std::vector<PivotRow> rows;
    std::vector<PivotClaim> claims; ///< Of all days, each once, in order of time.
    std::vector<quint32> order;     ///< Claims by cell, those of one cell together in order of time.
    /// The first and the last day of all stances, also of those that PivotOptions::until leaves out.
    std::optional<std::pair<QDate, QDate>> span;
    std::optional<QDate> until; ///< The day whose table this is.

    /// Where the claims of each cell begin in `order`, and one more; the cells row by row, then those of summed rows'
    /// `own`: a cell's number here is its place.
    std::vector<quint32> starts;
    std::vector<quint32> ownRows;     ///< The rows that have `own` cells.
    std::vector<quint32> places;      ///< Of the cells each claim stands in, claim by claim.
    std::vector<quint32> placeStarts; ///< Where the places of each claim begin, and one more.

    /// Of the day the table is of.
    [[nodiscard]] ClaimRange claimsOf(const PivotCell& cell) const
    {
        return {claims, std::span(order).subspan(cell.first, cell.count)};
    }
};

struct PivotOptions
{
    enum class Empty
    {
        Show,
        Hide
    };
    enum class Group
    {
        Side,
        None
    };
    enum class Sort
    {
        Name,
        Sayings, ///< How many.
        Stance,  ///< The latest on `sortedBy`: support, oppose, mixed, neutral, unclear.
        Latest   ///< The day of the latest one.
    };

    std::optional<QDate> until;            ///< Leaves out what was certainly said later; nothing means all.
    Empty empty = Empty::Hide;             ///< Whether propositions nobody spoke of keep their column.
    Language language = Language::English; ///< Whose names the actors are sorted by.
    Empty silent = Empty::Hide;            ///< Whether actors without a stance in these columns have a row.
    Group group = Group::Side;
    Sort sort = Sort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<PropositionId> sortedBy = {};
    std::vector<PropositionId> propositions = {}; ///< Only these have columns; none means all.

    friend bool operator==(const PivotOptions&, const PivotOptions&) = default;
};

/// The table of @p statements (ascending) over their stances. Linear in the statements but for sorting.
///
/// A row stands under the actor it belongs to: by its first membership that has no end, else by its first one. What
/// would lead back to itself is cut. In rows by side only memberships within a side count: who belongs to an actor of
/// another side isn't summed up there. Rows and their order follow from all that was said, whatever day is shown, so
/// that they stand still while the table is replayed.
[[nodiscard]] Pivot pivotOf(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                            const PivotOptions& options);

/// Brings a table to another day (nothing = all days).
/// @returns the places of the cells that are others now, ascending; those of `own` included.
std::vector<quint32> replay(Pivot& pivot, std::optional<QDate> until);

/// Judges every cell anew for the pivot's day.
void judgeAll(Pivot& pivot);

/// The cell at a place.
[[nodiscard]] std::optional<PivotCell>& cellAtPlace(Pivot& pivot, quint32 place);

/// The days on which something was said at the earliest, each once, in order.
[[nodiscard]] std::vector<QDate> spokenDays(const Pivot& pivot);

/// The judgement over the claims of one cell, in order of time.
[[nodiscard]] PivotCell cellOf(const ClaimRange& claims);

/// Sorts claims by their time and takes out what is there twice.
void sortInTime(std::vector<PivotClaim>& claims);

} // namespace tasrih
