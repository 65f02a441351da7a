// SPDX-License-Identifier: GPL-3.0-or-later
// Facets of what was found, counted and chosen by hand; hits in the course of time; questions as JSON and as filters.
#include "models/context/question_filter.h"
#include "models/search/hits_in_time.h"
#include "tests/support/coding_fixture.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// Three articles of two outlets, and four statements by three speakers of two sides, one of whom has none.
struct FacetDesk
{
    Snapshot snapshot;
    SideId federal{1}, allied{2};
    OutletId news{11}, paper{12};
    ActorId minister{21}, general{22}, guest{23};
    ArticleId first{31}, second{32}, third{33};

    FacetDesk()
    {
        Edits edits;
        edits.put(Side{.id = federal,
                       .name = QStringLiteral("اتحادي"),
                       .nameEn = QStringLiteral("Federal"),
                       .colour = QStringLiteral("federal")});
        edits.put(Side{.id = allied,
                       .name = QStringLiteral("تحالف"),
                       .nameEn = QStringLiteral("Coalition"),
                       .colour = QStringLiteral("coalition")});
        edits.put(Outlet{news, QStringLiteral("وكالة"), QStringLiteral("Agency")});
        edits.put(Outlet{paper, QStringLiteral("صحيفة"), QStringLiteral("Paper")});
        addActor(edits, minister, "Minister", federal);
        addActor(edits, general, "General", allied);
        addActor(edits, guest, "Guest", {});
        addArticle(edits, first, news, "2024-03-10", ReadingState::New);
        addArticle(edits, second, news, "2024-05", ReadingState::Coded);
        addArticle(edits, third, paper, "2025", ReadingState::New);
        addStatement(edits, 41, first, {minister}, "2024-03-09");
        addStatement(edits, 42, first, {general, minister}, "2024-03-10");
        addStatement(edits, 43, second, {guest}, "2024-04/2024-05");
        addStatement(edits, 44, third, {general}, "2025-01-20");
        snapshot = test::applied(Snapshot(), edits);
    }

    static void addActor(Edits& edits, ActorId id, const char* name, std::optional<SideId> side)
    {
        Actor actor{id, QString::fromUtf8(name)};
        actor.side = side;
        edits.put(actor);
    }
    static void addArticle(Edits& edits, ArticleId id, OutletId outlet, const char* published, ReadingState state)
    {
        Article article{id, TextId(id.value() + 1000), {}, QStringLiteral("عنوان")};
        article.outlet = outlet;
        article.published = Edtf::parse(QString::fromUtf8(published));
        article.state = state;
        edits.put(article);
    }
    static void addStatement(Edits& edits, qint64 id, ArticleId article, const std::vector<ActorId>& speakers,
                             const char* said)
    {
        Saying saying{SayingId(id + 100)};
        for (const ActorId speaker : speakers)
            saying.speakers.push_back({SayingSpeakerId(id * 10 + speaker.value()), speaker});
        saying.saidOn = Edtf::parse(QString::fromUtf8(said));
        edits.put(saying);
        edits.put(Statement{StatementId(id), SayingId(id + 100), article});
    }
    static FacetCount count(qint64 value, int number) { return {value, number}; }
};

