// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/touched_statements.h"

#include <algorithm>

namespace tasrih {

std::vector<StatementId> touchedStatements(std::initializer_list<const Snapshot*> snapshots, const Touched& touched)
{
    std::vector<StatementId> result = touched.of<StatementId>();
    const auto addThoseOf = [&](const auto& keys) {
        for (const auto key : keys) {
            for (const Snapshot* snapshot : snapshots) {
                const auto statements = snapshot->statementsOf(key);
                result.insert(result.end(), statements.begin(), statements.end());
            }
        }
    };
    addThoseOf(touched.of<SayingId>());
    addThoseOf(touched.of<ArticleId>());
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace tasrih
