// SPDX-License-Identifier: GPL-3.0-or-later
// What a claim says of the end: every bound by every form of EDTF. The days are worked out by hand from ISO 8601-2,
// both inclusive; ".." is no bound there, "" is no window at all.
#include "models/claims/claimed_end.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

QString dayText(DayPoint day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

QString textOf(const std::optional<DaySpan>& days)
{
    if (!days)
        return {};
    const QString from = days->from == noFirstDay ? QString() : dayText(days->from);
    return from + QStringLiteral("..") + (days->to == noLastDay ? QString() : dayText(days->to - 1));
}

WithdrawalClaim claimOf(const QString& ends, Bound bound, What what = What::FullExit)
{
    WithdrawalClaim claim;
    claim.what = what;
    claim.bound = bound;
    if (!ends.isEmpty())
        claim.ends = Edtf::parse(ends).value();
    return claim;
}

/// What each bound makes of one date.
struct Windows
{
    QByteArray in, by, notBefore, until, within;
};

void addRows(What what, const char* ends, const QByteArray& named, const Windows& windows)
{
    const auto row = [&](const char* name, Bound bound, const QByteArray& window) {
        QTest::addRow("%s %s", name, *ends ? ends : "no date")
            << what << QString::fromLatin1(ends) << bound << QString::fromLatin1(named) << QString::fromLatin1(window);
    };
    row("in", Bound::In, windows.in);
    row("by", Bound::By, windows.by);
    row("not before", Bound::NotBefore, windows.notBefore);
    row("until", Bound::Until, windows.until);
    row("within", Bound::Within, windows.within);
}

/// An exit in, or until, a period ends in it; "by" it and "within" it, not later than its last day; "not before" it, on
/// its first day or later.
void addDate(const char* ends, const QByteArray& first, const QByteArray& last)
{
    const QByteArray all = first + ".." + last;
    addRows(What::FullExit, ends, all, {all, ".." + last, first + "..", all, ".." + last});
}

/// The same, but "within" an interval, which names both edges, is within them.
void addInterval(const char* ends, const QByteArray& first, const QByteArray& last)
{
    const QByteArray all = first + ".." + last;
    addRows(What::FullExit, ends, all, {all, ".." + last, first + "..", all, all});
}

} // namespace

class TestClaimEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoundByEveryForm_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<Bound>("bound");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("window");

        addDate("2025-09-30", "2025-09-30", "2025-09-30");
        addDate("2024-02-29", "2024-02-29", "2024-02-29");
        addDate("2025-09-30T12:00:00Z", "2025-09-30", "2025-09-30");
        addDate("2025-09", "2025-09-01", "2025-09-30");
        addDate("2024-02", "2024-02-01", "2024-02-29");
        addDate("2025", "2025-01-01", "2025-12-31");
        // Seasons are those of meteorology; winter runs into the next year.
        addDate("2025-21", "2025-03-01", "2025-05-31");
        addDate("2025-22", "2025-06-01", "2025-08-31");
        addDate("2025-23", "2025-09-01", "2025-11-30");
        addDate("2025-24", "2025-12-01", "2026-02-28");
        // What is not specified is any of its values.
        addDate("2025-09-XX", "2025-09-01", "2025-09-30");
        addDate("2025-XX", "2025-01-01", "2025-12-31");
        addDate("2025-XX-XX", "2025-01-01", "2025-12-31");
        addDate("202X", "2020-01-01", "2029-12-31");
        addDate("20XX", "2000-01-01", "2099-12-31");
        // "?" leaves the days as they are.
        addDate("2025-09?", "2025-09-01", "2025-09-30");
        // "~" widens: 3 days a day, 15 a month or a season, 91 a year; "%" does as well.
        addDate("2025-09-30~", "2025-09-27", "2025-10-03");
        addDate("2025-09~", "2025-08-17", "2025-10-15");
        addDate("2025-21~", "2025-02-14", "2025-06-15");
        addDate("2025%", "2024-10-02", "2026-04-01");

        addInterval("2025-09/2026-03", "2025-09-01", "2026-03-31");
        addInterval("2025-09-15/2025-10", "2025-09-15", "2025-10-31");
        addInterval("2025/2026-06-30", "2025-01-01", "2026-06-30");
        // Each edge is as wide as its own "~" makes it.
        addInterval("2025-09-01/2026~", "2025-09-01", "2027-04-01");
        addInterval("2025-09~/2026-03", "2025-08-17", "2026-03-31");
        // Without a bound, or with one that nobody names, all days on that side are left.
        for (const char* ends : {"2025-09/..", "2025-09/"})
            addRows(What::FullExit, ends, "2025-09-01..",
                    {"2025-09-01..", "", "2025-09-01..", "2025-09-01..", "2025-09-01.."});
        for (const char* ends : {"../2025-09", "/2025-09"})
            addRows(What::FullExit, ends, "..2025-09-30",
                    {"..2025-09-30", "..2025-09-30", "", "..2025-09-30", "..2025-09-30"});
        addRows(What::FullExit, "", "", {"", "", "", "", ""});

        // What stays until a time goes on into it at least. Only a deadline says that it goes on no longer.
        addRows(What::Stays, "2025-09", "2025-09-01..2025-09-30",
                {"2025-09-01..", "..2025-09-30", "2025-09-01..", "2025-09-01..", "..2025-09-30"});
        addRows(What::Extension, "2025-09~", "2025-08-17..2025-10-15",
                {"2025-08-17..", "..2025-10-15", "2025-08-17..", "2025-08-17..", "..2025-10-15"});
        addRows(What::Stays, "2025/2026", "2025-01-01..2026-12-31",
                {"2025-01-01..", "..2026-12-31", "2025-01-01..", "2025-01-01..", "2025-01-01..2026-12-31"});
        addRows(What::Stays, "2025/..", "2025-01-01..",
                {"2025-01-01..", "", "2025-01-01..", "2025-01-01..", "2025-01-01.."});
        addRows(What::Stays, "../2025", "..2025-12-31", {"", "..2025-12-31", "", "", "..2025-12-31"});

        // The day of a decision is no end.
        for (const What what : {What::DecisionDue, What::NoPlan, What::NoTimetable, What::Undecided})
            addRows(what, "2025-08", "2025-08-01..2025-08-31", {"", "", "", "", ""});
    }
    void everyBoundByEveryForm()
    {
        QFETCH(What, what);
        QFETCH(QString, ends);
        QFETCH(Bound, bound);
        const ClaimedEnd end = claimedEnd(claimOf(ends, bound, what));
        QTEST(textOf(end.named), "named");
        QTEST(textOf(end.window), "window");
        QCOMPARE(end.isUncertain, ends.contains(u'?') || ends.contains(u'%'));
        QCOMPARE(end.isApproximate, ends.contains(u'~') || ends.contains(u'%'));
    }

    void setsAreRefusedByTheParser()
    {
        for (const char* set : {"[2025-09,2025-10]", "{2024,2025}", "2025-09-~30", "2026/2025"})
            QVERIFY(!Edtf::parse(QString::fromLatin1(set)));
    }

    void aDurationRunsFromItsAnchor_data()
    {
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<Bound>("bound");
        QTest::addColumn<QString>("window");
        const auto row = [](const char* anchor, const char* duration, Bound bound, const char* window) {
            QTest::addRow("%d %s %s", int(bound), duration, anchor)
                << QString::fromLatin1(anchor) << QString::fromLatin1(duration) << bound << QString::fromLatin1(window);
        };
        row("2024-09-27", "P12M", Bound::Within, "2024-09-27..2025-09-27");
        row("2024-09-27", "P12M", Bound::By, "..2025-09-27");
        row("2024-09-27", "P12M", Bound::In, "2025-09-27..2025-09-27");
        row("2024-09-27", "P12M", Bound::NotBefore, "2025-09-27..");
        row("2024-09", "P12M", Bound::Within, "2024-09-01..2025-09-30");
        row("2024-09~", "P12M", Bound::Within, "2024-08-17..2025-10-15");
        row("2024-09-27", "", Bound::Within, "");
        row("2024-09-27", "a year", Bound::Within, "");
    }
    void aDurationRunsFromItsAnchor()
    {
        QFETCH(QString, anchor);
        QFETCH(Bound, bound);
        QFETCH(QString, duration);
        WithdrawalClaim claim = claimOf({}, bound);
        claim.anchor = Edtf::parse(anchor);
        claim.duration = duration;
        QTEST(textOf(claimedEnd(claim).window), "window");
    }

    void withoutAnAnchorADurationNamesNoEnd()
    {
        WithdrawalClaim claim = claimOf({}, Bound::Within);
        claim.duration = QStringLiteral("P12M");
        QVERIFY(!claimedEnd(claim).named);
        claim.anchor = Edtf::parse(u"2027-01-01"); // After the end that is named: it tells nothing.
        claim.ends = Edtf::parse(u"2026");
        QCOMPARE(textOf(claimedEnd(claim).window), QStringLiteral("..2026-12-31"));
    }

    void nothingEndsBeforeItStarts_data()
    {
        QTest::addColumn<QString>("starts");
        QTest::addColumn<Bound>("bound");
        QTest::addColumn<QString>("window");
        QTest::newRow("by") << "2025-03" << Bound::By << "2025-03-01..2025-12-31";
        QTest::newRow("in") << "2025-03" << Bound::In << "2025-03-01..2025-12-31";
        QTest::newRow("in, started before") << "2024" << Bound::In << "2025-01-01..2025-12-31";
        QTest::newRow("not before") << "2024" << Bound::NotBefore << "2025-01-01..";
        QTest::newRow("an unknown start") << "../2024" << Bound::By << "..2025-12-31";
        QTest::newRow("a start after the end") << "2027" << Bound::By << "..2025-12-31";
    }
    void nothingEndsBeforeItStarts()
    {
        QFETCH(QString, starts);
        QFETCH(Bound, bound);
        WithdrawalClaim claim = claimOf(QStringLiteral("2025"), bound);
        claim.starts = Edtf::parse(starts);
        QTEST(textOf(claimedEnd(claim).window), "window");
        claim.ends.reset(); // A start alone names no end.
        QVERIFY(!claimedEnd(claim).window);
    }

    void itLastsForGoodWhereNoEndIsNamed()
    {
        const auto isForGood = [](const char* ends, Bound bound = Bound::Until, What what = What::Stays) {
            return claimedEnd(claimOf(QString::fromLatin1(ends), bound, what)).isForGood;
        };
        QVERIFY(isForGood(""));
        QVERIFY(isForGood("", Bound::In, What::Extension));
        QVERIFY(isForGood("2022/..")); // There is no end.
        QVERIFY(!isForGood("2022/"));  // There is one, nobody says which.
        QVERIFY(!isForGood("2026-09"));
        QVERIFY(!isForGood("2026-09", Bound::NotBefore));
        QVERIFY(!isForGood("", Bound::In, What::FullExit));
        QVERIFY(!isForGood("", Bound::In, What::NoPlan));
    }

    void howItIsMeant()
    {
        const auto meant = [](Modality modality) {
            WithdrawalClaim claim = claimOf(QStringLiteral("2025"), Bound::In);
            claim.modality = modality;
            const ClaimedEnd end = claimedEnd(claim);
            return std::pair(end.sense, end.isDenied);
        };
        for (const Modality modality : {Modality::Happened, Modality::UnderWay, Modality::Agreed, Modality::Announced,
                                        Modality::Planned, Modality::Expected})
            QCOMPARE(meant(modality), std::pair(EndSense::Fact, false));
        QCOMPARE(meant(Modality::Possible), std::pair(EndSense::Possibility, false));
        QCOMPARE(meant(Modality::Permitted), std::pair(EndSense::Possibility, false));
        QCOMPARE(meant(Modality::Demanded), std::pair(EndSense::Wish, false));
        QCOMPARE(meant(Modality::Proposed), std::pair(EndSense::Wish, false));
        QCOMPARE(meant(Modality::Rejected), std::pair(EndSense::Wish, true));
        QCOMPARE(meant(Modality::Denied), std::pair(EndSense::Fact, true));
    }

    void thePadIsASetting()
    {
        const WithdrawalClaim claim = claimOf(QStringLiteral("2025-09~"), Bound::In);
        QCOMPARE(textOf(claimedEnd(claim, noPad).window), QStringLiteral("2025-09-01..2025-09-30"));
        QCOMPARE(textOf(claimedEnd(claim, {3, 30, 91}).window), QStringLiteral("2025-08-02..2025-10-30"));
    }

    void yearsBeyondCountingKeepTheirSide()
    {
        const ClaimedEnd late = claimedEnd(claimOf(QStringLiteral("Y170000000"), Bound::By));
        QVERIFY(late.window->to > startOfDay(QDate(9999, 12, 31)) && late.window->to < noLastDay);
        const ClaimedEnd early = claimedEnd(claimOf(QStringLiteral("Y-170000000"), Bound::NotBefore));
        QVERIFY(early.window->from < 0 && early.window->from > noFirstDay);
    }
};

QTEST_GUILESS_MAIN(TestClaimEnd)
#include "tst_claim_end.moc"
