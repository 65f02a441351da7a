// SPDX-License-Identifier: GPL-3.0-or-later
// Ends, numbers and quotations of claims as people say them, in both languages.
#include "models/words/labels.h"
#include "models/words/statement_words.h"
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestClaimLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void endsAreSaidOnce_data()
    {
        QTest::addColumn<Bound>("bound");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("arabic");
        const auto row = [](const char* name, Bound bound, const char* ends, const char* english, const char* arabic) {
            QTest::newRow(name) << bound << QString::fromLatin1(ends) << QString::fromLatin1(english)
                                << QString::fromUtf8(arabic);
        };
        row("a day", Bound::In, "2021-12-31", "on 31 December 2021", "في 31 كانون الأول 2021");
        row("a month", Bound::In, "2025-09", "in September 2025", "في أيلول 2025");
        row("a year", Bound::In, "2026", "in 2026", "في 2026");
        row("from and to", Bound::In, "2024-09/2025-09", "from September 2024 to September 2025",
            "من أيلول 2024 إلى أيلول 2025");
        row("not before", Bound::NotBefore, "2022", "not before 2022", "ليس قبل 2022");
        row("not before, open", Bound::NotBefore, "2022/..", "not before 2022", "ليس قبل 2022");
        row("by", Bound::By, "2025-09-30", "by 30 September 2025", "في موعد أقصاه 30 أيلول 2025");
        row("by, open", Bound::By, "../2025-09", "by September 2025", "في موعد أقصاه أيلول 2025");
        row("until, open", Bound::Until, "../2025-09", "until September 2025", "حتى أيلول 2025");
        row("until further notice", Bound::Until, "2025-09/..", "from September 2025 onwards", "من أيلول 2025 فصاعدًا");
    }

    void endsAreSaidOnce()
    {
        QFETCH(Bound, bound);
        QFETCH(QString, ends);
        QFETCH(QString, english);
        QFETCH(QString, arabic);
        WithdrawalClaim claim;
        claim.bound = bound;
        claim.ends = Edtf::parse(ends);
        QVERIFY(claim.ends);
        QCOMPARE(endText(claim, Language::English), english);
        QCOMPARE(endText(claim, Language::Arabic), arabic);
    }

    void whatIsCountedAgreesWithEveryNumber()
    {
        // After 57,000 Arabic wants the singular, and a scope is typed once for all numbers: it stands before.
        Figure figure;
        figure.scope = QStringLiteral("نزلاء");
        figure.scopeEn = QStringLiteral("inmates");
        figure.low = figure.high = 57000;
        figure.qualifier = Qualifier::About;
        QCOMPARE(figureText(figure, Language::Arabic), QStringLiteral("نزلاء: نحو 57,000"));
        QCOMPARE(figureText(figure, Language::English), QStringLiteral("about 57,000 inmates"));
    }

    void marksWithinAQuotationStayAndThoseAroundItAreOthers()
    {
        test::SnapshotBuilder build;
        const ActorId speaker = build.actor(QStringLiteral("الوزير"), QStringLiteral("Minister"));
        (void)build.article(QStringLiteral("خبر"), "2025-01-01");
        const StatementId id = build.says({speaker}, "2025-01-01", test::withdrawal({}, "2026"));
        build.last().claims.front().phrase = QStringLiteral("قال «لا عودة»");
        const SnapshotPtr snapshot = build.build();
        const Statement& statement = *snapshot->find(id);
        QCOMPARE(sentenceText(*snapshot, statement, statement.claims.front(), Language::Arabic),
                 QStringLiteral("“قال «لا عودة»”"));
        QCOMPARE(sentenceText(*snapshot, statement, statement.claims.front(), Language::English),
                 QStringLiteral("“قال «لا عودة»”"));
    }

    void sumsAreSaidInBillions()
    {
        Figure figure;
        figure.scope = QStringLiteral("مساعدات");
        figure.scopeEn = QStringLiteral("of aid");
        figure.unit = QStringLiteral("USD");
        const auto words = [&](double value, Language language) {
            figure.low = figure.high = value;
            return figureText(figure, language);
        };
        QCOMPARE(words(5e9, Language::English), QStringLiteral("5 billion US dollars of aid"));
        QCOMPARE(words(5e9, Language::Arabic), QStringLiteral("مساعدات: 5 مليارات دولار"));
        QCOMPARE(words(11e9, Language::Arabic), QStringLiteral("مساعدات: 11 مليار دولار"));
        QCOMPARE(words(2.5e6, Language::English), QStringLiteral("2.5 million US dollars of aid"));
        // Nothing is rounded away, and no number of people is spelled so.
        QCOMPARE(words(5123456789, Language::English), QStringLiteral("5,123,456,789 US dollars of aid"));
        figure.unit.clear();
        QCOMPARE(words(5e9, Language::English), QStringLiteral("5,000,000,000 of aid"));
    }
};

QTEST_GUILESS_MAIN(TestClaimLabels)
#include "tst_claim_labels.moc"
