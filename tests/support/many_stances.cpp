// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_stances.h"

#include "tests/support/rows.h"

namespace tasrih::test {

namespace {
const QDate firstStanceDay(2019, 1, 1);
constexpr int stanceDays = 2200;
constexpr int stanceSides = 8;
constexpr const char* stanceColours[stanceSides] = {"us",        "federal",   "factions", "iran",
                                                    "coalition", "kurdistan", "experts",  "international"};
constexpr int statementsPerArticle = 25;

Edtf dayOf(int index)
{
    const QDate day = firstStanceDay.addDays(index * 7 % stanceDays);
    return index % 10 == 0 ? Edtf::parse(day.toString(QStringLiteral("yyyy-MM"))).value() : Edtf::fromDay(day);
}

/// Of each eight actors the first belongs to nobody, the next two to the first, the others to those two; so the sides
/// stand in eights.
Actor actorOf(int index)
{
    Actor actor{.id = ActorId(index + 1),
                .name = QStringLiteral("متحدث %1").arg(index),
                .nameEn = QStringLiteral("Speaker %1").arg(index),
                .side = SideId(index / stanceSides % stanceSides + 1)};
    const int place = index % 8;
    const int first = index - place;
    if (place > 0) {
        const int parent = place <= 2 ? first : first + 1 + place % 2;
        actor.memberships.push_back({.id = MembershipId(index + 1), .parent = ActorId(parent + 1)});
    }
    return actor;
}

constexpr int placeCount = 30;

/// Claims get ids behind those of all stances.
void addOthers(Statement& statement, int index, int stances)
{
    WithdrawalClaim withdrawal;
    withdrawal.place = PlaceId(index % placeCount + 1);
    withdrawal.what = What(index % 4);
    withdrawal.ends = Edtf::fromDay(firstStanceDay.addDays(stanceDays + index % 900));
    statement.claims.push_back({.id = ClaimId(stances + 2 * index + 1), .body = withdrawal});
    Figure figure;
    figure.low = figure.high = 1000 + index % 3000;
    figure.places = {PlaceId(index % placeCount + 1)};
    figure.asOf = dayOf(index);
    statement.claims.push_back({.id = ClaimId(stances + 2 * index + 2), .body = figure});
}
} // namespace

SnapshotPtr manyStances(const ManyStances& size)
{
    auto snapshot = std::make_shared<Snapshot>();
    Rows<Side> sides;
    for (int i = 0; i < stanceSides; ++i)
        sides.add({.id = SideId(i + 1),
                   .name = QStringLiteral("طرف %1").arg(i),
                   .nameEn = QStringLiteral("Side %1").arg(i),
                   .colour = QString::fromLatin1(stanceColours[i]),
                   .order = i});
    Rows<Actor> actors;
    for (int i = 0; i < size.actors; ++i)
        actors.add(actorOf(i));
    Rows<Proposition> propositions;
    for (int i = 0; i < size.propositions; ++i)
        propositions.add({.id = PropositionId(i + 1),
                          .text = QStringLiteral("مسألة %1").arg(i),
                          .textEn = QStringLiteral("Proposition %1").arg(i),
                          .order = i});
    Rows<Place> places;
    for (int i = 0; i < placeCount; ++i)
        places.add({.id = PlaceId(i + 1), .name = QStringLiteral("قاعدة %1").arg(i)});
    Rows<Article> articles;
    for (int i = 0; i * statementsPerArticle < size.stances; ++i)
        articles.add({.id = ArticleId(i + 1),
                      .text = TextId(i + 1),
                      .title = QStringLiteral("Article %1").arg(i),
                      .published = Edtf::fromDay(firstStanceDay.addDays(i % stanceDays))});
    Rows<Saying> sayings;
    Rows<Statement> statements;
    for (int i = 0; i < size.stances; ++i) {
        Saying saying{.id = SayingId(i + 1), .saidOn = dayOf(i)};
        saying.speakers.push_back({.id = SayingSpeakerId(i + 1), .actor = ActorId(i * 13 % size.actors + 1)});
        sayings.add(std::move(saying));
        Statement statement{
            .id = StatementId(i + 1), .saying = SayingId(i + 1), .article = ArticleId(i / statementsPerArticle + 1)};
        statement.claims.push_back(
            {.id = ClaimId(i + 1),
             .body = Stance{PropositionId(i * 31 / 7 % size.propositions + 1), Position(i / 3 % 5)}});
        if (size.withdrawals > 0 && i % size.withdrawals == 0)
            addOthers(statement, i, size.stances);
        statements.add(std::move(statement));
    }
    sides.into(*snapshot);
    actors.into(*snapshot);
    propositions.into(*snapshot);
    places.into(*snapshot);
    articles.into(*snapshot);
    sayings.into(*snapshot);
    statements.into(*snapshot);
    snapshot->rebuildFacts();
    return snapshot;
}

} // namespace tasrih::test
