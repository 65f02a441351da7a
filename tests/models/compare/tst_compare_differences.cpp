// SPDX-License-Identifier: GPL-3.0-or-later
// The words for one difference: dates, ends, numbers, places, speakers.
#include "models/compare/difference_words.h"
#include "tests/models/compare/compare_desk.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::date;
using test::Desk;
using test::english;
using test::figure;
using test::withdrawal;

class TestCompareDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreHeldAgainstEachOther_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char* reference, const char* other, const char* difference) {
            QTest::newRow(difference) << QString::fromLatin1(reference) << QString::fromLatin1(other)
                                      << QString::fromLatin1(difference);
        };
        row("2025-09", "2026-09", "12 months later");
        row("2026-09", "2025-09", "12 months earlier");
        row("2025-09", "2025-10", "1 month later");
        row("2025", "2027", "2 years later");
        row("2025-09-30", "2025-09-27", "3 days earlier");
        row("2025-01-31", "2025-02-28", "28 days later");
        row("2025-09-30", "2026-09-30", "12 months later");
        row("2024-09-27", "2024-12-01", "2 months and 4 days later");
        row("2025-09", "2026", "at least 4 months later");
        row("2025-09", "2025-10-05", "at least 5 days later");
        row("2025-09~", "2026-09", "about 12 months later");
        row("2025-09~", "2026", "at least 3 months later");
        row("2025-09~", "2025-11~/2026-06", "at least 2 days later");
        row("2025-09~", "2025-10", "may be the same");
        row("2025-09", "2025-09-30", "may be the same");
        row("2025", "2025-12", "may be the same");
        row("2025-09/..", "2027", "may be the same");
        row("../2025-09", "2026-09", "at least 12 months later");
        row("2025-09", "2025-09", "");
    }
    void datesAreHeldAgainstEachOther()
    {
        QFETCH(QString, reference);
        QFETCH(QString, other);
        QTEST(differenceOf(*Edtf::parse(reference), *Edtf::parse(other), english), "difference");
    }

    void arabicCountsAsArabicDoes()
    {
        const auto difference = [](const char* reference, const char* other) {
            return differenceOf(date(reference), date(other), Language::Arabic);
        };
        QCOMPARE(difference("2025-09", "2026-09"), QStringLiteral("لاحق بفارق 12 شهرًا"));
        QCOMPARE(difference("2025-09", "2025-11"), QStringLiteral("لاحق بفارق شهرين"));
        QCOMPARE(difference("2025-09", "2025-08"), QStringLiteral("أسبق بفارق شهر واحد"));
        QCOMPARE(difference("2025-09-30", "2025-09-27"), QStringLiteral("أسبق بفارق 3 أيام"));
        QCOMPARE(difference("2025", "2028"), QStringLiteral("لاحق بفارق 3 سنوات"));
        QCOMPARE(differenceOf(figure(2500), figure(3000, Qualifier::AtLeast), Language::Arabic),
                 QStringLiteral("أكثر بفارق لا يقل عن 500"));
        QCOMPARE(differenceOf(What::FullExit, What::MissionEnds, Language::Arabic), QStringLiteral("المهمة لا الوجود"));
    }

    void boundsDecideWhatAnEndAllows()
    {
        const auto difference = [](const char* reference, Bound first, const char* other, Bound second) {
            return endDifference(withdrawal({}, reference, first), withdrawal({}, other, second), english);
        };
        QCOMPARE(difference("2025-09", Bound::By, "2026-09", Bound::By), QStringLiteral("12 months later"));
        QCOMPARE(difference("2025-09", Bound::By, "2026-09", Bound::In), QStringLiteral("at least 12 months later"));
        QCOMPARE(difference("2026-09", Bound::In, "2025-09", Bound::NotBefore), QStringLiteral("may be the same"));
        QCOMPARE(difference("2025-09", Bound::In, "2025-09", Bound::By), QStringLiteral("by (not later than), not in"));
        QVERIFY(difference("2025-09", Bound::In, "2025-09", Bound::In).isEmpty());
        QVERIFY(difference("2025-09", Bound::In, nullptr, Bound::In).isEmpty());
        QCOMPARE(difference("2024-09", Bound::In, "2025-01/2025-06", Bound::Within),
                 QStringLiteral("at least 4 months later"));
    }

    void whatLastsAndWhatIsDecidedIsNoEnd()
    {
        const WithdrawalClaim exit = withdrawal({}, "2026-09");
        const WithdrawalClaim stays = withdrawal({}, "2025-09", Bound::Until, What::Stays);
        QCOMPARE(endDifference(exit, stays, english), QStringLiteral("may be the same")); // At least until then.
        QCOMPARE(endDifference(withdrawal({}, "2024-09"), stays, english), QStringLiteral("at least 12 months later"));
        QCOMPARE(endDifference(stays, withdrawal({}, "2027-09", Bound::Until, What::Stays), english),
                 QStringLiteral("24 months later"));
        const WithdrawalClaim decision = withdrawal({}, "2025-01", Bound::In, What::DecisionDue);
        QVERIFY(endDifference(exit, decision, english).isEmpty());
        QCOMPARE(endDifference(decision, withdrawal({}, "2025-03", Bound::In, What::DecisionDue), english),
                 QStringLiteral("2 months later"));
        WithdrawalClaim within = withdrawal({}, nullptr, Bound::Within);
        within.anchor = date("2024-09-27");
        within.duration = QStringLiteral("P12M");
        QCOMPARE(endDifference(exit, within, english), QStringLiteral("at least 11 months and 5 days earlier"));
    }

    void numbersAreHeldAgainstEachOther()
    {
        QCOMPARE(differenceOf(figure(2500), figure(3400), english), QStringLiteral("900 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2100), english), QStringLiteral("400 fewer"));
        QCOMPARE(differenceOf(figure(2500), figure(3000, Qualifier::AtLeast), english),
                 QStringLiteral("at least 500 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2000, Qualifier::AtLeast), english),
                 QStringLiteral("may be the same"));
        QCOMPARE(differenceOf(figure(2500), figure(1000, Qualifier::UpTo), english),
                 QStringLiteral("at least 1,500 fewer"));
        QCOMPARE(differenceOf(figure(2500), figure(4000, Qualifier::About), english),
                 QStringLiteral("about 1,500 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2600, Qualifier::About), english),
                 QStringLiteral("may be the same"));
        QCOMPARE(differenceOf(figure(1500, Qualifier::Between, 3000), figure(4000), english),
                 QStringLiteral("at least 1,000 more"));
        QVERIFY(differenceOf(figure(2500), figure(2500), english).isEmpty());
        Figure dollars = figure(9);
        dollars.unit = QStringLiteral("USD");
        QCOMPARE(differenceOf(figure(2500), dollars, english), QStringLiteral("another measure"));
        Figure fewer = figure(4);
        fewer.unit = dollars.unit;
        QCOMPARE(differenceOf(dollars, fewer, english), QStringLiteral("5 less"));
    }

    void whatEndsIsNamed()
    {
        QCOMPARE(differenceOf(What::FullExit, What::MissionEnds, english), QStringLiteral("mission, not presence"));
        QCOMPARE(differenceOf(What::MissionEnds, What::CombatRoleEnds, english),
                 QStringLiteral("combat role, not mission"));
        QCOMPARE(differenceOf(What::FullExit, What::Stays, english), QStringLiteral("stays, not full exit"));
        QVERIFY(differenceOf(What::Stays, What::Stays, english).isEmpty());
        QCOMPARE(wordDifference(Modality::Agreed, Modality::Planned, english), QStringLiteral("planned, not agreed"));
        QCOMPARE(wordDifference(Position::Support, Position::Oppose, english), QStringLiteral("opposes, not supports"));
        QCOMPARE(conditionDifference(QStringLiteral("if"), {}, english), QStringLiteral("unconditional"));
        QCOMPARE(conditionDifference({}, QStringLiteral("if"), english), QStringLiteral("conditional"));
        QVERIFY(conditionDifference(QStringLiteral("أن"), QStringLiteral("ان"), english).isEmpty());
    }

    void placesLieInEachOther()
    {
        Desk d;
        const SnapshotPtr now = d.b.build();
        QCOMPARE(differenceOf(*now, d.harir, d.iraq, english), QStringLiteral("contains it"));
        QCOMPARE(differenceOf(*now, d.iraq, d.harir, english), QStringLiteral("lies within it"));
        QCOMPARE(differenceOf(*now, d.asad, d.harir, english), QStringLiteral("another place"));
        QVERIFY(differenceOf(*now, d.asad, d.asad, english).isEmpty());
        QVERIFY(covers(*now, d.mission, d.harir));
    }

    void speakersJoinAndLeave()
    {
        Desk d;
        const SnapshotPtr now = d.b.build();
        const auto difference = [&](std::vector<ActorId> a, std::vector<ActorId> b) {
            QString text = speakersDifference(*now, a, b, english);
            return text.remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(difference({d.ministry}, {d.envoy}), QStringLiteral("another speaker"));
        QCOMPARE(difference({d.ministry}, {d.ministry, d.envoy}), QStringLiteral("also Envoy"));
        QCOMPARE(difference({d.ministry, d.envoy}, {d.envoy}), QStringLiteral("without Ministry"));
        QVERIFY(difference({d.ministry, d.envoy}, {d.envoy, d.ministry}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCompareDifferences)
#include "tst_compare_differences.moc"
