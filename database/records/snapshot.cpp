// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/snapshot.h"

#include "database/records/actor_sides.h"
#include "database/records/statement_facts.h"

namespace tasrih {

std::span<const StatementId> Snapshot::statementsOf(ArticleId article) const
{
    return facts->byArticle->of(article);
}

std::span<const StatementId> Snapshot::statementsOf(SayingId saying) const
{
    return facts->bySaying->of(saying);
}

void Snapshot::rebuildFacts()
{
    facts = std::make_shared<StatementFacts>(*this);
    rebuildSides();
}

void Snapshot::rebuildSides()
{
    sides = std::make_shared<ActorSides>(all<Actor>());
}

std::shared_ptr<const StatementFacts> Snapshot::noFacts()
{
    static const auto none = std::make_shared<const StatementFacts>();
    return none;
}

std::shared_ptr<const ActorSides> Snapshot::noSides()
{
    static const auto none = std::make_shared<const ActorSides>();
    return none;
}

ClaimRecord recordOf(const Snapshot& snapshot, StatementId statement, ClaimId claim)
{
    const Statement* found = snapshot.find(statement);
    const Claim* its = found ? claimOf(*found, claim) : nullptr;
    return its ? ClaimRecord{found, its} : ClaimRecord();
}

} // namespace tasrih
