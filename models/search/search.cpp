// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search.h"

#include "database/records/error.h"
#include "database/store/repositories/repository.h"
#include "database/text/code_points.h"
#include "database/words/language.h"
#include "models/search/field_search.h"
#include "models/search/text_marks.h"

#include <QtCore/QHash>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tasrih {

namespace {
using Ids = std::vector<qint64>; // Ascending.
using Kind = QueryNode::Kind;
using Forms = SearchReader::Forms;

template <typename Id>
Ids valuesOf(const std::vector<Id>& ids)
{
    Ids values;
    values.reserve(ids.size());
    std::transform(ids.begin(), ids.end(), std::back_inserter(values), [](Id id) { return id.value(); });
    return values;
}

Ids common(const Ids& a, const Ids& b)
{
    Ids result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

Ids either(const Ids& a, const Ids& b)
{
    Ids result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

Ids without(const Ids& a, const Ids& b)
{
    Ids result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

class Search
{
public:
    Search(Connection& connection, const Snapshot& snapshot, const SearchOptions& options, const SearchStop& stop)
        : m_connection(connection)
        , m_snapshot(snapshot)
        , m_options(options)
        , m_stop(stop)
        , m_names(wholeNames(snapshot))
        , m_reader(connection, m_names)
        , m_table(options.scope == SearchScope::Articles ? SearchTable::Article : SearchTable::Statement)
    {
    }

    SearchAnswer answer(const QueryNode& query)
    {
        if (!m_reader.isOwn())
            throw Error(
                translated(Wording("Search", "The project's index was not made by this program and is not asked. "
                                             "It is made anew as soon as the project can be changed.")));
        SearchAnswer answer;
        answer.isWhole = m_reader.isComplete();
        answer.found = existing(matching(query));
        collect(query);
        for (const qint64 id : chosen(query, answer.found)) {
            breathe();
            answer.hits.push_back(m_options.scope == SearchScope::Articles ? articleHit(ArticleId(id))
                                                                           : statementHit(StatementId(id)));
        }
        return answer;
    }

private:
    void breathe() const
    {
        if (m_stop && m_stop())
            throw Error({}, {}, Error::Cause::GivenUp);
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

    [[nodiscard]] Ids all() const
    {
        Ids ids;
        if (m_options.scope == SearchScope::Statements) {
            for (const Statement& statement : m_snapshot.all<Statement>())
                ids.push_back(statement.id.value());
            return ids;
        }
        for (const Article& article : m_snapshot.all<Article>())
            ids.push_back(article.id.value());
        return ids;
    }

    std::vector<SearchPlace> placesOf(const QueryNode& phrase)
    {
        std::vector<SearchPlace> places;
        for (qsizetype at = 0; at < phrase.words.size(); ++at) {
            const QString& word = phrase.words[at];
            const bool isPrefix = phrase.isPrefix && at + 1 == phrase.words.size();
            auto known = m_forms.constFind(word);
            if (known == m_forms.constEnd())
                known = m_forms.insert(word, m_reader.formsOf(word));
            places.push_back({word, isPrefix ? QStringList() : *known, isPrefix});
        }
        return places;
    }

    /// What MATCH takes for a node of words alone; nothing where it has fields, or says only what is not.
    std::optional<QString> matchOf(const QueryNode& node, Forms forms = Forms::All)
    {
        switch (node.kind) {
        case Kind::Phrase:
            return SearchReader::matchOf(placesOf(node), forms);
        case Kind::Near:
            return SearchReader::nearOf(placesOf(node.parts[0]), placesOf(node.parts[1]), node.distance, forms);
        case Kind::Or:
        case Kind::And:
            return joinedMatch(node, forms);
        case Kind::Not:
        case Kind::Field:
            break;
        }
        return std::nullopt;
    }

    std::optional<QString> joinedMatch(const QueryNode& node, Forms forms)
    {
        QStringList wanted, unwanted;
        for (const QueryNode& part : node.parts) {
            const bool isNot = part.kind == Kind::Not && node.kind == Kind::And;
            const std::optional<QString> match = matchOf(isNot ? part.parts.front() : part, isNot ? Forms::All : forms);
            if (!match)
                return std::nullopt;
            (isNot ? unwanted : wanted) << *match;
        }
        if (wanted.isEmpty())
            return std::nullopt;
        const QString joint = node.kind == Kind::And ? QStringLiteral(" AND ") : QStringLiteral(" OR ");
        QString text = u'(' + wanted.join(joint) + u')';
        for (const QString& match : unwanted)
            text = u'(' + text + QStringLiteral(" NOT ") + match + u')';
        return text;
    }

    Ids matching(const QueryNode& node)
    {
        breathe();
        if (const std::optional<QString> match = matchOf(node))
            return m_reader.matching(m_table, *match);
        switch (node.kind) {
        case Kind::And:
            return matchingAll(node);
        case Kind::Or: {
            Ids ids;
            for (const QueryNode& part : node.parts)
                ids = either(ids, matching(part));
            return ids;
        }
        case Kind::Not:
            return without(all(), matching(node.parts.front()));
        case Kind::Field:
            return matchingFields({&node});
        case Kind::Phrase:
        case Kind::Near:
            break;
        }
        return {};
    }

    Ids matchingAll(const QueryNode& node)
    {
        std::vector<const QueryNode*> fields;
        QueryNode words{.kind = Kind::And};
        std::vector<const QueryNode*> others, unwanted;
        for (const QueryNode& part : node.parts) {
            if (part.kind == Kind::Field)
                fields.push_back(&part);
            else if (part.kind == Kind::Not)
                unwanted.push_back(&part.parts.front());
            else if (matchOf(part))
                words.parts.push_back(part);
            else
                others.push_back(&part);
        }
        std::optional<Ids> ids;
        const auto narrow = [&](Ids more) { ids = ids ? common(*ids, more) : std::move(more); };
        if (!words.parts.empty())
            narrow(m_reader.matching(m_table, *matchOf(words)));
        if (!fields.empty())
            narrow(matchingFields(fields));
        for (const QueryNode* part : others)
            narrow(matching(*part));
        if (!ids)
            ids = all();
        for (const QueryNode* part : unwanted)
            ids = without(*ids, matching(*part));
        return *ids;
    }

    /// Fields beside each other speak of the same statement.
    Ids matchingFields(const std::vector<const QueryNode*>& fields)
    {
        std::optional<std::vector<StatementId>> statements;
        std::optional<Ids> articles;
        for (const QueryNode* field : fields) {
            breathe();
            if (m_options.scope == SearchScope::Articles && isOfArticle(field->field)) {
                const Ids more = valuesOf(articlesOf(m_snapshot, field->field, field->value));
                articles = articles ? common(*articles, more) : more;
                continue;
            }
            std::vector<StatementId> more = statementsOf(m_snapshot, field->field, field->value);
            if (statements) {
                std::vector<StatementId> both;
                std::set_intersection(statements->begin(), statements->end(), more.begin(), more.end(),
                                      std::back_inserter(both));
                more = std::move(both);
            }
            statements = std::move(more);
        }
        if (!statements)
            return articles.value_or(Ids());
        const Ids ids = m_options.scope == SearchScope::Statements ? valuesOf(*statements)
                                                                   : valuesOf(articlesWith(m_snapshot, *statements));
        return articles ? common(*articles, ids) : ids;
    }

    /// All phrases that a hit may have, for its marks and its rank.
    void collect(const QueryNode& node)
    {
        if (node.kind == Kind::Phrase)
            m_sought.push_back({placesOf(node)});
        else if (node.kind == Kind::Near)
            m_sought.push_back({placesOf(node.parts[0]), placesOf(node.parts[1]), node.distance});
        else if (node.kind != Kind::Not)
            std::for_each(node.parts.begin(), node.parts.end(), [this](const QueryNode& part) { collect(part); });
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
        const bool isWords = matchOf(query).has_value();
        if (m_options.order == SearchOrder::Rank && !m_sought.empty()) {
            QSet<qint64> taken;
            for (const Forms forms : {Forms::Exact, Forms::All}) {
                // The very words first; what is met a second time is passed over.
                const qsizetype most = isWords ? m_options.limit + taken.size() + 20 : -1;
                m_reader.best(m_table, ranking(query, forms), best.size() < limit ? most : 0, [&](qint64 id) {
                    if (!taken.contains(id) && std::binary_search(found.begin(), found.end(), id)) {
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
            rest = without(found, taken);
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

    /// What hits are ranked by: the whole query, or any of its phrases where fields take part in it.
    QString ranking(const QueryNode& query, Forms forms)
    {
        if (const std::optional<QString> match = matchOf(query, forms))
            return *match;
        QStringList matches;
        for (const SoughtPhrase& phrase : m_sought)
            matches << SearchReader::matchOf(phrase.places, forms);
        return matches.join(QStringLiteral(" OR "));
    }

    SearchHit articleHit(ArticleId id)
    {
        SearchHit hit{.article = id};
        const Article& article = m_snapshot.get(id);
        const QString text = TextRepository::text(m_connection, article.text);
        const std::vector<TextRange> marks = marksIn(text, m_sought);
        hit.places = inCodePoints(text, marks, 0);
        show(hit, snippetOf(text, marks));
        return hit;
    }

    SearchHit statementHit(StatementId id)
    {
        const Statement& statement = m_snapshot.get(id);
        SearchHit hit{.article = statement.article, .statement = id};
        std::optional<Snippet> first;
        for (const Highlight& highlight : statement.highlights) {
            const std::vector<TextRange> marks = marksIn(highlight.quote, m_sought);
            if (highlight.isPlaced()) {
                const auto places = inCodePoints(highlight.quote, marks, highlight.start);
                hit.places.insert(hit.places.end(), places.begin(), places.end());
            }
            if (!first && (!marks.empty() || m_sought.empty()))
                first = snippetOf(highlight.quote, marks);
        }
        for (const QString& words : {statement.gloss, statement.glossEn, statement.note}) {
            const std::vector<TextRange> marks = first ? std::vector<TextRange>() : marksIn(words, m_sought);
            if (!marks.empty())
                first = snippetOf(words, marks);
        }
        if (hit.places.empty() && !statement.highlights.empty() && statement.highlights.front().isPlaced())
            hit.places.emplace_back(statement.highlights.front().start, statement.highlights.front().end);
        std::sort(hit.places.begin(), hit.places.end());
        hit.places.erase(std::unique(hit.places.begin(), hit.places.end()), hit.places.end());
        if (!first && !statement.highlights.empty())
            first = snippetOf(statement.highlights.front().quote, {});
        show(hit, first.value_or(Snippet()));
        return hit;
    }

    static std::vector<std::pair<int, int>> inCodePoints(const QString& text, const std::vector<TextRange>& marks,
                                                         int start)
    {
        const CodePoints points(text);
        std::vector<std::pair<int, int>> places;
        for (const TextRange& mark : marks)
            places.emplace_back(start + int(points.fromUtf16(mark.start)), start + int(points.fromUtf16(mark.end)));
        return places;
    }

    static void show(SearchHit& hit, const Snippet& snippet)
    {
        hit.snippet = snippet.text;
        for (const TextRange& mark : snippet.marks)
            hit.marks.emplace_back(int(mark.start), int(mark.end));
    }

    Connection& m_connection;
    const Snapshot& m_snapshot;
    const SearchOptions& m_options;
    const SearchStop& m_stop;
    QSet<QString> m_names;
    SearchReader m_reader;
    SearchTable m_table;
    QHash<QString, QStringList> m_forms;
    std::vector<SoughtPhrase> m_sought;
};

} // namespace

SearchAnswer search(Connection& connection, const Snapshot& snapshot, const QueryNode& query,
                    const SearchOptions& options, const SearchStop& stop)
{
    const ReadTransaction steady(connection);
    return Search(connection, snapshot, options, stop).answer(query);
}

} // namespace tasrih
