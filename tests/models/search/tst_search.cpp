// SPDX-License-Identifier: GPL-3.0-or-later
// What meets and what doesn't: spelling, clitics, forms, names, numbers, phrases; where the hits stand; fields.
#include "tests/support/search_desk.h"

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
    static const std::vector<Pair>& pairs()
    {
        static const std::vector<Pair> all = [] {
            std::vector<Pair> made;
            const auto meet = [&](const char* query, std::initializer_list<const char*> texts) {
                for (const char* text : texts)
                    made.push_back({QString::fromUtf8(query), QString::fromUtf8(text), true});
            };
            const auto part = [&](const char* query, std::initializer_list<const char*> texts) {
                for (const char* text : texts)
                    made.push_back({QString::fromUtf8(query), QString::fromUtf8(text), false});
            };
            // Clitics and the article.
            meet("القوات",
                 {"القوات", "بالقوات", "والقوات", "للقوات", "وللقوات", "كالقوات", "فالقوات", "قوات", "قواتها"});
            meet("قوات", {"القوات", "بقوات", "وقوات", "لقوات", "قواتها"});
            meet("قاعدة", {"القاعدة", "بقاعدة", "وبقاعدة", "للقاعدة", "قواعد و قاعدة"});
            meet("بقاعدة", {"القاعدة", "قاعدة جوية"});
            meet("سبتمبر", {"لسبتمبر", "في سبتمبر المقبل", "وسبتمبر", "بسبتمبر"});
            meet("لسبتمبر", {"في سبتمبر المقبل"});
            meet("بغداد", {"ببغداد", "لبغداد", "وبغداد", "وببغداد", "بَغْداد", "بغـداد"});
            meet("العراق", {"بالعراق", "للعراق", "والعراق", "العراق"});
            meet("انسحاب", {"الانسحاب", "انسحابها", "بالانسحاب", "والانسحاب", "انسحابه"});
            meet("تصريح", {"تصريحات", "التصريح", "بتصريح", "تصريحاته"});
            meet("حرير", {"بحرير", "وحرير", "لحرير"});
            meet("السوداني", {"والسوداني", "للسوداني", "بالسوداني"});
            // Spelling.
            meet("اربيل", {"أربيل", "اربيل", "بأربيل"});
            meet("إيران", {"ايران", "إيران", "لإيران", "وإيران"});
            meet("مسؤول", {"مسوول", "مسؤول", "المسؤول"});
            meet("هيئة", {"هيئه", "الهيئة", "هيية"});
            meet("مستشفى", {"مستشفي", "المستشفى"});
            meet("علي", {"على", "عليّ"});
            meet("القران", {"القرآن"});
            meet("اتفاقية", {"اتفاقيه", "الاتفاقية", "اتّفاقيّة"});
            meet("الرياض", {"الر\u0640ياض", "\u200Fالرياض\u200F"});
            meet("کردستان", {"كردستان", "كوردستان و كردستان"});
            meet("ﻻزم", {"لازم"});
            // Numbers.
            meet("2500", {"2,500 جندي", "٢٥٠٠ جندي", "٢٬٥٠٠ جندي", "2.500 جندي", "۲۵۰۰ جندي", "2\u00A0500 جندي"});
            meet("٢٥٠٠", {"2500 جندي", "2,500 جندي"});
            meet("2,500", {"2500 جندي", "٢٥٠٠ جندي"});
            meet("F-16", {"طائرة F16", "طائرة F-16", "طائرة f 16"});
            // Phrases, whatever stands within.
            meet("\"عين الأسد\"", {"عين الأسد", "عين  الأسد", "عين\nالأسد", "«عين» الأسد", "عين-الأسد",
                                   "عين\u00A0الأسد", "عين \"الأسد\"", "عين\u2028الأسد", "بعين الأسد", "عَيْن الأسد"});
            meet("\"خروج القوات\"", {"خروج القوات", "بخروج القوات", "خروج قوات"});
            meet("\"al Asad\"", {"al-Asad base", "Al Asad", "al\nAsad"});
            meet("\"Sanaa\"", {"Sana'a", "Sana\u2019a", "Sana`a"});
            // English.
            meet("withdrawal", {"withdrawals", "Withdrawal", "WITHDRAWAL"});
            meet("bases", {"base", "the bases"});
            meet("negotiate", {"negotiated", "negotiating"});
            meet("cafe", {"café", "CAFÉ"});
            // What must not meet: names are never cut, and what looks like a proclitic need not be one.
            part("غداد", {"بغداد", "ببغداد", "وبغداد"});
            part("لبن", {"لبنان", "بلبنان"});
            part("بنان", {"لبنان"});
            part("اير", {"إيران", "ايران"});
            part("ال", {"علي والي", "العراق"});
            part("الي", {"علي والي"});
            part("أمل", {"كامل", "الكامل"});
            part("يان", {"بيان", "البيان"});
            part("ولد", {"بلد آخر"});
            part("قاعدة", {"قائد", "القائد العام", "قعود"});
            part("مدينة", {"مدني", "ديون"});
            part("حرير", {"تحرير", "حرارة", "أحرار"});
            part("قرار", {"تقرير", "استقرار"});
            part("وزير", {"زير"});
            part("زير", {"وزير"});
            part("2500", {"25,000", "250", "2 و500", "2, 500"});
            part("250", {"2,500 جندي"});
            part("\"عين الأسد\"", {"الأسد عين", "عين من الأسد"});
            part("base", {"basis", "database"});
            part("troop", {"trope"});
            part("withdrawal", {"drawing"});
            part("الله", {"له"});
            part("في", {"فيل"});
            part("بلد", {"ولد"});
            part("لقاء", {"القاء قبض"});
            part("كتاب", {"تاب عنه"});
            part("16", {"2016", "F160"});
            part("انسحاب", {"سحاب", "سحب"});
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
