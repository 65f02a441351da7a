// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot_summary.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/many_stances.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// A project in which actors say where they stand; every call adds one statement of one saying.
class World
{
public:
    ActorId actor(const QString& name, std::optional<SideId> side = {}, const std::vector<ActorId>& parents = {})
    {
        Actor one{.id = ids.next<ActorId>(), .name = name, .nameEn = name, .side = side};
        for (const ActorId parent : parents)
            one.memberships.push_back({.id = ids.next<MembershipId>(), .parent = parent});
        edits.put(one);
        return one.id;
    }

    SideId side(const QString& name, int order)
    {
        const SideId id = ids.next<SideId>();
        edits.put(Side{.id = id, .name = name, .nameEn = name, .order = order});
        return id;
    }

    PropositionId proposition(int order)
    {
        const PropositionId id = ids.next<PropositionId>();
        edits.put(Proposition{.id = id, .text = QStringLiteral("P"), .order = order});
        return id;
    }

    ArticleId article(const QString& published)
    {
        const ArticleId id = ids.next<ArticleId>();
        edits.put(Article{.id = id, .text = ids.next<TextId>(), .published = Edtf::parse(published)});
        return id;
    }

    SayingId saying(const std::vector<ActorId>& speakers, const QString& saidOn)
    {
        Saying one{.id = ids.next<SayingId>(), .saidOn = Edtf::parse(saidOn)};
        for (const ActorId speaker : speakers)
            one.speakers.push_back({.id = ids.next<SayingSpeakerId>(), .actor = speaker});
        edits.put(one);
        return one.id;
    }

    ClaimId report(SayingId saying, ArticleId article, PropositionId proposition, Position position,
                   std::optional<ActorId> holder = {})
    {
        const ClaimId claim = ids.next<ClaimId>();
        edits.put(Statement{.id = ids.next<StatementId>(),
                            .saying = saying,
                            .article = article,
                            .claims = {{.id = claim, .body = Stance{proposition, position}, .holder = holder}}});
        return claim;
    }

    /// One saying on one day, reported once.
    ClaimId says(ActorId who, PropositionId what, Position position, const QString& day)
    {
        return report(saying({who}, day), m_article, what, position);
    }

    Pivot pivot(PivotOptions options = {})
    {
        const Snapshot now = test::applied({}, edits);
        std::vector<StatementId> all;
        for (const Statement& statement : now.all<Statement>())
            all.push_back(statement.id);
        return pivotOf(now, all, options);
    }

    [[nodiscard]] Actor record(ActorId id) const { return *test::applied({}, edits).find(id); }

    IdSource ids{11};
    Edits edits;

private:
    ArticleId m_article = article(QStringLiteral("2025-01-01"));
};

std::vector<ActorId> actorsOf(const Pivot& pivot)
{
    std::vector<ActorId> actors;
    for (const PivotRow& row : pivot.rows)
        actors.push_back(row.actor);
    return actors;
}

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
        QCOMPARE(summaryOfRow(pivot, 0), (RowSummary{2, 3, 1, 0}));
        QCOMPARE(summaryOfRow(pivot, 1), (RowSummary{1, 2, 1, 0}));
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
