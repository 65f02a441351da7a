// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of claims can both hold, by their bounds; every rule both ways, and Allen's thirteen relations.
#include "models/timeline/conflicts.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {
TimelineClaim claimOf(Bound bound, const char* ends, What what = What::FullExit, const char* starts = nullptr)
{
    WithdrawalClaim claim;
    claim.what = what;
    claim.bound = bound;
    if (ends)
        claim.ends = Edtf::parse(QString::fromLatin1(ends));
    if (starts)
        claim.starts = Edtf::parse(QString::fromLatin1(starts));
    TimelineClaim result{StatementId(1), ClaimId(1), {}};
    const SaidOn said{daySpan(QDate(2024, 1, 1), QDate(2024, 1, 1))};
    result.span = spanOf(claim, said);
    result.what = what;
    return result;
}

TimelineClaim denied(TimelineClaim claim)
{
    claim.negated = true;
    return claim;
}
} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRelationOfAllen_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<Allen>("relation");
        QTest::newRow("before") << 0 << 5 << Allen::Before;
        QTest::newRow("meets") << 0 << 10 << Allen::Meets;
        QTest::newRow("overlaps") << 5 << 15 << Allen::Overlaps;
        QTest::newRow("starts") << 10 << 15 << Allen::Starts;
        QTest::newRow("during") << 12 << 15 << Allen::During;
        QTest::newRow("finishes") << 15 << 20 << Allen::Finishes;
        QTest::newRow("equals") << 10 << 20 << Allen::Equals;
        QTest::newRow("finished by") << 5 << 20 << Allen::FinishedBy;
        QTest::newRow("contains") << 5 << 25 << Allen::Contains;
        QTest::newRow("started by") << 10 << 25 << Allen::StartedBy;
        QTest::newRow("overlapped by") << 15 << 25 << Allen::OverlappedBy;
        QTest::newRow("met by") << 20 << 25 << Allen::MetBy;
        QTest::newRow("after") << 21 << 25 << Allen::After;
    }
    void everyRelationOfAllen()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(Allen, relation);
        QCOMPARE(relationOf({from, to}, {10, 20}), relation);
        // Seen from the other side it is the converse.
        QCOMPARE(int(relationOf({10, 20}, {from, to})), int(Allen::After) - int(relation));
    }

    void pairs_data()
    {
        QTest::addColumn<TimelineClaim>("a");
        QTest::addColumn<TimelineClaim>("b");
        QTest::addColumn<Conflict>("conflict");
        const auto row = [](const char* name, const TimelineClaim& a, const TimelineClaim& b, Conflict conflict) {
            QTest::newRow(name) << a << b << conflict;
        };
        row("two months", claimOf(Bound::In, "2025-09"), claimOf(Bound::In, "2026-09"), Conflict::Certain);
        row("the same month", claimOf(Bound::In, "2025-09"), claimOf(Bound::In, "2025-09"), Conflict::None);
        row("a month and its year", claimOf(Bound::In, "2025-09"), claimOf(Bound::In, "2025"), Conflict::Possible);
        row("next to each other", claimOf(Bound::In, "2025-09"), claimOf(Bound::In, "2025-10"), Conflict::Certain);
        row("by, and in a month before", claimOf(Bound::By, "2026-09"), claimOf(Bound::In, "2025-09"),
            Conflict::Possible);
        row("by, and in a month after", claimOf(Bound::By, "2025-09"), claimOf(Bound::In, "2026-09"),
            Conflict::Certain);
        row("not before, and earlier", claimOf(Bound::NotBefore, "2026"), claimOf(Bound::In, "2025-09"),
            Conflict::Certain);
        row("not before, and later", claimOf(Bound::NotBefore, "2026"), claimOf(Bound::In, "2027-09"),
            Conflict::Possible);
        row("uncertain days on the line", claimOf(Bound::In, "2025-09~"), claimOf(Bound::In, "2025-10"),
            Conflict::Possible);
        row("stays beyond", claimOf(Bound::Until, "2028", What::Stays), claimOf(Bound::In, "2026-09"),
            Conflict::Certain);
        row("stays till before", claimOf(Bound::Until, "2025", What::Stays), claimOf(Bound::In, "2026-09"),
            Conflict::Possible);
        row("of different things", claimOf(Bound::In, "2021-12", What::CombatRoleEnds),
            claimOf(Bound::In, "2026-09", What::FullExit), Conflict::None);
        row("no end named", claimOf(Bound::In, nullptr, What::NoTimetable), claimOf(Bound::In, "2026-09"),
            Conflict::None);
        row("denied, within what is denied", denied(claimOf(Bound::In, "2025")), claimOf(Bound::In, "2025-09"),
            Conflict::Certain);
        row("denied, outside", denied(claimOf(Bound::In, "2025")), claimOf(Bound::In, "2026-09"), Conflict::None);
        row("denied, overlapping", denied(claimOf(Bound::In, "2025-09")), claimOf(Bound::In, "2025"),
            Conflict::Possible);
        row("both denied", denied(claimOf(Bound::In, "2025")), denied(claimOf(Bound::In, "2027")), Conflict::None);
    }
    void pairs()
    {
        QFETCH(TimelineClaim, a);
        QFETCH(TimelineClaim, b);
        QFETCH(Conflict, conflict);
        QCOMPARE(conflictOf(a, b), conflict);
        QCOMPARE(conflictOf(b, a), conflict);
    }

    void aDayThatFitsBothIsNeverACertainConflict()
    {
        const bool holds = rc::check("a common day", [] {
            const auto window = [] {
                const int from = *rc::gen::inRange(0, 50);
                TimelineClaim claim{StatementId(1), ClaimId(1), {}};
                claim.span.fall = DaySpan{from, from + *rc::gen::inRange(1, 30)};
                return claim;
            };
            const TimelineClaim a = window();
            const TimelineClaim b = window();
            const bool common = a.span.fall->overlaps(*b.span.fall);
            RC_ASSERT((conflictOf(a, b) == Conflict::Certain) == !common);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
