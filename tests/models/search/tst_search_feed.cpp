// SPDX-License-Identifier: GPL-3.0-or-later
// The feed behind the Search page on an open project: answers, problems, more hits, the project's changes; hits as
// rows; what is meant by a word that is still being typed, by a name, and by who speaks; new hits of saved searches.
#include "models/navigator/saved_hits.h"
#include "models/search/search_hits_model.h"
#include "models/search/time_feed.h"
#include "tests/support/live_project.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

Edits articleEdits(IdSource& ids, const QString& text, const QString& title)
{
    const auto id = ids.next<ArticleId>();
    const auto version = ids.next<TextId>();
    Edits edits;
    edits.texts.push_back({version, id, text});
    edits.put(Article{id, version, {}, title});
    return edits;
}

struct FeedDesk
{
    LiveProject live;
    SearchFeed feed{live.project};
    QObject looker;

    FeedDesk() { feed.setLooking(&looker, true); }
    void add(const QString& text, const QString& title = QStringLiteral("عنوان"))
    {
        const Edits edits = articleEdits(live.project.ids(), text, title);
        live.change([edits](const Snapshot&) { return edits; });
    }
    [[nodiscard]] int found(const QString& query, SearchScope scope = SearchScope::Articles)
    {
        feed.setQuestion({.query = query, .scope = scope});
        if (!QTest::qWaitFor([this] { return !feed.isWorking() && feed.answered() == feed.question(); }))
            return -1;
        return int(feed.answer().found.size());
    }
};

} // namespace

class TestSearchFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestQuestionIsAnswered()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("خروج القوات من حرير"));
        desk.add(QStringLiteral("بقاء القوات في بغداد"));
        for (const char16_t* typed : {u"خ", u"خر", u"خرو", u"خروج"})
            desk.feed.setQuestion({.query = QString::fromUtf16(typed)});
        QTRY_COMPARE(desk.feed.answered().query, QStringLiteral("خروج"));
        QCOMPARE(desk.feed.answer().found.size(), std::size_t(1));
        QCOMPARE(desk.found(QStringLiteral("القوات")), 2);
        QCOMPARE(desk.found(QString()), 0);
        QVERIFY(!desk.feed.problem());
    }

    void aProblemHasItsPlace()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("خروج"));
        QCOMPARE(desk.found(QStringLiteral("خروج")), 1);
        QCOMPARE(desk.found(QStringLiteral("خروج stance:maybe")), 0);
        QVERIFY(desk.feed.problem());
        QCOMPARE(desk.feed.problem()->at, 12);
        QCOMPARE(desk.found(QStringLiteral("خروج")), 1);
        QVERIFY(!desk.feed.problem());
    }

    void theLastWordMayGoOn()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("the withdrawal of troops"));
        QCOMPARE(desk.found(QStringLiteral("withd")), 1);
        QCOMPARE(desk.feed.answer().hits.front().places, (std::vector<std::pair<int, int>>{{4, 14}}));
        QCOMPARE(desk.found(QStringLiteral("withd ")), 0); // A blank says that it is whole.
        QCOMPARE(desk.found(QStringLiteral("\"withd\"")), 0);
        QCOMPARE(desk.found(QStringLiteral("withd troops")), 0);
        QCOMPARE(desk.found(QStringLiteral("troops w")), 0); // One letter begins too many.
        QCOMPARE(desk.found(QStringLiteral("withdrawal tro")), 1);
    }

    void allNamesOfWhatIsMentionedAreFound()
    {
        FeedDesk desk;
        Place base{.id = desk.live.project.ids().next<PlaceId>(),
                   .name = QStringLiteral("عين الأسد"),
                   .nameEn = QStringLiteral("Ain al-Asad")};
        base.aliases.push_back(
            {desk.live.project.ids().next<PlaceAliasId>(), QStringLiteral("قاعدة القادسية"), QStringLiteral("ar")});
        desk.live.change([base](const Snapshot&) {
            Edits edits;
            edits.put(base);
            return edits;
        });
        desk.add(QStringLiteral("وصلوا إلى عين الأسد"));
        desk.add(QStringLiteral("they left Ain al Asad"));
        desk.add(QStringLiteral("من قاعدة القادسية"));
        desk.add(QStringLiteral("لا شيء هنا"));
        for (const char* query : {"mentions:\"Ain al-Asad\"", "يذكر:\"عين الأسد\"", "mentions:القادسية"})
            QCOMPARE(desk.found(QString::fromUtf8(query)), 3);
        QCOMPARE(desk.found(QStringLiteral("mentions:\"Ain al-Asad\" -left")), 2);
        QCOMPARE(desk.found(QStringLiteral("mentions:شيء")), 1); // No name: the word itself.
    }

    void whoSpeaksIsFoundByName()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        SearchFeed feed(live.project);
        QObject looker;
        feed.setLooking(&looker, true);
        const Statement* said = nullptr;
        const Actor* speaker = nullptr;
        for (const Statement& statement : live.now().all<Statement>()) {
            const Saying* saying = live.now().find(statement.saying);
            if (saying && !saying->speakers.empty()) {
                said = &statement;
                speaker = live.now().find(saying->speakers.front().actor);
                break;
            }
        }
        QVERIFY(said && speaker);
        feed.setQuestion({.query = u'"' + speaker->name + u'"', .scope = SearchScope::Statements});
        QTRY_VERIFY(!feed.isWorking() && !feed.answer().found.empty());
        const auto& found = feed.answer().found;
        QVERIFY(std::find(found.begin(), found.end(), said->id.value()) != found.end());
    }

    void anArticleFoundByItsStatementsShowsThem()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        SearchFeed feed(live.project);
        QObject looker;
        feed.setLooking(&looker, true);
        feed.setQuestion({.query = QStringLiteral("kind:figure")});
        QTRY_VERIFY(!feed.isWorking() && !feed.answer().hits.empty());
        for (const SearchHit& hit : feed.answer().hits) {
            QVERIFY(!hit.places.empty());
            // Each place is one of a statement with a figure.
            for (const auto& [start, end] : hit.places) {
                bool isOne = false;
                for (const StatementId id : live.now().statementsOf(hit.article)) {
                    const Statement& statement = live.now().get(id);
                    const bool hasFigure =
                        std::any_of(statement.claims.begin(), statement.claims.end(),
                                    [](const Claim& claim) { return claim.kind() == ClaimKind::Figure; });
                    isOne = isOne || (hasFigure && statement.highlights.front().start == start &&
                                      statement.highlights.front().end == end);
                }
                QVERIFY(isOne);
            }
        }
    }

    void moreHitsCome()
    {
        FeedDesk desk;
        Edits all;
        for (int number = 0; number < 120; ++number) {
            Edits one = articleEdits(desk.live.project.ids(), QStringLiteral("كلمة واحدة %1").arg(number),
                                     QStringLiteral("عنوان"));
            all.texts.push_back(one.texts.front());
            for (const auto& put : one.puts)
                all.puts.push_back(put);
        }
        desk.live.change([all](const Snapshot&) { return all; });
        SearchHitsModel model(desk.feed);
        QCOMPARE(desk.found(QStringLiteral("كلمة")), 120);
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        const QPersistentModelIndex held = model.index(7);
        const HitKey key = HitKeyOf()(model.hit(7));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        QVERIFY(held.isValid());
        QCOMPARE(HitKeyOf()(model.hit(held.row())), key);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        QSet<qint64> articles;
        for (int row = 0; row < model.rowCount(); ++row)
            articles.insert(model.hit(row).article.value());
        QCOMPARE(articles.size(), 120);
        const QAbstractItemModelTester tester(&model); // It fetches by itself.
        QCOMPARE(desk.found(QStringLiteral("\"كلمة واحدة 7\"")), 1);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(desk.found(QStringLiteral("واحدة")), 120);
    }

    void changesAreFollowed()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("خروج القوات"));
        QCOMPARE(desk.found(QStringLiteral("خروج")), 1);
        desk.add(QStringLiteral("خروج آخر"));
        QTRY_COMPARE(desk.feed.answer().found.size(), std::size_t(2));
        desk.live.undo();
        QTRY_COMPARE(desk.feed.answer().found.size(), std::size_t(1));
        // Nobody looks: nothing is searched.
        desk.feed.setLooking(&desk.looker, false);
        desk.add(QStringLiteral("خروج ثالث"));
        QVERIFY(!desk.feed.isWorking());
        desk.feed.setLooking(&desk.looker, true);
        QTRY_COMPARE(desk.feed.answer().found.size(), std::size_t(2));
    }

    void snippetsTurnNothingRound()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("a\u202Eb \u2067withdrawal\u2066 c\u0007d"));
        QCOMPARE(desk.found(QStringLiteral("withdrawal")), 1);
        const SearchHit& hit = desk.feed.answer().hits.front();
        QCOMPARE(hit.snippet, QStringLiteral("ab withdrawal cd"));
        QCOMPARE(hit.marks, (std::vector<std::pair<int, int>>{{3, 13}}));
    }

    void timeIsCounted()
    {
        FeedDesk desk;
        desk.add(QStringLiteral("خروج القوات"));
        TimeFeed time(desk.live.project);
        QObject looker;
        time.setLooking(&looker, true);
        time.setQuestion({.query = QStringLiteral("خروج ")}, Facet::Outlet);
        QTRY_COMPARE(time.value()->all.total, 1);
        QCOMPARE(time.value()->withoutMonth, 1);
        QCOMPARE(time.value()->parts.size(), std::size_t(1));
        time.setQuestion({.query = QStringLiteral("stance:maybe")}, {});
        QTRY_COMPARE(time.value()->all.total, 0);
    }

    void savedSearchesTellWhatIsNew()
    {
        const QTemporaryDir folder;
        FeedDesk desk;
        const SavedSearchId id(desk.live.project.ids().next<SavedSearchId>());
        const SavedSearch saved{id, QStringLiteral("خروج"), toJson(SearchQuestion{.query = QStringLiteral("خروج")})};
        desk.live.change([saved](const Snapshot&) {
            Edits edits;
            edits.put(saved);
            return edits;
        });
        desk.add(QStringLiteral("خروج أول"));
        const SeenHits seen(folder.path() + QStringLiteral("/looked"));
        {
            SavedHits hits(desk.live.context, folder.path() + QStringLiteral("/looked"));
            QTRY_VERIFY(seen.of(id)); // What there is at first is no news.
            QCOMPARE(hits.newHits(id), 0);
            desk.add(QStringLiteral("خروج ثان"));
            desk.add(QStringLiteral("شيء آخر"));
            QTRY_COMPARE(hits.newHits(id), 1);
            hits.look(id);
            QCOMPARE(hits.newHits(id), 0);
            QTRY_COMPARE(seen.of(id)->size(), std::size_t(2));
        }
        desk.add(QStringLiteral("خروج ثالث"));
        // Another day.
        const SavedHits again(desk.live.context, folder.path() + QStringLiteral("/looked"));
        QTRY_COMPARE(again.newHits(id), 1);
    }

    void whatWasSeenIsKept()
    {
        const QTemporaryDir folder;
        const SeenHits seen(folder.path());
        const SavedSearchId id(5);
        QVERIFY(!seen.of(id));
        const std::vector<qint64> ids{1, 7, 4611686018427387905, std::numeric_limits<qint64>::max()};
        seen.put(id, ids);
        QCOMPARE(seen.of(id), ids);
        seen.put(id, {});
        QCOMPARE(seen.of(id), std::vector<qint64>());
        QFile file(folder.path() + u'/' + id.toString());
        for (const QByteArray& broken : {QByteArray(), QByteArray("x"), QByteArray(400, '\xff'), qCompress("short"),
                                         qCompress(QByteArray("\0\0\0\1\xff\xff\xff\xff", 8)),
                                         qCompress(QByteArray("\0\0\0\1\0\0\0\1\0\0\0\0\0\0\0\0", 16))}) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            QVERIFY(!seen.of(id));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchFeed)
#include "tst_search_feed.moc"
