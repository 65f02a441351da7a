// SPDX-License-Identifier: GPL-3.0-or-later
// What meets and what doesn't: spelling, clitics, forms, names, numbers, phrases; where the hits stand; fields.
#include "tests/support/search_desk.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<SearchDesk>();
        for (const char* place : {"بغداد", "العراق", "لبنان", "إيران", "حرير", "أربيل"})
            m_desk->put(Place{m_desk->store.ids().next<PlaceId>(), {}, PlaceKind::City, QString::fromUtf8(place)});
        (void)m_desk->actor(QStringLiteral("محمد شياع السوداني"), ActorKind::Person, QStringLiteral("السوداني"));
        (void)m_desk->actor(QStringLiteral("علي والي"), ActorKind::Person, QStringLiteral("والي"));
        (void)m_desk->actor(QStringLiteral("القوات الأميركية"), ActorKind::Organisation);
        // Each text that a pair is looked for in, and the words about them that make a project.
        for (const auto& [query, text, meets] : pairs())
            (void)textOf(text);
        for (const char* text : {"قاعدة جوية", "في سبتمبر المقبل", "القائد العام", "الوزير", "الكامل", "البيان",
                                 "اللقاء", "وزارة الدفاع", "تحالف دولي", "مدينة", "قرار", "الكتاب", "الولد", "بلد آخر"})
            (void)textOf(QString::fromUtf8(text));
    }

    void pairsMeetOrNot_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("meets");
        for (const auto& [query, text, meets] : pairs())
            QTest::addRow("%s %s %s", qPrintable(query), meets ? "in" : "not in", qPrintable(text))
                << query << text << meets;
        QVERIFY(pairs().size() >= 150);
    }
    void pairsMeetOrNot()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, meets);
        QCOMPARE(m_desk->finds(query, textOf(text)), meets);
    }

    void hitsStandWhereTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("places"); // Start, end, start, end in code points.
        using Places = QList<int>;
        const auto row = [](const char* name, const QString& text, const char* query, const Places& places) {
            QTest::newRow(name) << text << QString::fromUtf8(query) << places;
        };
        row("vowels", QStringLiteral("قُوَّاتٌ هنا"), "قوات", {0, 8});
        row("tatweel", QStringLiteral("هي القــوات نفسها"), "القوات", {3, 11});
        row("emoji before", QStringLiteral("😀😀 حرير"), "حرير", {3, 7});
        row("combining marks", QStringLiteral("cafe\u0301s open"), "cafés", {0, 6});
        row("a ligature", QStringLiteral("في ﷺ كلام"), "كلام", {5, 9});
        row("a phrase over a line", QStringLiteral("خروج\nالقوات"), "\"خروج القوات\"", {0, 11});
        row("a grouped number", QStringLiteral("نحو ٢٬٥٠٠ جندي"), "2500", {4, 9});
        row("twice", QStringLiteral("حرير ثم حرير"), "حرير", {0, 4, 8, 12});
        row("with a proclitic", QStringLiteral("من ببغداد"), "بغداد", {3, 9});
        row("beyond the plane", QStringLiteral("𝔘𝔰 troops"), "troops", {3, 9});
    }
    void hitsStandWhereTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QList<int>, places);
        const ArticleId article = textOf(text);
        const SearchAnswer answer = m_desk->answer(query, {.limit = 1000});
        const auto hit = std::find_if(answer.hits.begin(), answer.hits.end(),
                                      [&](const SearchHit& each) { return each.article == article; });
        QVERIFY(hit != answer.hits.end());
        QList<int> found;
        for (const auto& [start, end] : hit->places)
            found << start << end;
        QCOMPARE(found, places);
        for (const auto& [start, end] : hit->marks)
            QVERIFY(start >= 0 && start < end && end <= hit->snippet.size());
    }

    void theVeryWordIsFirst()
    {
        SearchDesk desk;
        const ArticleId stem = desk.article(QStringLiteral("بالقوات وبالقوات وللقوات"));
        const ArticleId exact = desk.article(QStringLiteral("هذه القوات مع كلام كثير يزيد في طول النص شيئاً"));
        const SearchAnswer answer = desk.answer(QStringLiteral("القوات"));
        QCOMPARE(answer.found.size(), std::size_t(2));
        QCOMPARE(answer.hits.front().article, exact);
        QCOMPARE(answer.hits.back().article, stem);
    }

    void queriesAreJoined()
    {
        SearchDesk desk;
        const ArticleId both = desk.article(QStringLiteral("خروج كامل من حرير"), QStringLiteral("عنوان أول"));
        const ArticleId one = desk.article(QStringLiteral("خروج جزئي"), QStringLiteral("عنوان ثان"));
        const auto found = [&](const char* query) { return desk.answer(QString::fromUtf8(query)).found; };
        using Ids = std::vector<qint64>;
        const Ids all{both.value(), one.value()}, first{both.value()}, second{one.value()};
        QCOMPARE(found("خروج"), all);
        QCOMPARE(found("خروج حرير"), first);
        QCOMPARE(found("كامل أو جزئي"), all);
        QCOMPARE(found("خروج -كامل"), second);
        QCOMPARE(found("-كامل"), second);
        QCOMPARE(found("(كامل OR جزئي) حرير"), first);
        QCOMPARE(found("جزئ*"), second);
        QCOMPARE(found("خروج near/2 حرير"), first);
        QCOMPARE(found("خروج near/1 حرير"), Ids{});
        QCOMPARE(found("\"كامل من\""), first);
        QCOMPARE(found("\"من كامل\""), Ids{});
        QCOMPARE(found("ثان"), second); // Of the title.
        QCOMPARE(found("state:new"), all);
        QCOMPARE(found("state:coded"), Ids{});
        QCOMPARE(found("state:new حرير"), first);
        QCOMPARE(found("state:coded OR حرير"), first);
        QCOMPARE(found("غائب"), Ids{});
    }

private:
    struct Pair
    {
        QString query, text;
        bool meets;
    };
    /// tests/data/search_pairs.json: what a query must meet, and what it must not.
    static const std::vector<Pair>& pairs()
    {
        static const std::vector<Pair> all = [] {
            QFile file(QStringLiteral(TASRIH_SOURCE_DIR "/tests/data/search_pairs.json"));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no pairs");
            std::vector<Pair> made;
            const QJsonArray queries = QJsonDocument::fromJson(file.readAll()).array();
            for (const QJsonValue& query : queries) {
                for (const bool meets : {true, false}) {
                    const QJsonArray texts = query[meets ? QLatin1String("meets") : QLatin1String("parts")].toArray();
                    for (const QJsonValue& text : texts)
                        made.push_back({query[QLatin1String("query")].toString(), text.toString(), meets});
                }
            }
            return made;
        }();
        return all;
    }
    ArticleId textOf(const QString& text)
    {
        const auto known = m_texts.constFind(text);
        return known != m_texts.constEnd() ? *known : *m_texts.insert(text, m_desk->article(text));
    }

    std::unique_ptr<SearchDesk> m_desk;
    QHash<QString, ArticleId> m_texts;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
