// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search.h"

#include "database/records/error.h"
#include "database/store/repositories/repository.h"
#include "database/store/sql/interruption.h"
#include "database/words/language.h"
#include "models/search/field_search.h"
#include "models/search/hits.h"
#include "models/search/matching.h"

#include <algorithm>
#include <iterator>

namespace tasrih {

namespace {
using Ids = SearchIds;
using Forms = Matching::Forms;

class Search
{
public:
    Search(Connection& connection, const Snapshot& snapshot, const SearchOptions& options, const SearchStop& stop)
        : m_connection(connection)
        , m_snapshot(snapshot)
        , m_options(options)
        , m_matching(connection, snapshot, options.scope, stop)
    {
    }

    SearchAnswer answer(const QueryNode& asked)
    {
        if (!m_matching.reader().isOwn())
            throw Error(
                translated(Wording("Search", "The project's index was not made by this program and is not asked. "
                                             "It is made anew as soon as the project can be changed.")));
        SearchAnswer answer;
        answer.isWhole = m_matching.reader().isComplete();
        const QueryNode query = m_matching.withNames(asked);
        answer.found = existing(m_matching.of(query));
        m_matching.breathe();
        if (m_options.hasFacets || !m_options.narrowed.isEmpty()) {
            answer.facets = narrowed(m_snapshot, m_options.scope, answer.found, m_options.narrowed);
            answer.found = std::exchange(answer.facets.ids, {});
        }
        m_sought = m_matching.sought(query);
        const Ids ids = chosen(query, answer.found);
        for (std::size_t at = std::size_t(std::max<qsizetype>(m_options.skip, 0)); at < ids.size(); ++at) {
            m_matching.breathe();
            answer.hits.push_back(m_options.scope == SearchScope::Articles
                                      ? articleHit(m_connection, m_snapshot, ArticleId(ids[at]), m_sought)
                                      : statementHit(m_snapshot, StatementId(ids[at]), m_sought));
        }
        if (m_options.scope == SearchScope::Articles && asksOfStatements(query))
            showStatements(query, answer.hits);
        return answer;
    }

private:
    /// Whether it has a field that statements meet, not articles as such.
    static bool asksOfStatements(const QueryNode& query)
    {
        return (query.kind == QueryNode::Kind::Field && !isOfArticle(query.field)) ||
               std::any_of(query.parts.begin(), query.parts.end(), asksOfStatements);
    }

    /// An article that was found by its statements and has no word to mark shows these.
    void showStatements(const QueryNode& query, std::vector<SearchHit>& hits)
    {
        if (std::all_of(hits.begin(), hits.end(), [](const SearchHit& hit) { return !hit.places.empty(); }))
            return;
        const SearchStop noStop;
        const Ids meant = Matching(m_connection, m_snapshot, SearchScope::Statements, noStop).of(query);
        for (SearchHit& hit : hits) {
            if (!hit.places.empty())
                continue;
            for (const StatementId id : m_snapshot.statementsOf(hit.article)) {
                if (!std::binary_search(meant.begin(), meant.end(), id.value()))
                    continue;
                const SearchHit statement = statementHit(m_snapshot, id, m_sought);
                if (hit.places.empty()) {
                    hit.snippet = statement.snippet;
                    hit.marks = statement.marks;
                }
                hit.places.insert(hit.places.end(), statement.places.begin(), statement.places.end());
            }
            std::sort(hit.places.begin(), hit.places.end());
            hit.places.erase(std::unique(hit.places.begin(), hit.places.end()), hit.places.end());
        }
    }

    /// An index may tell of what is gone, or never was.
    [[nodiscard]] Ids existing(Ids ids) const
    {
        std::erase_if(ids, [this](qint64 id) {
            if (id <= 0)
                return true;
            return m_options.scope == SearchScope::Articles ? !m_snapshot.find(ArticleId(id))
                                                            : !m_snapshot.find(StatementId(id));
        });
        return ids;
    }

    [[nodiscard]] QDate dayOf(qint64 id) const
    {
        const Article* article = nullptr;
        if (m_options.scope == SearchScope::Articles) {
            article = m_snapshot.find(ArticleId(id));
        } else if (const Statement* statement = m_snapshot.find(StatementId(id))) {
            const Saying* saying = m_snapshot.find(statement->saying);
            if (saying && saying->saidOn && saying->saidOn->earliest())
                return *saying->saidOn->earliest();
            article = m_snapshot.find(statement->article);
        }
        return article && article->published ? article->published->earliest().value_or(QDate()) : QDate();
    }

    /// The hits that are shown.
    Ids chosen(const QueryNode& query, const Ids& found)
    {
        const auto limit = std::size_t(std::max<qsizetype>(m_options.limit, 0));
        Ids best;
        const bool isWords = m_options.narrowed.isEmpty() && m_matching.matchOf(query).has_value();
        if (m_options.order == SearchOrder::Rank && !m_sought.empty()) {
            QSet<qint64> taken;
            for (const Forms forms : {Forms::Exact, Forms::All}) {
                // The very words first; what is met a second time is passed over.
                const qsizetype most = isWords ? m_options.limit + taken.size() + 20 : -1;
                m_matching.reader().best(m_matching.table(), m_matching.ranking(query, m_sought, forms),
                                         best.size() < limit ? most : 0, [&](qint64 id) {
                                             if (!taken.contains(id) &&
                                                 std::binary_search(found.begin(), found.end(), id)) {
                                                 taken.insert(id);
                                                 best.push_back(id);
                                             }
                                             return best.size() < limit;
                                         });
            }
        }
        if (best.size() >= std::min(limit, found.size()))
            return best;
        Ids rest = found;
        if (!best.empty()) {
            Ids taken = best;
            std::sort(taken.begin(), taken.end());
            rest.clear();
            std::set_difference(found.begin(), found.end(), taken.begin(), taken.end(), std::back_inserter(rest));
        }
        std::vector<std::pair<QDate, qint64>> dated;
        dated.reserve(rest.size());
        for (const qint64 id : rest)
            dated.emplace_back(dayOf(id), id);
        const auto wanted = std::min(dated.size(), limit - best.size());
        std::partial_sort(
            dated.begin(), dated.begin() + std::ptrdiff_t(wanted), dated.end(),
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        for (std::size_t at = 0; at < wanted; ++at)
            best.push_back(dated[at].second);
        return best;
    }

    Connection& m_connection;
    const Snapshot& m_snapshot;
    const SearchOptions& m_options;
    Matching m_matching;
    std::vector<SoughtPhrase> m_sought;
};

} // namespace

SearchAnswer search(Connection& connection, const Snapshot& snapshot, const QueryNode& query,
                    const SearchOptions& options, const SearchStop& stop)
{
    if (stop && stop())
        throw Error({}, {}, Error::Cause::GivenUp);
    const ReadTransaction steady(connection);
    const Progress goesOn = [&stop](qsizetype, qsizetype) { return !stop || !stop(); };
    const Interruption interruption(connection, goesOn, 0); // Also within one statement.
    return Search(connection, snapshot, options, stop).answer(query);
}

} // namespace tasrih
