// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_claims.h"

#include "database/records/table_walk.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tasrih {

namespace {
struct Days
{
    QDate earliest, latest;
};

Days spanOf(const Edtf& date)
{
    Days days{date.earliest().value_or(QDate()), date.latest().value_or(QDate())};
    if (!days.earliest.isValid())
        days.earliest = days.latest;
    if (!days.latest.isValid())
        days.latest = days.earliest;
    return days;
}

class Collector
{
public:
    Collector(const Snapshot& snapshot, const std::vector<PropositionId>& propositions)
        : m_snapshot(snapshot)
        , m_statements(snapshot.all<Statement>())
        , m_sayings(snapshot.all<Saying>())
        , m_wanted(propositions)
    {
        std::sort(m_wanted.begin(), m_wanted.end());
    }

    StanceClaims collect(const std::vector<StatementId>& statements)
    {
        m_all.claims.reserve(statements.size());
        m_all.held.reserve(statements.size());
        for (const StatementId id : statements) {
            if (const Statement* statement = m_statements.find(id))
                take(*statement);
        }
        sortInTime();
        return std::move(m_all);
    }

private:
    void take(const Statement& statement)
    {
        const Saying* saying = nullptr;
        std::optional<Days> days;
        for (const Claim& claim : statement.claims) {
            const auto* stance = std::get_if<Stance>(&claim.body);
            if (!stance || !isWanted(stance->proposition))
                continue;
            if (!days) {
                saying = m_sayings.find(statement.saying);
                days = noted(daysOf(statement, saying));
            }
            m_all.claims.push_back(
                {statement.id, claim.id, statement.saying, stance->position, days->earliest, days->latest});
            const quint32 proposition = m_all.propositions.of(stance->proposition);
            if (claim.holder) {
                hold(*claim.holder, proposition);
            } else if (saying) {
                for (const SayingSpeaker& speaker : saying->speakers)
                    hold(speaker.actor, proposition);
            }
        }
    }

    void hold(ActorId actor, quint32 proposition)
    {
        if (m_all.actors.find(actor) || m_snapshot.find(actor))
            m_all.held.push_back({quint32(m_all.claims.size() - 1), m_all.actors.of(actor), proposition});
    }

    [[nodiscard]] bool isWanted(PropositionId proposition) const
    {
        if (!m_wanted.empty() && !std::binary_search(m_wanted.begin(), m_wanted.end(), proposition))
            return false;
        return m_all.propositions.find(proposition) || m_snapshot.find(proposition);
    }

    [[nodiscard]] Days daysOf(const Statement& statement, const Saying* saying) const
    {
        if (saying && saying->saidOn)
            return spanOf(*saying->saidOn);
        const Article* article = m_snapshot.find(statement.article);
        return article && article->published ? spanOf(*article->published) : Days();
    }

    Days noted(const Days& days)
    {
        auto& span = m_all.span;
        if (days.earliest.isValid() && !span)
            span = {days.earliest, days.latest};
        else if (days.earliest.isValid())
            span = {std::min(span->first, days.earliest), std::max(span->second, days.latest)};
        return days;
    }

    /// Which day's turn a claim is in: 0 for those without a day.
    [[nodiscard]] std::size_t turnOf(const StanceClaims::Held& held) const
    {
        const QDate day = m_all.claims[held.claim].earliest;
        return day.isValid() ? std::size_t(m_all.span->first.daysTo(day)) + 1 : 0;
    }

    [[nodiscard]] bool isBefore(const StanceClaims::Held& a, const StanceClaims::Held& b) const
    {
        const PivotClaim& one = m_all.claims[a.claim];
        const PivotClaim& other = m_all.claims[b.claim];
        return std::tie(one.earliest, one.latest, one.saying, one.claim, a.actor) <
               std::tie(other.earliest, other.latest, other.saying, other.claim, b.actor);
    }

    /// By counting where the days are few, which they nearly always are.
    void sortInTime()
    {
        auto& held = m_all.held;
        const auto before = [this](const auto& a, const auto& b) { return isBefore(a, b); };
        const qint64 days = m_all.span ? m_all.span->first.daysTo(m_all.span->second) + 2 : 1;
        if (days > qint64(held.size()) + 10000) {
            std::sort(held.begin(), held.end(), before);
            return;
        }
        std::vector<quint32> starts(std::size_t(days) + 1, 0);
        for (const auto& one : held)
            ++starts[turnOf(one) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<StanceClaims::Held> sorted(held.size());
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        for (const auto& one : held)
            sorted[next[turnOf(one)]++] = one;
        for (std::size_t day = 0; day + 1 < starts.size(); ++day) {
            const auto from = sorted.begin() + starts[day];
            const auto to = sorted.begin() + starts[day + 1];
            if (!std::is_sorted(from, to, before))
                std::sort(from, to, before);
        }
        held = std::move(sorted);
    }

    const Snapshot& m_snapshot;
    TableWalk<Statement> m_statements;
    TableWalk<Saying> m_sayings;
    std::vector<PropositionId> m_wanted;
    StanceClaims m_all;
};
} // namespace

StanceClaims stanceClaims(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                          const std::vector<PropositionId>& propositions)
{
    return Collector(snapshot, propositions).collect(statements);
}

} // namespace tasrih
