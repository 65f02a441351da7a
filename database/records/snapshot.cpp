// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/snapshot.h"

namespace tasrih {

namespace {
template <typename Index, typename Key>
const std::vector<StatementId>& lookUp(const std::shared_ptr<const Index>& index, Key key)
{
    static const std::vector<StatementId> none;
    if (!index)
        return none;
    const auto found = index->constFind(key);
    return found == index->constEnd() ? none : *found;
}
} // namespace

const std::vector<StatementId>& Snapshot::statementsOf(ArticleId article) const
{
    return lookUp(statementsByArticle, article);
}

const std::vector<StatementId>& Snapshot::statementsOf(SayingId saying) const
{
    return lookUp(statementsBySaying, saying);
}

void Snapshot::rebuildIndexes()
{
    auto byArticle = std::make_shared<QHash<ArticleId, std::vector<StatementId>>>();
    auto bySaying = std::make_shared<QHash<SayingId, std::vector<StatementId>>>();
    for (const Statement& statement : all<Statement>()) {
        (*byArticle)[statement.article].push_back(statement.id);
        (*bySaying)[statement.saying].push_back(statement.id);
    }
    statementsByArticle = std::move(byArticle);
    statementsBySaying = std::move(bySaying);
}

} // namespace tasrih
