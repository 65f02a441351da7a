// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the pivot: hierarchy, grouping, sorting, choice, replay.
#include "models/stances/pivot.h"
#include "tests/models/stances/stance_world.h"
#include "tests/support/many_stances.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::World;

namespace {
std::vector<ActorId> actorsOf(const Pivot& pivot)
{
    std::vector<ActorId> actors;
    for (const PivotRow& row : pivot.rows)
        actors.push_back(row.actor);
    return actors;
}
} // namespace

class TestPivotRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandBySideThenName()
    {
        World world;
        const SideId second = world.side(QStringLiteral("second"), 2);
        const SideId first = world.side(QStringLiteral("first"), 1);
        const ActorId none = world.actor(QStringLiteral("a"));
        const ActorId b = world.actor(QStringLiteral("b"), second);
        const ActorId z = world.actor(QStringLiteral("z"), first);
        const ActorId member = world.actor(QStringLiteral("c"), {}, {z});
        const PropositionId p = world.proposition(0);
        for (const ActorId actor : {none, b, z, member})
            world.says(actor, p, Position::Neutral, QStringLiteral("2024"));
        std::vector<ActorId> order;
        for (const PivotRow& row : world.pivot().rows)
            order.push_back(row.actor);
        QCOMPARE(order, (std::vector<ActorId>{z, member, b, none}));
        QCOMPARE(world.pivot().rows[0].side, std::optional(first));
    }

    void aParentSumsUpItsMembersAndItself()
    {
        World world;
        const ActorId ministry = world.actor(QStringLiteral("Ministry"));
        const ActorId minister = world.actor(QStringLiteral("Minister"), {}, {ministry});
        const PropositionId p = world.proposition(0);
        world.says(ministry, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(minister, p, Position::Oppose, QStringLiteral("2024-06-01"));
        const Pivot pivot = world.pivot();
        QCOMPARE(actorsOf(pivot), (std::vector<ActorId>{ministry, minister}));
        QCOMPARE(pivot.rows[0].members, 1);
        QCOMPARE(pivot.rows[1].depth, 1);
        QCOMPARE(pivot.rows[0].cells[0]->latest, Position::Oppose);
        QCOMPARE(pivot.rows[0].cells[0]->sayings, 2);
        QVERIFY(pivot.rows[0].cells[0]->changed);
        QCOMPARE(pivot.rows[0].ownCell(0)->latest, Position::Support);
        QCOMPARE(pivot.rows[1].cells[0]->sayings, 1);
        QVERIFY(!pivot.rows[1].cells[0]->changed);
    }

    void aSilentParentAppearsWithItsMembers()
    {
        World world;
        const ActorId state = world.actor(QStringLiteral("State"));
        const ActorId army = world.actor(QStringLiteral("Army"), {}, {state});
        const ActorId general = world.actor(QStringLiteral("General"), {}, {army});
        const PropositionId p = world.proposition(0);
        world.says(general, p, Position::Support, QStringLiteral("2024-01-01"));
        const Pivot pivot = world.pivot();
        QCOMPARE(actorsOf(pivot), (std::vector<ActorId>{state, army, general}));
        QCOMPARE(pivot.rows[0].members, 2);
        QCOMPARE(pivot.rows[2].depth, 2);
        QCOMPARE(pivot.rows[0].cells[0]->sayings, 1);
        QVERIFY(!pivot.rows[0].ownCell(0));
    }

    void whatParentAndMemberSaidJointlyCountsOnce()
    {
        World world;
        const ActorId ministry = world.actor(QStringLiteral("Ministry"));
        const ActorId a = world.actor(QStringLiteral("A"), {}, {ministry});
        const ActorId b = world.actor(QStringLiteral("B"), {}, {ministry});
        const PropositionId p = world.proposition(0);
        const SayingId joint = world.saying({a, ministry, b}, QStringLiteral("2024-01-01"));
        world.report(joint, world.article(QStringLiteral("2024-01-02")), p, Position::Support);
        const Pivot pivot = world.pivot();
        QCOMPARE(pivot.rows[0].actor, ministry);
        QCOMPARE(pivot.rows[0].cells[0]->sayings, 1);
        QCOMPARE(pivot.rows[0].cells[0]->count, std::size_t(1));
        QCOMPARE(pivot.rows[1].cells[0]->sayings, 1);
        QCOMPARE(pivot.rows[2].cells[0]->sayings, 1);
    }

    void aCircleIsCut()
    {
        World world;
        const ActorId a = world.actor(QStringLiteral("A"));
        const ActorId b = world.actor(QStringLiteral("B"), {}, {a});
        const ActorId c = world.actor(QStringLiteral("C"), {}, {b});
        Actor first = world.record(a);
        first.memberships.push_back({.id = world.ids.next<MembershipId>(), .parent = c});
        world.edits.put(first);
        const PropositionId p = world.proposition(0);
        world.says(c, p, Position::Support, QStringLiteral("2024-01-01"));
        const Pivot pivot = world.pivot();
        QCOMPARE(actorsOf(pivot), (std::vector<ActorId>{a, b, c}));
        QCOMPARE(pivot.rows[0].cells[0]->sayings, 1);
    }

    void ofSeveralParentsTheFirstThatLastsDecides()
    {
        World world;
        const ActorId old = world.actor(QStringLiteral("Old"));
        const ActorId now = world.actor(QStringLiteral("Now"));
        const ActorId other = world.actor(QStringLiteral("Other"));
        const ActorId member = world.actor(QStringLiteral("Member"), {}, {old, now, other});
        Actor record = world.record(member);
        record.memberships[0].until = Edtf::parse(QStringLiteral("2022"));
        world.edits.put(record);
        const PropositionId p = world.proposition(0);
        world.says(member, p, Position::Support, QStringLiteral("2021-01-01"));
        QCOMPARE(actorsOf(world.pivot()), (std::vector<ActorId>{now, member}));
        record.memberships.erase(record.memberships.begin() + 1, record.memberships.end());
        world.edits.put(record);
        QCOMPARE(actorsOf(world.pivot()), (std::vector<ActorId>{old, member}));
    }

    void aMemberOfAnotherSideStandsForItself()
    {
        World world;
        const SideId coalition = world.side(QStringLiteral("coalition"), 0);
        const SideId us = world.side(QStringLiteral("us"), 1);
        const ActorId parent = world.actor(QStringLiteral("Coalition"), coalition);
        const ActorId member = world.actor(QStringLiteral("US"), us, {parent});
        const PropositionId p = world.proposition(0);
        world.says(member, p, Position::Support, QStringLiteral("2024-01-01"));
        QCOMPARE(actorsOf(world.pivot()), (std::vector<ActorId>{member}));
        PivotOptions flat;
        flat.group = PivotOptions::Group::None;
        QCOMPARE(actorsOf(world.pivot(flat)), (std::vector<ActorId>{parent, member}));
    }

    void rowsAreSortedByWhatIsAskedFor()
    {
        World world;
        const ActorId a = world.actor(QStringLiteral("A"));
        const ActorId b = world.actor(QStringLiteral("B"));
        const ActorId c = world.actor(QStringLiteral("C"));
        const PropositionId p = world.proposition(0);
        const PropositionId q = world.proposition(1);
        world.says(a, p, Position::Oppose, QStringLiteral("2024-03-01"));
        world.says(b, p, Position::Support, QStringLiteral("2024-01-01"));
        world.says(b, p, Position::Support, QStringLiteral("2024-01-02"));
        world.says(c, q, Position::Support, QStringLiteral("2024-02-01"));
        const auto sorted = [&](PivotOptions::Sort sort, Qt::SortOrder order = Qt::AscendingOrder) {
            PivotOptions options;
            options.sort = sort;
            options.order = order;
            options.sortedBy = p;
            return actorsOf(world.pivot(options));
        };
        QCOMPARE(sorted(PivotOptions::Sort::Name), (std::vector<ActorId>{a, b, c}));
        QCOMPARE(sorted(PivotOptions::Sort::Name, Qt::DescendingOrder), (std::vector<ActorId>{c, b, a}));
        QCOMPARE(sorted(PivotOptions::Sort::Sayings, Qt::DescendingOrder), (std::vector<ActorId>{b, a, c}));
        QCOMPARE(sorted(PivotOptions::Sort::Latest, Qt::DescendingOrder), (std::vector<ActorId>{a, c, b}));
        QCOMPARE(sorted(PivotOptions::Sort::Stance), (std::vector<ActorId>{b, a, c}));
        QCOMPARE(sorted(PivotOptions::Sort::Stance, Qt::DescendingOrder), (std::vector<ActorId>{a, b, c}));
    }

    void onlyTheAskedPropositionsAndWhoSpokeOfThem()
    {
        World world;
        const ActorId a = world.actor(QStringLiteral("A"));
        const ActorId b = world.actor(QStringLiteral("B"));
        const PropositionId p = world.proposition(0);
        const PropositionId q = world.proposition(1);
        world.says(a, p, Position::Oppose, QStringLiteral("2024-03-01"));
        world.says(b, q, Position::Support, QStringLiteral("2024-01-01"));
        PivotOptions options;
        options.propositions = {p};
        QCOMPARE(world.pivot(options).columns, (std::vector<PropositionId>{p}));
        QCOMPARE(actorsOf(world.pivot(options)), (std::vector<ActorId>{a}));
        options.silent = PivotOptions::Empty::Show;
        QCOMPARE(actorsOf(world.pivot(options)), (std::vector<ActorId>{a, b}));
    }

    void replayEqualsBuildingAnew()
    {
        const SnapshotPtr many = test::manyStances({.stances = 600, .actors = 24, .propositions = 4});
        std::vector<StatementId> all;
        for (const Statement& statement : many->all<Statement>())
            all.push_back(statement.id);
        Pivot replayed = pivotOf(*many, all, {});
        for (const int days : {900, 901, 30, 2000, 1500}) {
            PivotOptions options;
            options.until = QDate(2019, 1, 1).addDays(days);
            const Pivot anew = pivotOf(*many, all, options);
            const Pivot before = replayed;
            const std::vector<quint32> changed = replay(replayed, options.until);
            QCOMPARE(replayed.rows, anew.rows);
            const std::size_t places = replayed.starts.size() - 1;
            Pivot old = before;
            for (quint32 place = 0; place < places; ++place) {
                const bool isChanged = cellAtPlace(old, place) != cellAtPlace(replayed, place);
                QCOMPARE(std::binary_search(changed.begin(), changed.end(), place), isChanged);
            }
        }
        (void)replay(replayed, {});
        QCOMPARE(replayed.rows, pivotOf(*many, all, {}).rows);
    }
};

QTEST_GUILESS_MAIN(TestPivotRows)
#include "tst_pivot_rows.moc"
