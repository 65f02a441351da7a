// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of claims can both hold, by what they say of the end; every rule both ways.
#include "models/claims/end_conflict.h"
#include "models/timeline/conflicts.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {
constexpr int none = 0, possible = 1, certain = 2;

TimelineClaim claimOf(Bound bound, const char* ends, What what = What::FullExit,
                      Modality modality = Modality::Announced)
{
    WithdrawalClaim claim;
    claim.what = what;
    claim.modality = modality;
    claim.bound = bound;
    if (ends)
        claim.ends = Edtf::parse(QString::fromLatin1(ends)).value();
    TimelineClaim result{StatementId(1), ClaimId(1), {}};
    result.span = spanOf(claim, {daySpan(QDate(2024, 1, 1), QDate(2024, 1, 1))});
    result.what = what;
    return result;
}

TimelineClaim denied(Bound bound, const char* ends, What what = What::FullExit)
{
    return claimOf(bound, ends, what, Modality::Denied);
}

int rank(std::optional<Certainty> conflict)
{
    return !conflict ? none : *conflict == Certainty::Certain ? certain : possible;
}
} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<TimelineClaim>("a");
        QTest::addColumn<TimelineClaim>("b");
        QTest::addColumn<int>("conflict");
        const auto row = [](const char* name, const TimelineClaim& a, const TimelineClaim& b, int conflict) {
            QTest::newRow(name) << a << b << conflict;
        };
        const auto in = [](const char* ends, Modality modality = Modality::Announced) {
            return claimOf(Bound::In, ends, What::FullExit, modality);
        };
        const auto by = [](const char* ends) { return claimOf(Bound::By, ends); };
        const auto stays = [](Bound bound, const char* ends) { return claimOf(bound, ends, What::Stays); };
        row("two months", in("2025-09"), in("2026-09"), certain);
        row("the same month", in("2025-09"), in("2025-09"), none);
        row("a month and its year", in("2025-09"), in("2025"), none);
        row("overlapping", in("2025-01/2025-09"), in("2025-06/2026-01"), possible);
        row("next to each other", in("2025-09"), in("2025-10"), certain);
        row("by, and in a month before", by("2026-09"), in("2025-09"), possible);
        row("by, and in a month after", by("2025-09"), in("2026-09"), certain);
        row("by a day that had passed, and the day after", by("2021-12-31"), in("2022-01-01"), certain);
        row("by a day that had passed, and before", by("2021-12-31"), in("2021-12"), none);
        row("open start, and before it was said", in("../2025-09"), in("2023-09"), none);
        row("not before, and earlier", claimOf(Bound::NotBefore, "2026"), in("2025-09"), certain);
        row("not before, and later", claimOf(Bound::NotBefore, "2026"), in("2027-09"), possible);
        row("about, on the line", in("2025-09~"), in("2025-10"), possible);
        row("uncertain", in("2025-09?"), in("2026-09"), possible);
        row("uncertain, the same", in("2025-09?"), in("2025-09"), none);
        row("stays beyond", stays(Bound::Until, "2028"), in("2026-09"), certain);
        row("stays till before", stays(Bound::Until, "2025"), in("2026-09"), possible);
        row("stays until the month", stays(Bound::Until, "2026-09"), in("2026-09"), none);
        row("stays until one day and another", stays(Bound::Until, "2025"), stays(Bound::Until, "2027"), none);
        row("stays no longer than", stays(Bound::By, "2025"), stays(Bound::Until, "2027"), certain);
        row("stays for good", stays(Bound::In, nullptr), in("2026-09"), possible);
        row("stays for good, and for a time", stays(Bound::In, nullptr), stays(Bound::Until, "2026"), none);
        row("of different things", claimOf(Bound::In, "2021-12", What::CombatRoleEnds), in("2026-09"), none);
        row("no end named", claimOf(Bound::In, nullptr, What::NoTimetable), in("2026-09"), none);
        row("a decision's day", claimOf(Bound::In, "2025", What::DecisionDue), in("2026-09"), none);
        row("denied, within what is denied", denied(Bound::In, "2025"), in("2025-09"), certain);
        row("denied, outside", denied(Bound::In, "2025"), in("2026-09"), none);
        row("denied, overlapping", denied(Bound::In, "2025-09"), in("2025"), possible);
        row("denied without a date", denied(Bound::In, nullptr), in("2025"), certain);
        row("denied without a date, not before", denied(Bound::In, nullptr), claimOf(Bound::NotBefore, "2025"), none);
        row("stays for good, not before", stays(Bound::NotBefore, "2022/.."), claimOf(Bound::NotBefore, "2025"), none);
        row("denied uncertainly", denied(Bound::In, "2025?"), in("2025-09"), possible);
        row("both denied", denied(Bound::In, "2025"), denied(Bound::In, "2027"), none);
        row("a wish and a plan", in("2025-09", Modality::Demanded), in("2026-09"), none);
        row("two wishes", in("2025-09", Modality::Demanded), in("2026-09", Modality::Proposed), certain);
        row("a refusal and a plan", in("2025", Modality::Rejected), in("2025-09"), certain);
        row("a possibility", in("2025-09", Modality::Possible), in("2026-09"), possible);
    }
    void pairs()
    {
        QFETCH(TimelineClaim, a);
        QFETCH(TimelineClaim, b);
        QFETCH(int, conflict);
        QCOMPARE(rank(conflictOf(a, b)), conflict);
        QCOMPARE(rank(conflictOf(b, a)), conflict);
    }

    /// Combat troops are a part of the forces; another state's are none of them.
    void forcesThatHaveNothingToDoWithEachOther()
    {
        const TimelineClaim early = claimOf(Bound::In, "2025-09");
        const TimelineClaim late = claimOf(Bound::In, "2026-09");
        const TimelineClaim stays = claimOf(Bound::Until, "2028", What::Stays);
        QCOMPARE(rank(conflictOf(early, late, ForceRelation::Unrelated)), none);
        // The part goes first, or after the whole has gone.
        QCOMPARE(rank(conflictOf(early, late, ForceRelation::FirstIsPart)), none);
        QCOMPARE(rank(conflictOf(late, early, ForceRelation::SecondIsPart)), none);
        QCOMPARE(rank(conflictOf(late, early, ForceRelation::FirstIsPart)), certain);
        QCOMPARE(rank(conflictOf(early, stays, ForceRelation::FirstIsPart)), possible);
        QCOMPARE(rank(conflictOf(stays, early, ForceRelation::FirstIsPart)), certain);
        // That not all go does not keep a part.
        QCOMPARE(rank(conflictOf(early, denied(Bound::In, nullptr), ForceRelation::FirstIsPart)), none);
        QCOMPARE(rank(conflictOf(denied(Bound::In, nullptr), early, ForceRelation::FirstIsPart)), certain);
    }

    void whatHadHappenedIsHistory()
    {
        TimelineClaim gone = claimOf(Bound::In, "2011", What::FullExit, Modality::Happened);
        const TimelineClaim planned = claimOf(Bound::In, "2025-09"); // Said in 2024.
        QCOMPARE(rank(conflictOf(gone, planned)), none);
        QCOMPARE(rank(conflictOf(planned, gone)), none);
        gone = claimOf(Bound::In, "2026-01", What::FullExit, Modality::Happened);
        QCOMPARE(rank(conflictOf(gone, planned)), certain); // It was planned earlier than it happened.
    }

    void equipmentIsNotTheForce()
    {
        TimelineClaim vehicles = claimOf(Bound::In, "2025-01");
        vehicles.isOfObject = true;
        QCOMPARE(rank(conflictOf(vehicles, claimOf(Bound::In, "2026-09"))), none);
    }

    void aDayThatFitsBothIsNeverACertainConflict()
    {
        const bool holds = rc::check("a common day", [] {
            const auto end = [] {
                const int from = *rc::gen::inRange(0, 50);
                ClaimedEnd claimed;
                claimed.window = claimed.named = DaySpan{from, from + *rc::gen::inRange(1, 30)};
                return claimed;
            };
            const ClaimedEnd a = end();
            const ClaimedEnd b = end();
            RC_ASSERT((conflictOf(a, b) == Certainty::Certain) == !a.window->overlaps(*b.window));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
