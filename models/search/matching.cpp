// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/matching.h"

#include "database/records/error.h"
#include "models/search/field_search.h"

#include <algorithm>
#include <iterator>

namespace tasrih {

namespace {
using Ids = SearchIds;
using Kind = QueryNode::Kind;

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
} // namespace

Matching::Matching(Connection& connection, const Snapshot& snapshot, SearchScope scope, const SearchStop& stop)
    : m_snapshot(snapshot)
    , m_scope(scope)
    , m_stop(stop)
    , m_names(wholeNames(snapshot))
    , m_reader(connection, m_names)
    , m_table(scope == SearchScope::Articles ? SearchTable::Article : SearchTable::Statement)
{
}

void Matching::breathe() const
{
    if (m_stop && m_stop())
        throw Error({}, {}, Error::Cause::GivenUp);
}

QueryNode Matching::withNames(QueryNode query) const
{
    if (query.kind == Kind::Field && query.field == SearchField::Mentions) {
        QueryNode any{.kind = Kind::Or};
        for (const QStringList& words : namesOf(m_snapshot, query.value))
            any.parts.push_back({.kind = Kind::Phrase, .words = words, .isSaid = true});
        return any;
    }
    for (QueryNode& part : query.parts)
        part = withNames(std::move(part));
    return query;
}

SearchIds Matching::all() const
{
    Ids ids;
    if (m_scope == SearchScope::Statements) {
        for (const Statement& statement : m_snapshot.all<Statement>())
            ids.push_back(statement.id.value());
        return ids;
    }
    for (const Article& article : m_snapshot.all<Article>())
        ids.push_back(article.id.value());
    return ids;
}

std::vector<SearchPlace> Matching::placesOf(const QueryNode& phrase)
{
    std::vector<SearchPlace> places;
    for (qsizetype at = 0; at < phrase.words.size(); ++at) {
        const QString& word = phrase.words[at];
        const bool isLast = at + 1 == phrase.words.size();
        auto known = m_forms.constFind(word);
        if (known == m_forms.constEnd())
            known = m_forms.insert(word, m_reader.formsOf(word));
        const bool isPrefix = phrase.isPrefix && isLast;
        places.push_back({word, isPrefix ? QStringList() : *known, isPrefix || (phrase.isOpen && isLast)});
    }
    return places;
}

std::optional<QString> Matching::matchOf(const QueryNode& node, Forms forms)
{
    switch (node.kind) {
    case Kind::Phrase:
        if (!saidBy(node).empty())
            return std::nullopt;
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

std::optional<QString> Matching::joinedMatch(const QueryNode& node, Forms forms)
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

SearchIds Matching::of(const QueryNode& node)
{
    breathe();
    if (const std::optional<QString> match = matchOf(node))
        return m_reader.matching(m_table, *match);
    switch (node.kind) {
    case Kind::And:
        return ofAll(node);
    case Kind::Or: {
        Ids ids;
        for (const QueryNode& part : node.parts)
            ids = either(ids, of(part));
        return ids;
    }
    case Kind::Not:
        return without(all(), of(node.parts.front()));
    case Kind::Field:
        return ofFields({&node});
    case Kind::Phrase:
        return ofPhrase(node);
    case Kind::Near:
        break;
    }
    return {};
}

SearchIds Matching::ofPhrase(const QueryNode& phrase)
{
    return either(m_reader.matching(m_table, SearchReader::matchOf(placesOf(phrase), Forms::All)), saidBy(phrase));
}

const SearchIds& Matching::saidBy(const QueryNode& phrase)
{
    static const SearchIds nothing;
    if (m_scope == SearchScope::Articles || phrase.isSaid)
        return nothing;
    const QString match = SearchReader::matchOf(placesOf(phrase), Forms::All);
    auto known = m_said.constFind(match);
    if (known == m_said.constEnd()) {
        std::vector<ActorId> actors;
        for (const qint64 id : m_reader.matching(SearchTable::Name, match)) {
            if (id > 0 && m_snapshot.find(ActorId(id)))
                actors.emplace_back(id);
        }
        known = m_said.insert(match, actors.empty() ? SearchIds() : valuesOf(statementsBy(m_snapshot, actors)));
    }
    return *known;
}

SearchIds Matching::ofAll(const QueryNode& node)
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
        narrow(ofFields(fields));
    for (const QueryNode* part : others)
        narrow(of(*part));
    if (!ids)
        ids = all();
    for (const QueryNode* part : unwanted)
        ids = without(*ids, of(*part));
    return *ids;
}

/// Fields beside each other speak of the same statement.
SearchIds Matching::ofFields(const std::vector<const QueryNode*>& fields)
{
    std::optional<std::vector<StatementId>> statements;
    std::optional<Ids> articles;
    for (const QueryNode* field : fields) {
        breathe();
        if (m_scope == SearchScope::Articles && isOfArticle(field->field)) {
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
    const Ids ids =
        m_scope == SearchScope::Statements ? valuesOf(*statements) : valuesOf(articlesWith(m_snapshot, *statements));
    return articles ? common(*articles, ids) : ids;
}

std::vector<SoughtPhrase> Matching::sought(const QueryNode& node)
{
    if (node.kind == Kind::Phrase)
        return {{placesOf(node)}};
    if (node.kind == Kind::Near)
        return {{placesOf(node.parts[0]), placesOf(node.parts[1]), node.distance}};
    std::vector<SoughtPhrase> phrases;
    if (node.kind == Kind::Not)
        return phrases;
    for (const QueryNode& part : node.parts) {
        std::vector<SoughtPhrase> more = sought(part);
        std::move(more.begin(), more.end(), std::back_inserter(phrases));
    }
    return phrases;
}

QString Matching::ranking(const QueryNode& query, const std::vector<SoughtPhrase>& sought, Forms forms)
{
    if (const std::optional<QString> match = matchOf(query, forms))
        return *match;
    QStringList matches;
    for (const SoughtPhrase& phrase : sought)
        matches << SearchReader::matchOf(phrase.places, forms);
    return matches.join(QStringLiteral(" OR "));
}

} // namespace tasrih
