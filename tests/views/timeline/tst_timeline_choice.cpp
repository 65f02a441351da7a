// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in a timeline, without a window.
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "views/timeline/timeline_choice.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// Six claims in one row, in order of saying.
struct Desk
{
    Desk()
    {
        const SnapshotPtr many = test::manyClaims({.claims = 6, .places = 1});
        live.change([many](const Snapshot&) {
            Edits edits = test::editsOf(*many);
            edits.put(Link{LinkId(1), StatementId(4), StatementId(1), LinkKind::Denies, {}});
            return edits;
        });
        rows = std::make_unique<RowLayout>(
            buildTimeline(live.project.snapshot(), test::statementsOf(live.now()), TimelineOptions()),
            TimelineMetrics());
        choice.setRows(*rows);
    }
    [[nodiscard]] LaneRef lane(qint64 claim) const { return *rows->laneOf(ClaimId(claim)); }
    [[nodiscard]] const Selection& selection() const { return live.context.selection(); }

    test::LiveProject live;
    std::unique_ptr<RowLayout> rows;
    TimelineChoice choice{live.context};
};
} // namespace

class TestTimelineChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAndMoreAreChosen()
    {
        Desk desk;
        QVERIFY(!desk.choice.currentClaim() && !desk.choice.at() && !desk.choice.days());
        desk.choice.choose(desk.lane(2));
        QVERIFY(desk.selection().statements == std::vector{StatementId(2)});
        QVERIFY(desk.selection().claim == ClaimId(2));
        QVERIFY(desk.choice.at() == desk.lane(2) && desk.choice.isChosen(desk.lane(2)));
        QVERIFY(!desk.choice.isChosen(desk.lane(3)));

        desk.choice.choose(desk.lane(5), TimelineChoice::Extend::Toggle);
        QCOMPARE(desk.selection().statements.size(), std::size_t(2));
        QVERIFY(desk.selection().current == StatementId(5));
        desk.choice.choose(desk.lane(5), TimelineChoice::Extend::Toggle);
        QVERIFY(desk.selection().statements == std::vector{StatementId(2)});
        QVERIFY(!desk.selection().current && !desk.selection().claim);

        desk.choice.choose(desk.lane(2));
        LaneRef last = desk.lane(2);
        for (int i = 0; i < 2; ++i)
            last = *desk.rows->neighbour(last, 1);
        desk.choice.choose(last, TimelineChoice::Extend::Range);
        QCOMPARE(desk.selection().statements.size(), std::size_t(3));
        QVERIFY(desk.choice.currentLane() == last);
    }

    void keysGoFromLaneToLane()
    {
        Desk desk;
        using Step = TimelineChoice::Step;
        const LaneRef first = *desk.rows->neighbour({}, 1);
        const LaneRef last = *desk.rows->neighbour({}, -1);
        QVERIFY(desk.choice.next(Step::Below) == first); // From nowhere to the first.
        QVERIFY(desk.choice.next(Step::Last) == last);
        desk.choice.choose(first);
        QVERIFY(!desk.choice.next(Step::Above));
        QVERIFY(desk.choice.next(Step::Below) == desk.rows->neighbour(first, 1));
        desk.choice.standOn(last);
        QVERIFY(desk.choice.next(Step::First) == first);
        QVERIFY(!desk.choice.next(Step::Below));
    }

    void followsOthersOnly()
    {
        Desk desk;
        int others = 0;
        QObject::connect(&desk.live.context, &Context::selectionChanged, this,
                         [&] { others += desk.choice.follow() ? 1 : 0; });
        desk.choice.choose(desk.lane(3));
        QCOMPARE(others, 0);
        desk.live.context.select(StatementId(6), ClaimId(6));
        QCOMPARE(others, 1);
        QVERIFY(desk.choice.at() == desk.lane(6));
        QVERIFY(desk.choice.hover(desk.lane(1)));
        QVERIFY(!desk.choice.hover(desk.lane(1)));
    }

    void linksAreFoundWhenAskedFor()
    {
        Desk desk;
        desk.choice.choose(desk.lane(4));
        QVERIFY(desk.choice.links().empty());
        desk.choice.setShowsLinks(true);
        QCOMPARE(desk.choice.links().size(), std::size_t(1));
        QVERIFY(desk.choice.links().front().lane == desk.lane(1));
        desk.choice.choose(desk.lane(2));
        QVERIFY(desk.choice.links().empty());
        desk.choice.choose(desk.lane(4));
        desk.choice.setShowsLinks(false);
        QVERIFY(desk.choice.links().empty());
    }
};

QTEST_MAIN(TestTimelineChoice)
#include "tst_timeline_choice.moc"
