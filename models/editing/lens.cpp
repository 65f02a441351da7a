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
    return within<Claim>(lensOn<Statement>(statement), [claim](auto& found) { return claimOf(found, claim); });
}

} // namespace tasrih
