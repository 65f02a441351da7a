// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot_summary.h"

#include <algorithm>

namespace tasrih {

namespace {
int distinct(std::vector<SayingId>& sayings)
{
    std::sort(sayings.begin(), sayings.end());
    return int(std::unique(sayings.begin(), sayings.end()) - sayings.begin());
}
} // namespace

StanceRowSummary summaryOfRow(const Pivot& pivot, std::size_t row)
{
    StanceRowSummary summary;
    std::vector<SayingId> sayings;
    for (const auto& cell : pivot.rows[row].cells) {
        if (!cell)
            continue;
        ++summary.propositions;
        summary.changes += cell->changed ? 1 : 0;
        summary.contradictions += cell->contradictory ? 1 : 0;
        for (const PivotClaim& claim : pivot.claimsOf(*cell))
            sayings.push_back(claim.saying);
    }
    summary.sayings = distinct(sayings);
    return summary;
}

ColumnSummary summaryOfColumn(const Pivot& pivot, std::size_t column, std::size_t first, std::size_t last)
{
    ColumnSummary summary;
    for (std::size_t row = first; row < last; ++row) {
        const auto& cell = pivot.rows[row].ownCell(column);
        if (!cell)
            continue;
        ++summary.actors[int(cell->latest)];
        summary.changes += cell->changed ? 1 : 0;
        summary.contradictions += cell->contradictory ? 1 : 0;
    }
    return summary;
}

QList<int> sayingsByPosition(const ClaimRange& claims)
{
    QList<int> counts(5);
    for (const Term<Position>& term : terms<Position>()) {
        std::vector<SayingId> sayings;
        for (const PivotClaim& claim : claims) {
            if (claim.position == term.value)
                sayings.push_back(claim.saying);
        }
        counts[int(term.value)] = distinct(sayings);
    }
    return counts;
}

} // namespace tasrih
