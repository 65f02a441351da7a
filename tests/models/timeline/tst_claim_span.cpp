// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/claim_span.h"

#include <QtTest/QtTest>

#include <set>

using namespace tasrih;

namespace {

Edtf date(const char* text)
{
    return Edtf::parse(QString::fromLatin1(text)).value();
}

DayPoint start(int year, int month, int day)
{
    return startOfDay(QDate(year, month, day));
}

SaidOn said(const char* text)
{
    return {daysOf(date(text))};
}

WithdrawalClaim claimed(const char* ends, Bound bound, What what = What::FullExit)
{
    WithdrawalClaim claim;
    claim.what = what;
    claim.bound = bound;
    if (ends)
        claim.ends = date(ends);
    return claim;
}

} // namespace

class TestClaimSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayCountsWhole()
    {
        const ClaimSpan month = spanOf(claimed("2025-09", Bound::In), said("2024-09-27"));
        QCOMPARE(*month.fall, (DaySpan{start(2025, 9, 1), start(2025, 10, 1)}));
        QCOMPARE(month.fall->length(), 30);
        const ClaimSpan day = spanOf(claimed("2025-09-30", Bound::In), said("2024-09-27"));
        QCOMPARE(*day.fall, (DaySpan{start(2025, 9, 30), start(2025, 10, 1)}));
        QCOMPARE(day.said.days->length(), 1);
    }

    void everyBoundHasAGeometryOfItsOwn()
    {
        const SaidOn on = said("2024-09-08");
        std::vector<ClaimSpan> spans;
        for (const Bound bound : {Bound::In, Bound::By, Bound::NotBefore, Bound::Until, Bound::Within})
            spans.push_back(spanOf(claimed("2025-09", bound), on));
        for (std::size_t a = 0; a < spans.size(); ++a) {
            for (std::size_t b = a + 1; b < spans.size(); ++b)
                QVERIFY2(!(spans[a] == spans[b]), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
        QCOMPARE(spans[1].fall->from, start(2024, 9, 8)); // by: at any time from the saying on
        QCOMPARE(spans[1].fall->to, start(2025, 10, 1));
        QCOMPARE(spans[2].fall->from, start(2025, 9, 1)); // not before: from its first day
        QVERIFY(spans[2].openEnd);
        QCOMPARE(*spans[3].solid, (DaySpan{start(2024, 9, 8), start(2025, 9, 1)})); // until: presence up to it
    }

    void aDurationRunsFromItsAnchor()
    {
        WithdrawalClaim claim = claimed(nullptr, Bound::Within);
        claim.anchor = date("2024-09-27");
        claim.duration = QStringLiteral("P12M");
        const ClaimSpan span = spanOf(claim, said("2024-10-05"));
        QCOMPARE(*span.fall, (DaySpan{start(2024, 9, 27), start(2025, 9, 28)}));
        QCOMPARE(span.cap, Cap::Within);
    }

    void edtfForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("openEnd");
        QTest::addColumn<bool>("uncertain");
        const DayPoint on = start(2024, 9, 8);
        QTest::newRow("year") << "2025" << start(2025, 1, 1) << start(2026, 1, 1) << false << false;
        QTest::newRow("month") << "2025-09" << start(2025, 9, 1) << start(2025, 10, 1) << false << false;
        QTest::newRow("day") << "2025-09-30" << start(2025, 9, 30) << start(2025, 10, 1) << false << false;
        QTest::newRow("leap day") << "2024-02-29" << start(2024, 2, 29) << start(2024, 3, 1) << false << false;
        QTest::newRow("interval") << "2025-09/2026-03" << start(2025, 9, 1) << start(2026, 4, 1) << false << false;
        QTest::newRow("uncertain") << "2025-09?" << start(2025, 9, 1) << start(2025, 10, 1) << false << true;
        QTest::newRow("about") << "2025-09~" << start(2025, 9, 1) - 15 << start(2025, 10, 1) + 15 << false << false;
        QTest::newRow("both") << "2025%" << start(2025, 1, 1) - 91 << start(2026, 1, 1) + 91 << false << true;
        QTest::newRow("unspecified") << "202X" << start(2020, 1, 1) << start(2030, 1, 1) << false << false;
        QTest::newRow("season") << "2025-21" << start(2025, 3, 1) << start(2025, 6, 1) << false << false;
        QTest::newRow("open end") << "2025-09/.." << start(2025, 9, 1) << start(2025, 9, 1) << true << false;
        QTest::newRow("open start") << "../2025-09" << on << start(2025, 10, 1) << false << false;
    }

    void edtfForms()
    {
        QFETCH(QString, text);
        WithdrawalClaim claim = claimed(nullptr, Bound::In);
        claim.ends = Edtf::parse(text);
        QVERIFY(claim.ends);
        const ClaimSpan span = spanOf(claim, said("2024-09-08"));
        QTEST(span.fall->from, "from");
        QTEST(span.fall->to, "to");
        QTEST(span.openEnd, "openEnd");
        QTEST(span.end.isUncertain, "uncertain");
    }

    void aStartMakesASolidBar()
    {
        WithdrawalClaim claim = claimed("2025-09", Bound::In);
        claim.starts = date("2024-06");
        const ClaimSpan span = spanOf(claim, said("2024-09-27"));
        QCOMPARE(*span.rise, (DaySpan{start(2024, 6, 1), start(2024, 7, 1)}));
        QCOMPARE(*span.solid, (DaySpan{start(2024, 7, 1), start(2025, 9, 1)}));
    }

    void overlappingWindowsLeaveNothingCertain()
    {
        WithdrawalClaim claim = claimed("2025", Bound::In);
        claim.starts = date("2025");
        QVERIFY(!spanOf(claim, said("2024-09-27")).solid);
    }

    void aDeadlineThatHadPassedFadesIn()
    {
        const ClaimSpan span = spanOf(claimed("2021", Bound::By), said("2024-09-27"));
        QVERIFY(span.openStart);
        QCOMPARE(*span.fall, (DaySpan{start(2021, 12, 31), start(2022, 1, 1)})); // Its last day, no day after it.
        // Said on the very day after is said when it had passed, too.
        QVERIFY(spanOf(claimed("2021", Bound::By), said("2022-01-01")).openStart);
        QVERIFY(!spanOf(claimed("2021", Bound::By), said("2021-12-31")).openStart);
    }

    void aStartWithoutAFirstDayFadesIn()
    {
        WithdrawalClaim claim = claimed("2026", Bound::In);
        claim.starts = date("../2025-03");
        const ClaimSpan span = spanOf(claim, said("2024-09-27"));
        QVERIFY(span.openRise);
        QCOMPARE(*span.rise, (DaySpan{start(2025, 3, 31), start(2025, 4, 1)}));
        QCOMPARE(*span.solid, (DaySpan{start(2025, 4, 1), start(2026, 1, 1)}));
        claim.starts = date("2025-03");
        QVERIFY(!spanOf(claim, said("2024-09-27")).openRise);
    }

    void aStartWithoutALastDayLeavesNothingCertain()
    {
        WithdrawalClaim claim = claimed("2026", Bound::In);
        claim.starts = date("2025-03/..");
        const ClaimSpan span = spanOf(claim, said("2024-09-27"));
        QCOMPARE(*span.rise, (DaySpan{start(2025, 3, 1), start(2027, 1, 1)}));
        QVERIFY(!span.solid);
        claim.ends.reset();
        const ClaimSpan open = spanOf(claim, said("2024-09-27"));
        QVERIFY(open.openEnd && open.fromDay && !open.isUndated());
        QCOMPARE(*open.rise, (DaySpan{start(2025, 3, 1), start(2025, 3, 1)}));
    }

    void notBeforeHasItsDay_data()
    {
        QTest::addColumn<QString>("ends");
        QTest::addColumn<Bound>("bound");
        QTest::addColumn<bool>("fromDay");
        QTest::newRow("not before") << "2025-09" << Bound::NotBefore << true;
        QTest::newRow("in a time without end") << "2025-09/.." << Bound::In << true;
        QTest::newRow("by a time without end") << "2025-09/.." << Bound::By << false;
        QTest::newRow("not before an open start") << "../2025-09" << Bound::NotBefore << false;
        QTest::newRow("in") << "2025-09" << Bound::In << false;
    }
    void notBeforeHasItsDay()
    {
        QFETCH(QString, ends);
        QFETCH(Bound, bound);
        QFETCH(bool, fromDay);
        const ClaimSpan span = spanOf(claimed(ends.toLatin1().constData(), bound), said("2024-09-08"));
        QCOMPARE(span.fromDay, fromDay);
        if (fromDay)
            QCOMPARE(span.fall->from, start(2025, 9, 1));
    }

    void kindsHaveCapsOfTheirOwn()
    {
        const SaidOn on = said("2024-09-27");
        QCOMPARE(spanOf(claimed("2025", Bound::In), on).cap, Cap::Exit);
        QCOMPARE(spanOf(claimed("2025", Bound::By), on).cap, Cap::By);
        QCOMPARE(spanOf(claimed(nullptr, Bound::In), on).cap, Cap::Open);
        QCOMPARE(spanOf(claimed("2025", Bound::In, What::DecisionDue), on).cap, Cap::Decision);
        QCOMPARE(spanOf(claimed(nullptr, Bound::In, What::NoPlan), on).cap, Cap::NoPlan);
        QCOMPARE(spanOf(claimed(nullptr, Bound::In, What::Stays), on).cap, Cap::Stays);
        QCOMPARE(spanOf(claimed(nullptr, Bound::In, What::NoTimetable), on).cap, Cap::Unscheduled);
    }
};

QTEST_GUILESS_MAIN(TestClaimSpan)
#include "tst_claim_span.moc"
