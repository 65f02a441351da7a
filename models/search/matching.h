// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/search/search_reader.h"
#include "models/search/search.h"
#include "models/search/text_marks.h"

#include <QtCore/QHash>

namespace tasrih {

/// Of articles or of statements, ascending, each once.
using SearchIds = std::vector<qint64>;

/// What of one project a query holds for: words by the index, fields by the snapshot. For one thread; throws Error.
class Matching
{
public:
    using Forms = SearchReader::Forms;

    /// All must outlive it.
    Matching(Connection& connection, const Snapshot& snapshot, SearchScope scope, const SearchStop& stop);

    [[nodiscard]] SearchReader& reader() { return m_reader; }
    [[nodiscard]] SearchTable table() const { return m_table; }

    /// @p query with all names in the place of what mentions a name.
    [[nodiscard]] QueryNode withNames(QueryNode query) const;

    /// The ids of what an expanded query holds for; the index may name some that are gone.
    [[nodiscard]] SearchIds of(const QueryNode& query);
    /// What MATCH takes for a query of words alone. Nothing where it has fields, says only what is not, or, in the
    /// scope of statements, has words that somebody who speaks is called by.
    [[nodiscard]] std::optional<QString> matchOf(const QueryNode& query, Forms forms = Forms::All);
    /// What hits are ranked by: the whole query, or any of @p sought where matchOf() gives nothing.
    [[nodiscard]] QString ranking(const QueryNode& query, const std::vector<SoughtPhrase>& sought, Forms forms);
    /// All phrases that a hit may have, for its marks.
    [[nodiscard]] std::vector<SoughtPhrase> sought(const QueryNode& query);

    /// Throws Error (Cause::GivenUp) where the search is to end.
    void breathe() const;

private:
    [[nodiscard]] SearchIds all() const;
    [[nodiscard]] std::vector<SearchPlace> placesOf(const QueryNode& phrase);
    [[nodiscard]] std::optional<QString> joinedMatch(const QueryNode& query, Forms forms);
    [[nodiscard]] SearchIds ofPhrase(const QueryNode& phrase);
    [[nodiscard]] SearchIds ofAll(const QueryNode& query);
    [[nodiscard]] SearchIds ofFields(const std::vector<const QueryNode*>& fields);
    /// The statements of whoever is called by a phrase.
    [[nodiscard]] const SearchIds& saidBy(const QueryNode& phrase);

    const Snapshot& m_snapshot;
    SearchScope m_scope;
    const SearchStop& m_stop;
    QSet<QString> m_names;
    SearchReader m_reader;
    SearchTable m_table;
    QHash<QString, QStringList> m_forms;
    QHash<QString, SearchIds> m_said; ///< By phrase, as matched.
};

} // namespace tasrih
