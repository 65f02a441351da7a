// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/lens.h"

#include <algorithm>

namespace tasrih {

Lens<Saying> sayingLens(StatementId statement)
{
    return {[statement](const Snapshot& snapshot) -> const Saying* {
                const Statement* found = snapshot.find(statement);
                return found ? snapshot.find(found->saying) : nullptr;
            },
            [statement](Lens<Saying>::Mutation mutate) -> Command {
                return [statement, mutate = std::move(mutate)](const Snapshot& snapshot) {
                    const Statement* found = snapshot.find(statement);
                    return found ? editRecord<Saying>(found->saying, mutate)(snapshot) : Edits();
                };
            }};
}

Lens<Claim> claimLens(StatementId statement, ClaimId claim)
{
    return within<Claim>(lensOn<Statement>(statement), [claim](auto& found) {
        const auto at = std::find_if(found.claims.begin(), found.claims.end(),
                                     [claim](const Claim& candidate) { return candidate.id == claim; });
        return at == found.claims.end() ? nullptr : &*at;
    });
}

} // namespace tasrih
