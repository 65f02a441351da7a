// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_claims.h"

#include "tests/support/rows.h"

namespace tasrih::test {

namespace {
const QDate firstDay(2015, 1, 1);
constexpr int spreadDays = 4000;
constexpr int sideCount = 8;
constexpr const char* colours[sideCount] = {"us",        "federal",   "factions", "iran",
                                            "coalition", "kurdistan", "experts",  "international"};
constexpr int actorCount = 500;
constexpr int boundCount = 5;
constexpr int whatCount = 4;

Edtf endOf(int index, QDate said, bool uncertain)
{
    const QDate end = said.addDays(90 + index * 7 % 900);
    if (!uncertain)
        return Edtf::fromDay(end);
    const QString month = end.toString(QStringLiteral("yyyy-MM"));
    return Edtf::parse(month + (index % 2 ? QStringLiteral("~") : QStringLiteral("?"))).value();
}

Statement statementOf(int index, QDate said, const ManyClaims& size)
{
    WithdrawalClaim claim;
    claim.place = PlaceId(index % size.places + 1);
    claim.what = What(index % whatCount);
    claim.bound = Bound(index % boundCount);
    claim.ends = endOf(index, said, size.uncertain);
    Statement statement{.id = StatementId(index + 1), .saying = SayingId(index + 1), .article = ArticleId(1)};
    statement.claims.push_back({.id = ClaimId(index + 1), .body = claim});
    statement.glossEn = QStringLiteral("Speaker says that the forces leave base %1.").arg(index % size.places);
    const QString quote = QStringLiteral("قال المتحدث إن القوات ستغادر القاعدة %1.").arg(index % size.places);
    statement.highlights.push_back(
        {.id = HighlightId(index + 1), .start = 0, .end = int(quote.size()), .quote = quote});
    return statement;
}
} // namespace

SnapshotPtr manyClaims(const ManyClaims& size)
{
    auto snapshot = std::make_shared<Snapshot>();
    Rows<Place> places;
    for (int i = 0; i < size.places; ++i)
        places.add({.id = PlaceId(i + 1),
                    .name = QStringLiteral("قاعدة %1").arg(i),
                    .nameEn = QStringLiteral("Base %1").arg(i)});
    Rows<Side> sides;
    for (int i = 0; i < sideCount; ++i)
        sides.add({.id = SideId(i + 1),
                   .name = QStringLiteral("طرف %1").arg(i),
                   .nameEn = QStringLiteral("Side %1").arg(i),
                   .colour = QString::fromLatin1(colours[i])});
    Rows<Actor> actors;
    for (int i = 0; i < actorCount; ++i)
        actors.add({.id = ActorId(i + 1),
                    .name = QStringLiteral("متحدث %1").arg(i),
                    .nameEn = QStringLiteral("Speaker %1").arg(i),
                    .side = SideId(i % sideCount + 1)});
    Rows<Saying> sayings;
    Rows<Statement> statements;
    for (int i = 0; i < size.claims; ++i) {
        const QDate said = firstDay.addDays(i * 37 % spreadDays);
        Saying saying{.id = SayingId(i + 1), .saidOn = Edtf::fromDay(said)};
        saying.speakers.push_back({.id = SayingSpeakerId(i + 1), .actor = ActorId(i * 13 % actorCount + 1)});
        sayings.add(std::move(saying));
        statements.add(statementOf(i, said, size));
    }
    Rows<Article> articles;
    articles.add({.id = ArticleId(1),
                  .text = TextId(1),
                  .title = QStringLiteral("Many claims"),
                  .published = Edtf::fromDay(firstDay)});
    places.into(*snapshot);
    sides.into(*snapshot);
    actors.into(*snapshot);
    articles.into(*snapshot);
    sayings.into(*snapshot);
    statements.into(*snapshot);
    snapshot->rebuildFacts();
    return snapshot;
}

std::vector<StatementId> statementsOf(const Snapshot& snapshot)
{
    std::vector<StatementId> ids;
    for (const Statement& statement : snapshot.all<Statement>())
        ids.push_back(statement.id);
    return ids;
}

Edits editsOf(const Snapshot& snapshot)
{
    Edits edits;
    const auto putAll = [&edits](const auto& table) {
        for (const auto& record : table)
            edits.put(record);
    };
    for (const Article& article : snapshot.all<Article>())
        edits.texts.push_back({.id = article.text, .article = article.id, .text = article.title});
    putAll(snapshot.all<Side>());
    putAll(snapshot.all<Actor>());
    putAll(snapshot.all<Place>());
    putAll(snapshot.all<Proposition>());
    putAll(snapshot.all<Article>());
    putAll(snapshot.all<Saying>());
    putAll(snapshot.all<Statement>());
    return edits;
}

} // namespace tasrih::test
