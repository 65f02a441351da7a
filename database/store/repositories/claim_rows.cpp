// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/claim_rows.h"

#include "database/store/repositories/children.h"

namespace tasrih {

namespace {

constexpr const char* kindTables[] = {"stance", "withdrawal_claim", "figure", "assertion"};

void putBody(Connection& connection, ClaimId id, const Stance& stance)
{
    upsert(connection, "stance",
           {{"id", value(id)}, {"proposition_id", value(stance.proposition)}, {"position", value(stance.position)}});
}

void putBody(Connection& connection, ClaimId id, const WithdrawalClaim& claim)
{
    Row row{{"id", value(id)},
            {"place_id", value(claim.place)},
            {"phase_id", value(claim.phase)},
            {"force_id", value(claim.force)},
            {"object", value(claim.object)},
            {"object_en", value(claim.objectEn)},
            {"from_place_id", value(claim.fromPlace)},
            {"what", value(claim.what)},
            {"modality", value(claim.modality)},
            {"bound", value(claim.bound)},
            {"anchor_note", value(claim.anchorNote)},
            {"duration", value(claim.duration)}};
    appendDate(row, {"starts", "starts_earliest", "starts_latest"}, claim.starts);
    appendDate(row, {"ends", "ends_earliest", "ends_latest"}, claim.ends);
    appendDate(row, {"anchor", "anchor_earliest", "anchor_latest"}, claim.anchor);
    upsert(connection, "withdrawal_claim", row);
}

void putBody(Connection& connection, ClaimId id, const Figure& figure)
{
    Row row{{"id", value(id)},
            {"measure", value(figure.measure)},
            {"scope", value(figure.scope)},
            {"scope_en", value(figure.scopeEn)},
            {"unit", value(figure.unit)},
            {"force_id", value(figure.force)},
            {"low", value(figure.low)},
            {"high", value(figure.high)},
            {"qualifier", value(figure.qualifier)},
            {"cumulative", figure.span == Figure::Span::Cumulative ? 1 : 0},
            {"part_of_id", value(figure.partOf)}};
    appendDate(row, {"as_of", "as_of_earliest", "as_of_latest"}, figure.asOf);
    upsert(connection, "figure", row);
    putMembers(connection, "figure_place", "figure_id", id.value(), "place_id", figure.places);
}

void putBody(Connection& connection, ClaimId id, const Assertion& assertion)
{
    upsert(connection, "assertion",
           {{"id", value(id)},
            {"type", value(assertion.type)},
            {"text", value(assertion.text)},
            {"text_en", value(assertion.textEn)}});
}

/// Deletes what the kinds other than @p kept hold of a claim.
void removeBodies(Connection& connection, qint64 claim, std::optional<ClaimKind> kept)
{
    if (kept != ClaimKind::Figure)
        removeWhere(connection, "figure_place", "figure_id", claim);
    for (int kind = 0; kind < 4; ++kind) {
        if (!kept || kind != int(*kept))
            removeWhere(connection, kindTables[kind], "id", claim);
    }
}

void removeClaimsBut(Connection& connection, StatementId statement, const std::vector<Claim>& kept)
{
    std::vector<qint64> gone;
    QSqlQuery& query =
        connection.run(QStringLiteral("SELECT id FROM claim WHERE statement_id = ?"), {value(statement)});
    while (step(query))
        gone.push_back(query.value(0).toLongLong());
    query.finish();
    for (qint64 id : gone) {
        const bool stays =
            std::any_of(kept.begin(), kept.end(), [id](const Claim& claim) { return claim.id.value() == id; });
        if (stays)
            continue;
        removeBodies(connection, id, std::nullopt);
        removeWhere(connection, "claim", "id", id);
    }
}

/// The bodies of one kind, by claim. The statement's id is the last column of none: it is looked up through claim.
template <typename Body, typename FromRow>
void loadBodies(Connection& connection, const char* table, const char* columns, const Wanted& wanted,
                QHash<qint64, std::variant<Stance, WithdrawalClaim, Figure, Assertion>>& bodies, FromRow fromRow)
{
    QSqlQuery& query = connection.run(QStringLiteral("SELECT %1.id, %2 FROM %1 JOIN claim ON claim.id = %1.id")
                                              .arg(QLatin1String(table), QLatin1String(columns)) +
                                          wanted.where("claim.statement_id"),
                                      wanted.values());
    eachRow(query, wanted.damage(),
            [&](const QSqlQuery& row) { bodies.insert(row.value(0).toLongLong(), Body(fromRow(row))); });
}

using Bodies = QHash<qint64, std::variant<Stance, WithdrawalClaim, Figure, Assertion>>;

void loadWithdrawals(Connection& connection, const Wanted& wanted, Bodies& bodies)
{
    loadBodies<WithdrawalClaim>(
        connection, "withdrawal_claim",
        "place_id, phase_id, force_id, object, object_en, from_place_id, what, modality, bound, starts, ends, anchor, "
        "anchor_note, duration",
        wanted, bodies, [](const QSqlQuery& q) {
            return WithdrawalClaim{optionalIdAt<PlaceId>(q, 1),
                                   optionalIdAt<PhaseId>(q, 2),
                                   optionalIdAt<ActorId>(q, 3),
                                   textAt(q, 4),
                                   textAt(q, 5),
                                   optionalIdAt<PlaceId>(q, 6),
                                   wordAt(q, 7, What::Undecided),
                                   wordAt(q, 8, Modality::Announced),
                                   wordAt(q, 9, Bound::In),
                                   dateAt(q, 10),
                                   dateAt(q, 11),
                                   dateAt(q, 12),
                                   textAt(q, 13),
                                   textAt(q, 14)};
        });
}

void loadFigures(Connection& connection, const Wanted& wanted, Bodies& bodies)
{
    auto places = loadChildren<PlaceId>(
        connection,
        QStringLiteral("SELECT figure_id, place_id FROM figure_place JOIN claim ON claim.id = figure_id") +
            wanted.where("claim.statement_id") + QStringLiteral(" ORDER BY figure_id, figure_place.sort_order"),
        wanted, [](const QSqlQuery& q) { return referenceAt<PlaceId>(q, 1); });
    loadBodies<Figure>(connection, "figure",
                       "measure, scope, scope_en, unit, force_id, low, high, qualifier, as_of, cumulative, part_of_id",
                       wanted, bodies, [&](const QSqlQuery& q) {
                           return Figure{wordAt(q, 1, Measure::Other),
                                         textAt(q, 2),
                                         textAt(q, 3),
                                         textAt(q, 4),
                                         optionalIdAt<ActorId>(q, 5),
                                         places.take(q.value(0).toLongLong()),
                                         numberAt(q, 6),
                                         numberAt(q, 7),
                                         wordAt(q, 8, Qualifier::Exact),
                                         dateAt(q, 9),
                                         q.value(10).toInt() != 0 ? Figure::Span::Cumulative : Figure::Span::AsOf,
                                         optionalIdAt<ClaimId>(q, 11)};
                       });
}

Bodies loadAllBodies(Connection& connection, const Wanted& wanted)
{
    Bodies bodies;
    loadBodies<Stance>(connection, "stance", "proposition_id, position", wanted, bodies, [](const QSqlQuery& q) {
        return Stance{referenceAt<PropositionId>(q, 1), wordAt(q, 2, Position::Unclear)};
    });
    loadWithdrawals(connection, wanted, bodies);
    loadFigures(connection, wanted, bodies);
    loadBodies<Assertion>(connection, "assertion", "type, text, text_en", wanted, bodies, [](const QSqlQuery& q) {
        return Assertion{wordAt(q, 1, AssertionType::Other), textAt(q, 2), textAt(q, 3)};
    });
    return bodies;
}

} // namespace

void putClaims(Connection& connection, StatementId statement, const std::vector<Claim>& claims)
{
    removeClaimsBut(connection, statement, claims);
    int order = 0;
    for (const Claim& claim : claims) {
        upsert(connection, "claim",
               {{"id", value(claim.id)},
                {"statement_id", value(statement)},
                {"kind", value(claim.kind())},
                {"holder_id", value(claim.holder)},
                {"condition", value(claim.condition)},
                {"condition_en", value(claim.conditionEn)},
                {"phrase", value(claim.phrase)},
                {"featured", claim.featured ? 1 : 0},
                {"label", value(claim.label)},
                {"label_en", value(claim.labelEn)},
                {"sort_order", order++}});
        removeBodies(connection, claim.id.value(), claim.kind());
        std::visit([&](const auto& body) { putBody(connection, claim.id, body); }, claim.body);
    }
}

void removeClaims(Connection& connection, StatementId statement)
{
    removeClaimsBut(connection, statement, {});
}

QHash<qint64, std::vector<Claim>> loadClaims(Connection& connection, const Wanted& wanted)
{
    Bodies bodies = loadAllBodies(connection, wanted);
    QHash<qint64, std::vector<Claim>> claims;
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT statement_id, id, holder_id, condition, condition_en, phrase, featured, label, "
                       "label_en FROM claim") +
            wanted.where("statement_id") + QStringLiteral(" ORDER BY statement_id, sort_order"),
        wanted.values());
    eachRow(query, wanted.damage(), [&](const QSqlQuery& q) {
        // A claim without the row of its kind is damage; `tasrih check` names it.
        const auto body = bodies.constFind(q.value(1).toLongLong());
        if (body == bodies.constEnd())
            return;
        claims[q.value(0).toLongLong()].push_back(Claim{idAt<ClaimId>(q, 1), *body, optionalIdAt<ActorId>(q, 2),
                                                        textAt(q, 3), textAt(q, 4), textAt(q, 5),
                                                        q.value(6).toInt() != 0, textAt(q, 7), textAt(q, 8)});
    });
    return claims;
}

} // namespace tasrih
