// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/search/facets.h"
#include "models/search/query.h"

#include <functional>

namespace tasrih {

class Connection;

enum class SearchOrder
{
    Rank, ///< The best first; where a query asks for no words, the newest.
    Newest
};

struct SearchOptions
{
    SearchScope scope = SearchScope::Articles;
    SearchOrder order = SearchOrder::Rank;
    qsizetype limit = 50; ///< Hits with their snippets; all are counted.
    qsizetype skip = 0;   ///< So many of them are known already: the hits are those from there to the limit.
    FacetChoice narrowed = {};
    bool hasFacets = false; ///< Whether facets are counted.
};

/// One thing that was found.
struct SearchHit
{
    ArticleId article;
    std::optional<StatementId> statement;         ///< In the scope of statements.
    std::vector<std::pair<int, int>> places = {}; ///< In the article's text, half-open, in code points, ascending.
    QString snippet;                              ///< One line of the text around the first place.
    std::vector<std::pair<int, int>> marks = {};  ///< In the snippet, in UTF-16 units.

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

struct SearchAnswer
{
    std::vector<SearchHit> hits;
    std::vector<qint64> found; ///< The ids of all that the facets let through, ascending.
    Narrowed facets = {};      ///< Without ids; where they were asked for.
    bool isWhole = true;       ///< Else the index is still being built: there may be more.
};

/// Asked between two steps; where it says so, the search is given up with Error (Cause::GivenUp).
using SearchStop = std::function<bool()>;

/// Searches the project that @p connection reads and @p snapshot is of. Throws Error.
[[nodiscard]] SearchAnswer search(Connection& connection, const Snapshot& snapshot, const QueryNode& query,
                                  const SearchOptions& options, const SearchStop& stop = {});

} // namespace tasrih
