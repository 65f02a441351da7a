// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_tree.h"
#include "models/words/labels.h"

namespace tasrih {

void addPropositionRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims,
                        const TimelineOptions& options)
{
    QHash<PropositionId, std::vector<int>> ofProposition;
    std::vector<int> elsewhere;
    for (int i = 0; i < int(claims.size()); ++i) {
        const Statement* statement = snapshot.find(claims[std::size_t(i)].statement);
        bool isAnywhere = false;
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            const auto* stance = std::get_if<Stance>(&claim.body);
            if (!stance || !snapshot.find(stance->proposition))
                continue;
            std::vector<int>& own = ofProposition[stance->proposition];
            if (own.empty() || own.back() != i)
                own.push_back(i);
            isAnywhere = true;
        }
        if (!isAnywhere)
            elsewhere.push_back(i);
    }
    std::vector<const Proposition*> propositions;
    for (const Proposition& proposition : snapshot.all<Proposition>()) {
        if (options.empty == EmptyRows::Show || ofProposition.contains(proposition.id))
            propositions.push_back(&proposition);
    }
    std::stable_sort(propositions.begin(), propositions.end(),
                     [](const Proposition* a, const Proposition* b) { return a->order < b->order; });
    for (const Proposition* proposition : propositions)
        tree.add(proposition->id, 0, shortTextOf(*proposition, options.language), ofProposition.value(proposition->id));
    if (!elsewhere.empty())
        tree.add(RowHeading::Elsewhere, 0, headingText(RowHeading::Elsewhere, options.language), elsewhere);
}

} // namespace tasrih