using Counts = std::vector<FacetCount>;
const std::vector<qint64> allArticles{31, 32, 33};
const std::vector<qint64> allStatements{41, 42, 43, 44};

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreCounted()
    {
        const FacetDesk desk;
        const Narrowed all = narrowed(desk.snapshot, SearchScope::Articles, allArticles, {});
        QCOMPARE(all.ids, allArticles);
        QCOMPARE(all.of(Facet::Outlet), (Counts{{11, 2}, {12, 1}}));
        QCOMPARE(all.of(Facet::Year), (Counts{{2025, 1}, {2024, 2}}));
        QCOMPARE(all.of(Facet::Side), (Counts{{2, 2}, {noFacetValue, 1}, {1, 1}}));
        QCOMPARE(all.of(Facet::Speaker), (Counts{{22, 2}, {21, 1}, {23, 1}}));
        QCOMPARE(all.of(Facet::State), (Counts{{int(ReadingState::New), 2}, {int(ReadingState::Coded), 1}}));
    }

    void statementsAreCounted()
    {
        const FacetDesk desk;
        const Narrowed all = narrowed(desk.snapshot, SearchScope::Statements, allStatements, {});
        QCOMPARE(all.of(Facet::Outlet), (Counts{{11, 3}, {12, 1}}));
        QCOMPARE(all.of(Facet::Year), (Counts{{2025, 1}, {2024, 3}}));
        QCOMPARE(all.of(Facet::Side), (Counts{{1, 2}, {2, 2}, {noFacetValue, 1}}));
        QCOMPARE(all.of(Facet::Speaker), (Counts{{21, 2}, {22, 2}, {23, 1}}));
    }

    void aFacetsOwnChoiceDoesNotHideItsOtherValues()
    {
        const FacetDesk desk;
        FacetChoice choice;
        choice.of(Facet::Outlet) = {11};
        const Narrowed agency = narrowed(desk.snapshot, SearchScope::Articles, allArticles, choice);
        QCOMPARE(agency.ids, (std::vector<qint64>{31, 32}));
        QCOMPARE(agency.of(Facet::Outlet), (Counts{{11, 2}, {12, 1}})); // Still to be chosen.
        QCOMPARE(agency.of(Facet::Year), (Counts{{2024, 2}}));
        choice.of(Facet::Speaker) = {22};
        const Narrowed both = narrowed(desk.snapshot, SearchScope::Articles, allArticles, choice);
        QCOMPARE(both.ids, std::vector<qint64>{31});
        QCOMPARE(both.of(Facet::Outlet), (Counts{{11, 1}, {12, 1}}));
        QCOMPARE(both.of(Facet::Speaker), (Counts{{21, 1}, {22, 1}, {23, 1}}));
        // What is chosen stays in sight, also where there is none of it.
        choice.of(Facet::Year) = {1999};
        const Narrowed none = narrowed(desk.snapshot, SearchScope::Articles, allArticles, choice);
        QVERIFY(none.ids.empty());
        QCOMPARE(none.of(Facet::Year), (Counts{{2024, 1}, {1999, 0}}));
    }

    void theUnknownCanBeChosen()
    {
        const FacetDesk desk;
        FacetChoice choice;
        choice.of(Facet::Side) = {noFacetValue, 1};
        QCOMPARE(narrowed(desk.snapshot, SearchScope::Statements, allStatements, choice).ids,
                 (std::vector<qint64>{41, 42, 43}));
        QCOMPARE(nameOf(desk.snapshot, Facet::Side, noFacetValue, Language::English), QStringLiteral("no side"));
    }

    void goneRecordsDoNoHarm()
    {
        const FacetDesk desk;
        FacetChoice choice;
        for (const Facet facet : allFacets())
            choice.of(facet) = {987654321, -5};
        const Narrowed none = narrowed(desk.snapshot, SearchScope::Articles, {5, 31, 999999}, choice);
        QVERIFY(none.ids.empty());
        for (const Facet facet : allFacets()) {
            for (const FacetCount& count : none.of(facet))
                QVERIFY(!nameOf(desk.snapshot, facet, count.value, Language::English).isNull());
        }
    }

    void hitsHaveTheirMonths()
    {
        const FacetDesk desk;
        const HitsInTime articles = hitsInTime(desk.snapshot, SearchScope::Articles, allArticles, allStatements, {});
        QCOMPARE(articles.first, QDate(2024, 3, 1));
        QCOMPARE(articles.all.months, (std::vector<int>{1, 0, 1})); // March and May; a year is no month.
        QCOMPARE(articles.withoutMonth, 1);
        QCOMPARE(articles.all.total, 3);
        QCOMPARE(articles.firstArticle, desk.first);
        QCOMPARE(articles.lastArticle, desk.third);
        QCOMPARE(articles.firstStatement, StatementId(41));
        QCOMPARE(articles.lastStatement, StatementId(44));
        QVERIFY(articles.parts.empty());
    }

    void hitsArePartedByOutletAndSide()
    {
        const FacetDesk desk;
        const HitsInTime hits = hitsInTime(desk.snapshot, SearchScope::Statements, allArticles, allStatements,
                                           Facet::Side, Language::English);
        QCOMPARE(hits.months, 11); // March 2024 to January 2025.
        QCOMPARE(hits.withoutMonth, 1);
        QCOMPARE(hits.parts.size(), std::size_t(3));
        QCOMPARE(hits.parts[0].name, QStringLiteral("Coalition"));
        QCOMPARE(hits.parts[0].colourKey, QStringLiteral("coalition"));
        QCOMPARE(hits.parts[0].months.front(), 1);
        QCOMPARE(hits.parts[0].months.back(), 1);
        QCOMPARE(hits.parts[2].name, QStringLiteral("no side"));
        QCOMPARE(hits.parts[2].total, 1);
        const HitsInTime none = hitsInTime(desk.snapshot, SearchScope::Articles, {}, {}, Facet::Outlet);
        QVERIFY(!none.first.isValid());
        QCOMPARE(none.months, 0);
        QCOMPARE(none.tallest(), 0);
    }

    void questionsAreKept()
    {
        SearchQuestion question{QStringLiteral("\"عين الأسد\" -خبر"), SearchScope::Statements, SearchOrder::Newest, {}};
        question.narrowed.of(Facet::Speaker) = {4611686018427387905, noFacetValue};
        question.narrowed.of(Facet::Year) = {2024};
        QCOMPARE(questionFromJson(toJson(question)), question);
        for (const char* broken : {"", "{}", "[]", "{\"search\":3}", "{\"search\":[]}", "nonsense"})
            QVERIFY(!questionFromJson(QString::fromUtf8(broken)));
        QCOMPARE(questionFromJson(QStringLiteral("{\"search\":{}}")), SearchQuestion());
        QVERIFY(!questionFromJson(toJson(Filter())));
    }

    void anyNameFitsIntoAField()
    {
        for (const char* name : {"Ali", "al-\"Asad\"", "« x »", "a b:c", "", "“”"}) {
            const QString query = fieldQuery(SearchField::Speaker, QString::fromUtf8(name)) + QStringLiteral(" end");
            const Query read = Query::parse(query);
            QVERIFY2(read.problem || read.root->parts.size() == 2, name);
        }
    }

    void questionsBecomeFilters()
    {
        SearchQuestion question{.query = QStringLiteral("a OR b")};
        QCOMPARE(filterOf(question).articleText, QStringLiteral("a OR b"));
        QVERIFY(filterOf(question).text.isEmpty());
        question.narrowed.of(Facet::Year) = {2024, 2025};
        question.narrowed.of(Facet::State) = {int(ReadingState::Coded)};
        question.narrowed.of(Facet::Outlet) = {11, noFacetValue};
        const Filter filter = filterOf(question);
        QCOMPARE(filter.articleText, QStringLiteral("(published:2024 OR published:2025) state:coded (a OR b)"));
        QVERIFY(!Query::parse(filter.articleText).problem);
        QCOMPARE(filter.outlets, std::set<OutletId>{OutletId(11)});
        // Open ends stay open, and an open quotation takes no field into it.
        QCOMPARE(withFields(QStringLiteral("withdr"), {QStringLiteral("state:new")}),
                 QStringLiteral("state:new (withdr)"));
        QVERIFY(Query::parse(QStringLiteral("state:new (withdr)"), Query::Ending::Open).root->parts[1].isOpen);
        QCOMPARE(withFields(QStringLiteral("\"some phr"), {QStringLiteral("state:new")}),
                 QStringLiteral("state:new (\"some phr\")"));
        question.narrowed.of(Facet::Year) = {622, 0, -7, 12345};
        QVERIFY(!Query::parse(filterOf(question).articleText).problem);
        question.narrowed.of(Facet::Year) = {2024, 2025};
        question.scope = SearchScope::Statements;
        QCOMPARE(filterOf(question).text, QStringLiteral("(said:2024 OR said:2025) state:coded (a OR b)"));
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
