// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot.h"

#include "models/stances/pivot_rows.h"
#include "models/stances/stance_claims.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace tasrih {

namespace {
constexpr quint32 none = std::numeric_limits<quint32>::max();

/// Cells are first numbered by actor (its own), then by parent (summed up); the rows come later.
class Builder
{
public:
    Builder(const Snapshot& snapshot, const PivotOptions& options)
        : m_snapshot(snapshot)
        , m_options(options)
    {
    }

    Pivot build(const std::vector<StatementId>& statements)
    {
        m_all = stanceClaims(m_snapshot, statements, m_options.propositions);
        m_pivot.span = m_all.span;
        m_pivot.until = m_options.until;
        if (m_options.silent == PivotOptions::Empty::Show)
            addSilent();
        m_tree = actorTree(m_snapshot, m_all.actors, m_options.group);
        arrangeColumns();
        arrangeRows();
        fillCells();
        return std::move(m_pivot);
    }

private:
    void addSilent()
    {
        for (const Actor& actor : m_snapshot.all<Actor>()) {
            if (!actor.article)
                m_all.actors.of(actor.id);
        }
    }

    void arrangeColumns()
    {
        std::vector<const Proposition*> shown;
        const auto isAskedFor = [&](PropositionId id) {
            const auto& asked = m_options.propositions;
            return asked.empty() || std::find(asked.begin(), asked.end(), id) != asked.end();
        };
        for (const Proposition& proposition : m_snapshot.all<Proposition>()) {
            if (m_all.propositions.find(proposition.id) ||
                (m_options.empty == PivotOptions::Empty::Show && isAskedFor(proposition.id)))
                shown.push_back(&proposition);
        }
        std::stable_sort(shown.begin(), shown.end(),
                         [](const Proposition* a, const Proposition* b) { return a->order < b->order; });
        m_columnOf.resize(m_all.propositions.size());
        for (std::size_t column = 0; column < shown.size(); ++column) {
            m_pivot.columns.push_back(shown[column]->id);
            if (const auto number = m_all.propositions.find(shown[column]->id))
                m_columnOf[*number] = quint32(column);
        }
    }

    void arrangeRows()
    {
        const RowOrder order = rowOrder(m_snapshot, m_all.actors, m_tree, weights(), m_options);
        m_rowOf.resize(m_all.actors.size());
        for (std::size_t row = 0; row < order.actors.size(); ++row) {
            const quint32 actor = order.actors[row];
            m_rowOf[actor] = quint32(row);
            m_pivot.rows.push_back({.side = m_tree.sides[actor],
                                    .actor = m_all.actors.keys()[actor],
                                    .cells = {},
                                    .depth = order.depths[row],
                                    .members = order.members[row]});
            PivotRow& added = m_pivot.rows.back();
            added.cells.resize(width());
            if (!added.isRolledUp())
                continue;
            added.own.resize(width());
            m_pivot.ownRows.push_back(quint32(row));
        }
    }

    /// Only where the sort asks for them. A saying that several members hold jointly counts once: claims of one saying
    /// stand together, or nearly so.
    [[nodiscard]] std::vector<ActorWeight> weights() const
    {
        if (m_options.sort == PivotOptions::Sort::Name)
            return {};
        const std::size_t count = m_all.actors.size();
        std::vector<ActorWeight> result(count);
        std::vector<std::vector<SayingId>> sayings(count);
        std::vector<std::vector<PivotClaim>> claims(count);
        const auto sortedBy = m_options.sortedBy ? m_all.propositions.find(*m_options.sortedBy) : std::nullopt;
        for (const StanceClaims::Held& held : m_all.held) {
            const PivotClaim& claim = m_all.claims[held.claim];
            for (int actor = int(held.actor); actor >= 0; actor = m_tree.parents[std::size_t(actor)]) {
                const auto at = std::size_t(actor);
                if (claim.latest.isValid() && (!result[at].latest.isValid() || result[at].latest < claim.latest))
                    result[at].latest = claim.latest;
                if (m_options.sort == PivotOptions::Sort::Sayings)
                    sayings[at].push_back(claim.saying);
                if (m_options.sort == PivotOptions::Sort::Stance && held.proposition == sortedBy)
                    claims[at].push_back(claim);
            }
        }
        for (std::size_t at = 0; at < count; ++at) {
            std::sort(sayings[at].begin(), sayings[at].end());
            result[at].sayings = int(std::unique(sayings[at].begin(), sayings[at].end()) - sayings[at].begin());
            if (!claims[at].empty())
                result[at].stance = cellOf(claims[at]).latest;
        }
        return result;
    }

    [[nodiscard]] std::size_t width() const { return m_pivot.columns.size(); }

    /// The rows of cells a claim of each actor stands in: its own, then those that sum it up.
    [[nodiscard]] std::vector<std::vector<quint32>> lines() const
    {
        const std::size_t rows = m_pivot.rows.size();
        std::vector<std::vector<quint32>> result(m_all.actors.size());
        for (std::size_t actor = 0; actor < result.size(); ++actor) {
            const quint32 row = m_rowOf[actor];
            if (m_pivot.rows[row].isRolledUp()) {
                const auto own = std::lower_bound(m_pivot.ownRows.begin(), m_pivot.ownRows.end(), row);
                result[actor].push_back(quint32(rows + std::size_t(own - m_pivot.ownRows.begin())));
            }
            for (int at = int(actor); at >= 0; at = m_tree.parents[std::size_t(at)])
                result[actor].push_back(m_rowOf[std::size_t(at)]);
        }
        return result;
    }

    /// Calls @p visit with each claim and each cell it stands in, in order of time; a cell has a claim once.
    template <typename Visit>
    void walk(const std::vector<std::vector<quint32>>& lines, Visit visit) const
    {
        std::vector<quint32> last((m_pivot.rows.size() + m_pivot.ownRows.size()) * width(), none);
        for (const StanceClaims::Held& held : m_all.held) {
            const quint32 column = m_columnOf[held.proposition];
            for (const quint32 line : lines[held.actor]) {
                const std::size_t cell = line * width() + column;
                if (std::exchange(last[cell], held.claim) != held.claim)
                    visit(held.claim, cell);
            }
        }
    }

    /// Counts the claims of each cell, then puts them side by side; they come in order of time.
    void fillCells()
    {
        const std::vector<std::vector<quint32>> where = lines();
        std::vector<quint32>& starts = m_pivot.starts;
        starts.assign((m_pivot.rows.size() + m_pivot.ownRows.size()) * width() + 1, 0);
        walk(where, [&](quint32, std::size_t cell) { ++starts[cell + 1]; });
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        if (starts.back() == 0)
            return;
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        m_pivot.claims.assign(starts.back(), m_all.claims.front());
        m_pivot.arrivals.reserve(starts.back());
        walk(where, [&](quint32 claim, std::size_t cell) {
            m_pivot.claims[next[cell]++] = m_all.claims[claim];
            m_pivot.arrivals.push_back({m_all.claims[claim].earliest, quint32(cell)});
        });
        judgeAll(m_pivot);
    }

    const Snapshot& m_snapshot;
    const PivotOptions& m_options;
    StanceClaims m_all;
    ActorTree m_tree;
    std::vector<quint32> m_columnOf; ///< By the proposition's number.
    std::vector<quint32> m_rowOf;    ///< By the actor's number.
    Pivot m_pivot;
};
} // namespace

Pivot pivotOf(const Snapshot& snapshot, const std::vector<StatementId>& statements, const PivotOptions& options)
{
    return Builder(snapshot, options).build(statements);
}

} // namespace tasrih
