// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/search/search_document.h"

#include <QtCore/QStringList>

namespace tasrih {

namespace {

/// All the names by which a record goes.
template <typename Record>
QStringList namesOf(const Record& record)
{
    QStringList names;
    if constexpr (requires { record.nameEn; })
        names << record.name << record.nameEn;
    if constexpr (requires { record.titleEn; })
        names << record.title << record.titleEn;
    if constexpr (requires { record.textEn; })
        names << record.text << record.textEn;
    if constexpr (requires { record.shortTextEn; })
        names << record.shortText << record.shortTextEn;
    if constexpr (requires { record.aliases; }) {
        for (const auto& alias : record.aliases)
            names << alias.name;
    }
    return names;
}

SearchDocument documentOf(const Article& article)
{
    return {SearchTable::Article, article.id.value(), {article.title, {}}, article.text};
}

SearchDocument documentOf(const Statement& statement)
{
    QStringList quotes, words{statement.gloss, statement.glossEn};
    for (const Highlight& highlight : statement.highlights) {
        if (!quotes.contains(highlight.quote))
            quotes << highlight.quote;
    }
    for (const Claim& claim : statement.claims)
        words << claim.phrase << claim.condition;
    return {SearchTable::Statement, statement.id.value(), {quotes.join(u'\n'), words.join(u'\n'), statement.note}};
}

template <typename Record>
SearchDocument documentOf(const Record& record)
{
    return {SearchTable::Name, record.id.value(), {namesOf(record).join(u'\n')}};
}

template <typename Key, typename... Keys>
constexpr bool isOneOf = (std::is_same_v<Key, Keys> || ...);

} // namespace

QString searchTableName(SearchTable table)
{
    switch (table) {
    case SearchTable::Article:
        return QStringLiteral("search_article");
    case SearchTable::Statement:
        return QStringLiteral("search_statement");
    case SearchTable::Name:
        break;
    }
    return QStringLiteral("search_name");
}

bool hasForeignSettings(Connection& connection, SearchTable table)
{
    return connection
        .scalar(QStringLiteral("SELECT 1 FROM %1_config WHERE k <> 'version' OR v <> 4").arg(searchTableName(table)))
        .isValid();
}

std::optional<SearchTable> searchTableOf(const AnyId& id)
{
    return std::visit(
        []<typename Key>(Key) -> std::optional<SearchTable> {
            if constexpr (std::is_same_v<Key, ArticleId>)
                return SearchTable::Article;
            else if constexpr (std::is_same_v<Key, StatementId>)
                return SearchTable::Statement;
            else if constexpr (isOneOf<Key, ActorId, PlaceId, PhaseId, PropositionId, OutletId, EventId, SideId, TagId>)
                return SearchTable::Name;
            else
                return std::nullopt;
        },
        id);
}

std::optional<SearchDocument> searchDocument(const Snapshot& snapshot, const AnyId& id)
{
    return std::visit(
        [&]<typename Key>(Key key) -> std::optional<SearchDocument> {
            if constexpr (isOneOf<Key, ArticleId, StatementId, ActorId, PlaceId, PhaseId, PropositionId, OutletId,
                                  EventId, SideId, TagId>) {
                if (const auto* record = snapshot.find(key))
                    return documentOf(*record);
            }
            return std::nullopt;
        },
        id);
}

} // namespace tasrih
