// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement_facts.h"
#include "models/search/facets.h"

namespace tasrih {

/// Tells the values of one record after the other.
class FacetReader
{
public:
    using Values = std::array<std::vector<FacetValue>, facetCount>;

    /// @param snapshot must outlive it.
    FacetReader(const Snapshot& snapshot, SearchScope scope);

    /// Each value once; at least one for each facet.
    void read(qint64 id, Values& values);

private:
    void gatherSpeakers();
    static void addFacts(const Article* article, Values& values);
    void addSpeaker(ThingNumber speaker, Values& values);
    void readArticle(ArticleId id, Values& values);
    void readStatement(StatementId id, Values& values);

    const Snapshot& m_snapshot;
    const StatementFacts& m_facts;
    SearchScope m_scope;
    std::vector<FacetValue> m_sides;                               ///< By number of an actor.
    std::vector<std::pair<ThingNumber, ThingNumber>> m_speakers{}; ///< Of articles, ascending.
};

} // namespace tasrih
