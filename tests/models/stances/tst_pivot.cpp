// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the pivot: which stance counts, what changes and contradicts, columns, days, sums.
#include "models/stances/pivot_summary.h"
#include "tests/models/stances/stance_world.h"
#include "tests/support/many_stances.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::World;

namespace {
const PivotCell& only(const Pivot& pivot)
{
    Q_ASSERT(pivot.rows.size() == 1 && pivot.rows[0].cells.size() == 1 && pivot.rows[0].cells[0]);
    return *pivot.rows[0].cells[0];
}
} // namespace

class TestPivot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestStanceCounts()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        const ClaimId late = world.says(actor, p, Position::Oppose, QStringLiteral("2024-09-28"));
        const ClaimId early = world.says(actor, p, Position::Support, QStringLiteral("2024-01-05"));
        const Pivot pivot = world.pivot();
        const PivotCell& cell = only(pivot);
        QCOMPARE(cell.latest, Position::Oppose);
        QCOMPARE(cell.sayings, 2);
        QVERIFY(cell.changed);
        QVERIFY(!cell.contradictory);
        QCOMPARE(pivot.claimsOf(cell)[0].claim, early);
        QCOMPARE(pivot.claimsOf(cell)[1].claim, late);
    }

    void oneSayingInManyArticlesCountsOnce()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        const SayingId saying = world.saying({actor}, QStringLiteral("2024-09-27"));
        for (int i = 0; i < 3; ++i)
            world.report(saying, world.article(QStringLiteral("2024-10-01")), p, Position::Support);
        const PivotCell cell = only(world.pivot());
        QCOMPARE(cell.sayings, 1);
        QCOMPARE(cell.count, std::size_t(3));
        QVERIFY(!cell.changed && !cell.contradictory);
    }

    void supportAndOppositionOnOneDayContradict()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.says(actor, p, Position::Support, QStringLiteral("2024-09-27"));
        world.says(actor, p, Position::Oppose, QStringLiteral("2024-09-27"));
        const PivotCell cell = only(world.pivot());
        QVERIFY(cell.contradictory);
        QVERIFY(!cell.changed);
        QCOMPARE(cell.latest, Position::Mixed);
    }

    void periodsThatOverlapMayBeOneTime()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.says(actor, p, Position::Support, QStringLiteral("2024-09"));
        world.says(actor, p, Position::Oppose, QStringLiteral("2024-09-27"));
        const PivotCell cell = only(world.pivot());
        QVERIFY(cell.contradictory);
        QVERIFY(!cell.changed);
        QCOMPARE(cell.latest, Position::Oppose);
    }

    void oneSayingReadBothWaysContradicts()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        const SayingId saying = world.saying({actor}, {});
        world.report(saying, world.article(QStringLiteral("2024-10-01")), p, Position::Support);
        world.report(saying, world.article(QStringLiteral("2024-12-01")), p, Position::Oppose);
        QVERIFY(only(world.pivot()).contradictory);
    }

    void anUnclearStanceIsNoChange()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.says(actor, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(actor, p, Position::Unclear, QStringLiteral("2024-02-01"));
        const PivotCell cell = only(world.pivot());
        QCOMPARE(cell.latest, Position::Unclear);
        QVERIFY(!cell.changed);
    }

    void aChangeThereAndBackIsAChange()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.says(actor, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(actor, p, Position::Neutral, QStringLiteral("2024-02-01"));
        world.says(actor, p, Position::Support, QStringLiteral("2024-03-01"));
        const PivotCell cell = only(world.pivot());
        QCOMPARE(cell.latest, Position::Support);
        QVERIFY(cell.changed);
    }

    void withoutADateThatOfPublicationIsTaken()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.report(world.saying({actor}, {}), world.article(QStringLiteral("2023-05-05")), p, Position::Oppose);
        world.says(actor, p, Position::Support, QStringLiteral("2022-05-05"));
        QCOMPARE(only(world.pivot()).latest, Position::Oppose);
    }

    void aJointSayingCountsForEachSpeakerAndAHolderForItself()
    {
        World world;
        const ActorId a = world.actor(QStringLiteral("A"));
        const ActorId b = world.actor(QStringLiteral("B"));
        const ActorId c = world.actor(QStringLiteral("C"));
        const PropositionId p = world.proposition(0);
        const SayingId joint = world.saying({a, b}, QStringLiteral("2024-09-27"));
        const ArticleId article = world.article(QStringLiteral("2024-09-28"));
        world.report(joint, article, p, Position::Support);
        world.report(joint, article, p, Position::Oppose, c);
        const Pivot pivot = world.pivot();
        QCOMPARE(pivot.rows.size(), std::size_t(3));
        QCOMPARE(pivot.rows[0].cells[0]->latest, Position::Support);
        QCOMPARE(pivot.rows[1].cells[0]->latest, Position::Support);
        QCOMPARE(pivot.rows[2].actor, c);
        QCOMPARE(pivot.rows[2].cells[0]->latest, Position::Oppose);
        QVERIFY(!pivot.rows[2].cells[0]->contradictory);
    }

    void columnsStandInTheirOrderAndEmptyOnesMayHide()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId later = world.proposition(2);
        const PropositionId earlier = world.proposition(1);
        const PropositionId silent = world.proposition(0);
        world.says(actor, later, Position::Support, QStringLiteral("2024"));
        world.says(actor, earlier, Position::Support, QStringLiteral("2024"));
        QCOMPARE(world.pivot().columns, (std::vector<PropositionId>{earlier, later}));
        PivotOptions all;
        all.empty = PivotOptions::Empty::Show;
        QCOMPARE(world.pivot(all).columns, (std::vector<PropositionId>{silent, earlier, later}));
        QVERIFY(!world.pivot(all).rows[0].cells[0]);
    }

    void aDayLeavesOutWhatCameLater()
    {
        World world;
        const ActorId actor = world.actor(QStringLiteral("A"));
        const PropositionId p = world.proposition(0);
        world.says(actor, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(actor, p, Position::Oppose, QStringLiteral("2024-06-01"));
        PivotOptions options;
        options.until = QDate(2024, 3, 1);
        const Pivot pivot = world.pivot(options);
        QCOMPARE(only(pivot).latest, Position::Support);
        QCOMPARE(pivot.span, std::optional(std::pair(QDate(2024, 1, 1), QDate(2024, 6, 1))));
        QCOMPARE(pivot.claimsOf(only(pivot)).size(), std::size_t(1));
    }

    void veryManyAreCountedLikeFew()
    {
        constexpr int stances = 60000; // Collected in two halves.
        const SnapshotPtr many = test::manyStances({.stances = stances, .actors = 64, .propositions = 5});
        std::vector<StatementId> all;
        for (const Statement& statement : many->all<Statement>())
            all.push_back(statement.id);
        const Pivot pivot = pivotOf(*many, all, {});
        int sayings = 0;
        for (const PivotRow& row : pivot.rows) {
            for (std::size_t column = 0; column < pivot.columns.size(); ++column)
                sayings += row.ownCell(column) ? row.ownCell(column)->sayings : 0;
        }
        QCOMPARE(sayings, stances);
        QCOMPARE(pivot.claims.size(), std::size_t(stances));
        const auto isEarlier = [](const PivotClaim& a, const PivotClaim& b) { return a.earliest < b.earliest; };
        QVERIFY(std::is_sorted(pivot.claims.begin(), pivot.claims.end(), isEarlier));
    }

    void summariesCountNobodyTwice()
    {
        World world;
        const ActorId ministry = world.actor(QStringLiteral("Ministry"));
        const ActorId minister = world.actor(QStringLiteral("Minister"), {}, {ministry});
        const PropositionId p = world.proposition(0);
        const PropositionId q = world.proposition(1);
        world.says(minister, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(minister, p, Position::Oppose, QStringLiteral("2024-02-01"));
        world.says(ministry, q, Position::Support, QStringLiteral("2024-02-01"));
        const Pivot pivot = world.pivot();
        const ColumnSummary onP = summaryOfColumn(pivot, 0, 0, pivot.rows.size());
        QCOMPARE(onP.actors[int(Position::Oppose)], 1);
        QCOMPARE(onP.actors[int(Position::Support)], 0);
        QCOMPARE(onP.changes, 1);
        QCOMPARE(summaryOfRow(pivot, 0), (StanceRowSummary{2, 3, 1, 0}));
        QCOMPARE(summaryOfRow(pivot, 1), (StanceRowSummary{1, 2, 1, 0}));
        const QList<int> counts = sayingsByPosition(pivot.claimsOf(*pivot.rows[1].cells[0]));
        QCOMPARE(counts[int(Position::Support)], 1);
        QCOMPARE(counts[int(Position::Oppose)], 1);
    }

    void nothingGivesNothing()
    {
        const Pivot pivot = pivotOf({}, {}, {});
        QVERIFY(pivot.rows.empty() && pivot.columns.empty() && !pivot.span);
    }
};

QTEST_GUILESS_MAIN(TestPivot)
#include "tst_pivot.moc"
