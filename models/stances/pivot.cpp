// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot.h"

#include "database/text/folding.h"
#include "models/labels/labels.h"

#include <QtCore/QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace tasrih {

namespace {
/// A claim and the cell it falls in, by the actor's and the proposition's number of first appearance.
struct Placed
{
    std::size_t actor = 0;
    std::size_t proposition = 0;
    PivotClaim claim;
};

/// Numbers keys in the order in which they come.
template <typename Key>
class Numbering
{
public:
    std::size_t of(Key key)
    {
        const auto found = m_numbers.constFind(key);
        if (found != m_numbers.constEnd())
            return *found;
        m_numbers.insert(key, m_keys.size());
        m_keys.push_back(key);
        return m_keys.size() - 1;
    }
    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }
    [[nodiscard]] std::optional<std::size_t> find(Key key) const
    {
        const auto found = m_numbers.constFind(key);
        return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<Key, std::size_t> m_numbers;
    std::vector<Key> m_keys;
};

struct Days
{
    QDate earliest, latest;
};

Days daysOf(const std::optional<Edtf>& date)
{
    Days days{date->earliest().value_or(QDate()), date->latest().value_or(QDate())};
    if (!days.earliest.isValid())
        days.earliest = days.latest;
    if (!days.latest.isValid())
        days.latest = days.earliest;
    return days;
}

Days daysOf(const Snapshot& snapshot, const Statement& statement)
{
    const Saying* saying = snapshot.find(statement.saying);
    if (saying && saying->saidOn)
        return daysOf(saying->saidOn);
    const Article* article = snapshot.find(statement.article);
    return article && article->published ? daysOf(article->published) : Days();
}

std::tuple<QDate, QDate, SayingId, ClaimId> inTime(const PivotClaim& claim)
{
    return {claim.earliest, claim.latest, claim.saying, claim.claim};
}

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
        for (const StatementId id : statements) {
            if (const Statement* statement = m_snapshot.find(id))
                collect(*statement);
        }
        arrangeColumns();
        arrangeRows();
        fillCells();
        return std::move(m_pivot);
    }

private:
    void collect(const Statement& statement)
    {
        std::optional<Days> days;
        for (const Claim& claim : statement.claims) {
            const auto* stance = std::get_if<Stance>(&claim.body);
            if (!stance || !m_snapshot.find(stance->proposition))
                continue;
            if (!days)
                days = noted(daysOf(m_snapshot, statement));
            if (m_options.until && days->earliest.isValid() && days->earliest > *m_options.until)
                return;
            const std::size_t proposition = m_propositions.of(stance->proposition);
            const PivotClaim placed{statement.id,     claim.id,       statement.saying,
                                    stance->position, days->earliest, days->latest};
            for (const ActorId actor : holdersOf(m_snapshot, statement, claim)) {
                if (m_snapshot.find(actor))
                    m_placed.push_back({m_actors.of(actor), proposition, placed});
            }
        }
    }

    Days noted(const Days& days)
    {
        if (days.earliest.isValid() && !m_pivot.span)
            m_pivot.span = {days.earliest, days.latest};
        else if (days.earliest.isValid())
            m_pivot.span = {std::min(m_pivot.span->first, days.earliest), std::max(m_pivot.span->second, days.latest)};
        return days;
    }

    void arrangeColumns()
    {
        std::vector<const Proposition*> shown;
        for (const Proposition& proposition : m_snapshot.all<Proposition>()) {
            if (m_options.empty == PivotOptions::Empty::Show || m_propositions.find(proposition.id))
                shown.push_back(&proposition);
        }
        std::stable_sort(shown.begin(), shown.end(),
                         [](const Proposition* a, const Proposition* b) { return a->order < b->order; });
        m_columnOf.resize(m_propositions.keys().size());
        for (std::size_t column = 0; column < shown.size(); ++column) {
            m_pivot.columns.push_back(shown[column]->id);
            if (const auto number = m_propositions.find(shown[column]->id))
                m_columnOf[*number] = column;
        }
    }

    void arrangeRows()
    {
        struct Keyed
        {
            int sideOrder;
            qint64 side;
            QString name;
            std::size_t number;
        };
        std::vector<Keyed> keyed;
        for (std::size_t number = 0; number < m_actors.keys().size(); ++number) {
            const ActorId actor = m_actors.keys()[number];
            const std::optional<SideId> side = sideOf(m_snapshot, actor);
            const Side* found = m_snapshot.find(side);
            keyed.push_back({found ? found->order : std::numeric_limits<int>::max(), found ? found->id.value() : 0,
                             fold(nameOf(*m_snapshot.find(actor), m_options.language)), number});
        }
        std::sort(keyed.begin(), keyed.end(), [this](const Keyed& a, const Keyed& b) {
            return std::tie(a.sideOrder, a.side, a.name, m_actors.keys()[a.number]) <
                   std::tie(b.sideOrder, b.side, b.name, m_actors.keys()[b.number]);
        });
        m_rowOf.resize(keyed.size());
        for (const Keyed& key : keyed) {
            m_rowOf[key.number] = m_pivot.rows.size();
            const std::optional<SideId> side = key.side > 0 ? std::optional(SideId(key.side)) : std::nullopt;
            m_pivot.rows.push_back({side, m_actors.keys()[key.number], {}});
            m_pivot.rows.back().cells.resize(m_pivot.columns.size());
        }
    }

    /// Counts the claims of each cell, puts them side by side, then brings each cell into order of time.
    void fillCells()
    {
        const std::size_t width = m_pivot.columns.size();
        std::vector<std::size_t> starts(m_pivot.rows.size() * width + 1, 0);
        const auto cellOfPlaced = [&](const Placed& one) {
            return m_rowOf[one.actor] * width + m_columnOf[one.proposition];
        };
        for (const Placed& one : m_placed)
            ++starts[cellOfPlaced(one) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
        std::vector<const PivotClaim*> sorted(m_placed.size());
        for (const Placed& one : m_placed)
            sorted[next[cellOfPlaced(one)]++] = &one.claim;

        m_pivot.claims.reserve(sorted.size());
        for (std::size_t cell = 0; cell + 1 < starts.size(); ++cell) {
            if (starts[cell] == starts[cell + 1])
                continue;
            const auto from = sorted.begin() + std::ptrdiff_t(starts[cell]);
            const auto to = sorted.begin() + std::ptrdiff_t(starts[cell + 1]);
            std::sort(from, to, [](const PivotClaim* a, const PivotClaim* b) { return inTime(*a) < inTime(*b); });
            std::for_each(from, to, [this](const PivotClaim* claim) { m_pivot.claims.push_back(*claim); });
            PivotCell judged = tasrih::cellOf(std::span(m_pivot.claims).subspan(starts[cell]));
            judged.first = starts[cell];
            m_pivot.rows[cell / width].cells[cell % width] = judged;
        }
    }

    const Snapshot& m_snapshot;
    const PivotOptions& m_options;
    Numbering<ActorId> m_actors;
    Numbering<PropositionId> m_propositions;
    std::vector<Placed> m_placed;
    std::vector<std::size_t> m_columnOf;
    std::vector<std::size_t> m_rowOf;
    Pivot m_pivot;
};
} // namespace

Pivot pivotOf(const Snapshot& snapshot, const std::vector<StatementId>& statements, const PivotOptions& options)
{
    return Builder(snapshot, options).build(statements);
}

} // namespace tasrih
