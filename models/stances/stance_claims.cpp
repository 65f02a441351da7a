// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_claims.h"

#include "database/records/statement_facts.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tasrih {

namespace {
constexpr quint32 unseen = noThing;
constexpr quint32 unwanted = noThing - 1;

/// A stance as one actor holds it, by its places in the facts.
struct Taken
{
    quint32 row = 0;    ///< Of the statement.
    quint32 stance = 0; ///< Of all stances.
    quint32 actor = 0;  ///< As StanceClaims numbers them.
    quint32 proposition = 0;
};

class Collector
{
public:
    Collector(const Snapshot& snapshot, const std::vector<PropositionId>& propositions)
        : m_snapshot(snapshot)
        , m_facts(*snapshot.facts)
        , m_wanted(propositions)
        , m_numbers(m_facts.things().size(), unseen)
    {
        std::sort(m_wanted.begin(), m_wanted.end());
    }

    StanceClaims collect(const std::vector<StatementId>& statements)
    {
        const std::vector<quint32> rows = m_facts.rowsOf(statements);
        m_taken.reserve(rows.size());
        for (const quint32 row : rows)
            take(row);
        sortInTime();
        write();
        return std::move(m_all);
    }

private:
    void take(quint32 row)
    {
        const std::span<const StanceFact> stances = m_facts.stances.at(row);
        for (std::size_t at = 0; at < stances.size(); ++at) {
            const StanceFact& stance = stances[at];
            const quint32 proposition = numberOf<PropositionId>(stance.proposition, m_all.propositions);
            if (proposition == unwanted)
                continue;
            note(row);
            const auto place = quint32(m_facts.stances.startOf(row) + at);
            if (stance.holder != noThing) {
                hold(row, place, stance.holder, proposition);
                continue;
            }
            for (const ThingNumber speaker : m_facts.speakers.at(row))
                hold(row, place, speaker, proposition);
        }
    }

    void hold(quint32 row, quint32 stance, ThingNumber holder, quint32 proposition)
    {
        const quint32 actor = numberOf<ActorId>(holder, m_all.actors);
        if (actor != unwanted)
            m_taken.push_back({row, stance, actor, proposition});
    }

    /// The number of a thing among those that count; those that are gone, or not asked for, don't.
    template <typename Key>
    quint32 numberOf(ThingNumber thing, Numbering<Key>& numbers)
    {
        quint32& number = m_numbers[thing];
        if (number == unseen) {
            const Key id = std::get<Key>(m_facts.things()[thing]);
            number = m_snapshot.find(id) && isWanted(id) ? numbers.of(id) : unwanted;
        }
        return number;
    }

    [[nodiscard]] bool isWanted(PropositionId id) const
    {
        return m_wanted.empty() || std::binary_search(m_wanted.begin(), m_wanted.end(), id);
    }
    [[nodiscard]] static bool isWanted(ActorId) { return true; }

    void note(quint32 row)
    {
        const QDate earliest = m_facts.earliest[row];
        if (!earliest.isValid())
            return;
        auto& span = m_all.span;
        if (!span)
            span = {earliest, m_facts.latest[row]};
        span->first = std::min(span->first, earliest);
        span->second = std::max(span->second, m_facts.latest[row]);
    }

    /// Which day's turn a claim is in: 0 for those without a day.
    [[nodiscard]] std::size_t turnOf(const Taken& taken) const
    {
        const QDate day = m_facts.earliest[taken.row];
        return day.isValid() ? std::size_t(m_all.span->first.daysTo(day)) + 1 : 0;
    }

    [[nodiscard]] bool isBefore(const Taken& a, const Taken& b) const
    {
        const auto key = [this](const Taken& taken) {
            return std::tuple(m_facts.earliest[taken.row], m_facts.latest[taken.row], m_facts.sayings[taken.row],
                              m_facts.stances.items()[taken.stance].claim, taken.actor);
        };
        return key(a) < key(b);
    }

    /// By counting where the days are few, which they nearly always are.
    void sortInTime()
    {
        const auto before = [this](const Taken& a, const Taken& b) { return isBefore(a, b); };
        const qint64 days = m_all.span ? m_all.span->first.daysTo(m_all.span->second) + 2 : 1;
        if (days > qint64(m_taken.size()) + 10000) {
            std::sort(m_taken.begin(), m_taken.end(), before);
            return;
        }
        std::vector<quint32> starts(std::size_t(days) + 1, 0);
        for (const Taken& one : m_taken)
            ++starts[turnOf(one) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<Taken> sorted(m_taken.size());
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        for (const Taken& one : m_taken)
            sorted[next[turnOf(one)]++] = one;
        for (std::size_t day = 0; day + 1 < starts.size(); ++day) {
            const auto from = sorted.begin() + starts[day];
            const auto to = sorted.begin() + starts[day + 1];
            if (!std::is_sorted(from, to, before))
                std::sort(from, to, before);
        }
        m_taken = std::move(sorted);
    }

    void write()
    {
        m_all.claims.reserve(m_taken.size());
        m_all.held.reserve(m_taken.size());
        quint32 last = noThing;
        for (const Taken& taken : m_taken) {
            if (last != taken.stance) {
                const StanceFact& stance = m_facts.stances.items()[taken.stance];
                m_all.claims.push_back({m_facts.ids[taken.row], stance.claim, m_facts.sayings[taken.row],
                                        stance.position, m_facts.earliest[taken.row], m_facts.latest[taken.row]});
            }
            last = taken.stance;
            m_all.held.push_back({quint32(m_all.claims.size() - 1), taken.actor, taken.proposition});
        }
    }

    const Snapshot& m_snapshot;
    const StatementFacts& m_facts;
    std::vector<PropositionId> m_wanted;
    std::vector<quint32> m_numbers; ///< By thing.
    std::vector<Taken> m_taken;
    StanceClaims m_all;
};
} // namespace

StanceClaims stanceClaims(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                          const std::vector<PropositionId>& propositions)
{
    return Collector(snapshot, propositions).collect(statements);
}

} // namespace tasrih
