// SPDX-License-Identifier: GPL-3.0-or-later
// Trees that may be circles or very deep, sides taken from them, and records that are not there.
#include "database/records/actor_sides.h"
#include "database/records/error.h"
#include "database/records/forest.h"
#include "database/records/gaps.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

constexpr int many = 20'000;

std::vector<int> trimmed(std::vector<int> parents, int deepest = deepestLevel)
{
    trimForest(parents, std::less<int>(), deepest);
    return parents;
}

} // namespace

class TestForest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeStaysAsItIs()
    {
        const std::vector<int> tree{-1, 0, 0, 1, -1, 4};
        QCOMPARE(trimmed(tree), tree);
    }

    void circlesAreCutAboveTheirFirst()
    {
        QCOMPARE(trimmed({0}), (std::vector<int>{-1}));
        QCOMPARE(trimmed({1, 2, 0}), (std::vector<int>{-1, 2, 0}));
        // 3 and 4 hang on a circle of 0, 1 and 2.
        QCOMPARE(trimmed({2, 0, 1, 1, 3}), (std::vector<int>{-1, 0, 1, 1, 3}));
    }

    void whatIsTooDeepHangsHigher()
    {
        QCOMPARE(trimmed({-1, 0, 1, 2, 3}, 2), (std::vector<int>{-1, 0, 1, 1, 1}));
        std::vector<int> chain;
        for (int i = 0; i < many; ++i)
            chain.push_back(i - 1);
        const std::vector<int> flat = trimmed(chain);
        QCOMPARE(flat.back(), deepestLevel - 1);
        QCOMPARE(flat[deepestLevel], deepestLevel - 1);
    }

    void everyPlaceOfACircleIsSeen()
    {
        test::SnapshotBuilder builder;
        const PlaceId first = builder.place(QStringLiteral("أ"), QStringLiteral("A"), PlaceKind::City);
        const PlaceId second = builder.place(QStringLiteral("ب"), QStringLiteral("B"), PlaceKind::City, first);
        Snapshot snapshot = *builder.build();
        Place turned = snapshot.get(first);
        turned.parent = second;
        snapshot.all<Place>() = snapshot.all<Place>().with({std::make_shared<const Place>(turned)}, {});
        const PlaceForest forest(snapshot.all<Place>());
        QCOMPARE(forest.roots().size(), std::size_t(1));
        QCOMPARE(forest.roots().front()->id, first);
        QCOMPARE(forest.within(first).front()->id, second);
        QVERIFY(forest.within(second).empty());
    }

    void aSideIsTakenFromTheNearestBody()
    {
        test::SnapshotBuilder builder;
        const SideId near = builder.side(QStringLiteral("ق"), QStringLiteral("near"), QStringLiteral("us"));
        const SideId far = builder.side(QStringLiteral("ب"), QStringLiteral("far"), QStringLiteral("iran"));
        const ActorId top = builder.actor(QStringLiteral("١"), QStringLiteral("top"), far);
        const ActorId middle = builder.member(QStringLiteral("٢"), QStringLiteral("middle"), top);
        const ActorId low = builder.member(QStringLiteral("٣"), QStringLiteral("low"), middle);
        const ActorId other = builder.actor(QStringLiteral("٤"), QStringLiteral("other"), near);
        Snapshot snapshot = *builder.build();
        QCOMPARE(snapshot.sides->of(low), std::optional(far));
        Actor both = snapshot.get(low);
        both.memberships.push_back({MembershipId(900), other});
        snapshot.all<Actor>() = snapshot.all<Actor>().with({std::make_shared<const Actor>(both)}, {});
        snapshot.rebuildFacts();
        QCOMPARE(snapshot.sides->of(low), std::optional(near));
        QCOMPARE(snapshot.sides->of(middle), std::optional(far));
        QCOMPARE(snapshot.sides->of(top), std::optional<SideId>()); // It has one of its own.
    }

    void aChainOfManyMembersTakesItsSideAtOnce()
    {
        test::SnapshotBuilder builder;
        const SideId side = builder.side(QStringLiteral("ط"), QStringLiteral("side"), QStringLiteral("us"));
        ActorId at = builder.actor(QStringLiteral("م"), QStringLiteral("top"), side);
        for (int i = 0; i < many; ++i)
            at = builder.member(QStringLiteral("م"), QStringLiteral("m"), at);
        QCOMPARE(builder.build()->sides->of(at), std::optional(side));
    }

    void whatIsPointedAtAndNotThereIsPutIn()
    {
        test::SnapshotBuilder builder;
        const PlaceId place = builder.place(QStringLiteral("أ"), QStringLiteral("A"), PlaceKind::City, PlaceId(500));
        const ActorId actor = builder.actor(QStringLiteral("م"), QStringLiteral("m"), SideId(501));
        builder.article(QStringLiteral("م"), "2025-01-01", OutletId(502));
        builder.says({ActorId(503)}, "2025-01-01", test::withdrawal(PlaceId(504), "2026"));
        builder.link(StatementId(505), LinkKind::Denies);
        Snapshot snapshot = *builder.build();
        QVERIFY(closeGaps(snapshot));
        QCOMPARE(snapshot.find(PlaceId(500))->nameEn, QStringLiteral("(missing)"));
        QCOMPARE(snapshot.find(*snapshot.find(actor)->side)->nameEn, QStringLiteral("(missing)"));
        QVERIFY(snapshot.find(OutletId(502)) && snapshot.find(ActorId(503)) && snapshot.find(PlaceId(504)));
        QVERIFY(snapshot.all<Link>().empty()); // Half a link says nothing.
        QVERIFY(!snapshot.find(StatementId(505)));
        QCOMPARE(snapshot.find(place)->nameEn, QStringLiteral("A"));
        QVERIFY(!closeGaps(snapshot));
    }

    void whatIsGoneIsShownOrRefused()
    {
        const Snapshot empty;
        QCOMPARE(empty.get(ActorId(7)).nameEn, QStringLiteral("(missing)"));
        QCOMPARE(empty.get(StatementId(7)).glossEn, QStringLiteral("(missing)"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)empty.require(ActorId(7)));
    }
};

QTEST_GUILESS_MAIN(TestForest)
#include "tst_forest.moc"
