// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/children.h"
#include "database/store/repositories/claim_rows.h"
#include "database/store/repositories/repository.h"

namespace tasrih {

namespace {

void putHighlights(Connection& connection, const Statement& statement)
{
    putChildren(connection, "highlight", "statement_id", statement.id.value(), statement.highlights,
                [](const Highlight& highlight) {
                    return Row{{"claim_id", value(highlight.claim)}, {"start_offset", highlight.start},
                               {"end_offset", highlight.end},        {"quote", value(highlight.quote)},
                               {"prefix", value(highlight.prefix)},  {"suffix", value(highlight.suffix)},
                               {"text_id", value(highlight.text)}};
                });
}

QHash<qint64, std::vector<Highlight>> loadHighlights(Connection& connection, const Wanted& wanted)
{
    return loadChildren<Highlight>(connection,
                                   QStringLiteral("SELECT statement_id, id, claim_id, start_offset, end_offset, quote, "
                                                  "prefix, suffix, text_id FROM highlight") +
                                       wanted.where("statement_id") +
                                       QStringLiteral(" ORDER BY statement_id, sort_order"),
                                   wanted, [](const QSqlQuery& q) {
                                       const Run run = runAt(q, 3);
                                       return Highlight{idAt<HighlightId>(q, 1),
                                                        optionalIdAt<ClaimId>(q, 2),
                                                        run.start,
                                                        run.end,
                                                        textAt(q, 5),
                                                        textAt(q, 6),
                                                        textAt(q, 7),
                                                        optionalIdAt<TextId>(q, 8)};
                                   });
}

QHash<qint64, std::vector<Relay>> loadRelays(Connection& connection, const Wanted& wanted)
{
    return loadChildren<Relay>(connection,
                               QStringLiteral("SELECT statement_id, id, actor_id, verb FROM relay") +
                                   wanted.where("statement_id") + QStringLiteral(" ORDER BY statement_id, sort_order"),
                               wanted, [](const QSqlQuery& q) {
                                   return Relay{idAt<RelayId>(q, 1), referenceAt<ActorId>(q, 2), textAt(q, 3)};
                               });
}

QHash<qint64, std::vector<TagId>> loadTags(Connection& connection, const Wanted& wanted)
{
    return loadChildren<TagId>(connection,
                               QStringLiteral("SELECT statement_id, tag_id FROM statement_tag") +
                                   wanted.where("statement_id") + QStringLiteral(" ORDER BY statement_id, sort_order"),
                               wanted, [](const QSqlQuery& q) { return referenceAt<TagId>(q, 1); });
}

} // namespace

template <>
void Repository<Statement>::put(Connection& connection, const Statement& statement)
{
    upsert(connection, "statement",
           {{"id", value(statement.id)},
            {"saying_id", value(statement.saying)},
            {"article_id", value(statement.article)},
            {"manner", value(statement.manner)},
            {"identification", value(statement.identification)},
            {"gloss", value(statement.gloss)},
            {"gloss_en", value(statement.glossEn)},
            {"note", value(statement.note)},
            {"reliability", value(statement.reliability)},
            {"credibility", value(statement.credibility)},
            {"review", value(statement.review)},
            {"sic", value(statement.sic)},
            {"correction", value(statement.correction)}});
    putChildren(connection, "relay", "statement_id", statement.id.value(), statement.relays, [](const Relay& relay) {
        return Row{{"actor_id", value(relay.actor)}, {"verb", value(relay.verb)}};
    });
    putMembers(connection, "statement_tag", "statement_id", statement.id.value(), "tag_id", statement.tags);
    // Highlights of a claim that goes must go before it.
    putHighlights(connection, statement);
    putClaims(connection, statement.id, statement.claims);
}

template <>
void Repository<Statement>::remove(Connection& connection, StatementId id)
{
    const qint64 key = id.value();
    removeWhere(connection, "highlight", "statement_id", key);
    removeClaims(connection, id);
    removeWhere(connection, "relay", "statement_id", key);
    removeWhere(connection, "statement_tag", "statement_id", key);
    removeWhere(connection, "link", "from_id", key);
    removeWhere(connection, "link", "to_id", key);
    removeWhere(connection, "statement", "id", key);
}

template <>
std::vector<std::shared_ptr<const Statement>> Repository<Statement>::load(Connection& connection, const Wanted& wanted)
{
    auto highlights = loadHighlights(connection, wanted);
    auto relays = loadRelays(connection, wanted);
    auto tags = loadTags(connection, wanted);
    auto claims = loadClaims(connection, wanted);
    std::vector<std::shared_ptr<const Statement>> statements;
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT id, saying_id, article_id, manner, identification, gloss, gloss_en, note, reliability, "
                       "credibility, review, sic, correction FROM statement") +
            wanted.where("id") + QStringLiteral(" ORDER BY id"),
        wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        const qint64 id = q.value(0).toLongLong();
        statements.push_back(std::make_shared<const Statement>(
            Statement{idAt<StatementId>(q, 0), referenceAt<SayingId>(q, 1), referenceAt<ArticleId>(q, 2),
                      wordAt(q, 3, Manner::Indirect), wordAt(q, 4, Identification::Named), textAt(q, 5), textAt(q, 6),
                      textAt(q, 7), optionalWordAt<Reliability>(q, 8), optionalWordAt<Credibility>(q, 9),
                      wordAt(q, 10, Review::Draft), textAt(q, 11), textAt(q, 12), relays.take(id), tags.take(id),
                      claims.take(id), highlights.take(id)}));
    });
    return statements;
}

} // namespace tasrih
