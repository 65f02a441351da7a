// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/claim_list.h"

#include "database/records/statement_facts.h"
#include "database/records/table_walk.h"
#include "models/words/labels.h"

#include <algorithm>
#include <numeric>

namespace tasrih {

namespace {
ClaimList inOrderOfSaying(ClaimList list)
{
    std::vector<std::size_t> index(list.claims.size());
    std::iota(index.begin(), index.end(), std::size_t(0));
    std::sort(index.begin(), index.end(),
              [&](std::size_t a, std::size_t b) { return saidBefore(list.claims[a], list.claims[b]); });
    ClaimList sorted;
    sorted.claims.reserve(index.size());
    sorted.subjects.reserve(index.size());
    sorted.holderRuns.reserve(index.size());
    sorted.rows.reserve(index.size());
    sorted.featured.reserve(index.size());
    for (const std::size_t i : index) {
        sorted.claims.push_back(list.claims[i]);
        sorted.subjects.push_back(list.subjects[i]);
        sorted.holderRuns.push_back(list.holderRuns[i]);
        sorted.rows.push_back(list.rows[i]);
        sorted.featured.push_back(list.featured[i]);
    }
    sorted.holders = std::move(list.holders);
    sorted.holders.shrink_to_fit();
    return sorted;
}
} // namespace

ClaimListPtr claimList(const Snapshot& snapshot, std::span<const StatementId> statements, const ApproximatePad& pad)
{
    ClaimList found;
    const StatementFacts& facts = *snapshot.facts;
    const std::vector<StatementId> withClaims = facts.having(ClaimKind::Withdrawal, statements);
    const std::vector<quint32> rows = facts.rowsOf(withClaims);
    std::size_t at = 0;
    visitRows(snapshot.all<Statement>(), withClaims, [&](const Statement& statement) {
        for (const Claim& claim : statement.claims) {
            if (const std::optional<TimelineClaim> shown = timelineClaim(snapshot, statement, claim, pad)) {
                found.claims.push_back(*shown);
                found.subjects.push_back(claimSubject(std::get<WithdrawalClaim>(claim.body)));
                const std::vector<ActorId> holders = holdersOf(snapshot, statement, claim);
                found.holderRuns.push_back({quint32(found.holders.size()), quint32(holders.size())});
                found.holders.insert(found.holders.end(), holders.begin(), holders.end());
                found.rows.push_back(rows[at]);
                found.featured.push_back(claim.featured);
            }
        }
        ++at;
    });
    return std::make_shared<ClaimList>(inOrderOfSaying(std::move(found)));
}

ShownClaims::ShownClaims(ClaimListPtr list, std::vector<quint32> places)
    : m_list(std::move(list))
    , m_places(std::move(places))
{
}

ShownClaims::ShownClaims(std::vector<TimelineClaim> claims)
    : m_places(claims.size())
{
    std::iota(m_places.begin(), m_places.end(), quint32(0));
    auto list = std::make_shared<ClaimList>();
    list->subjects.resize(claims.size());
    list->holderRuns.resize(claims.size());
    list->claims = std::move(claims);
    m_list = std::move(list);
}

} // namespace tasrih
