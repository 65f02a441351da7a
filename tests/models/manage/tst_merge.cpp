// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/error.h"
#include "models/context/filter.h"
#include "models/manage/duplicates.h"
#include "models/manage/merge.h"
#include "models/manage/usage.h"
#include "tests/support/coding_fixture.h"
#include "tests/support/live_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::applied;

namespace {
/// A project in which everything points at actors, places and the rest in every way there is.
struct World
{
    IdSource ids{23};
    SideId side = ids.next<SideId>(), sideTwin = ids.next<SideId>();
    OutletId outlet = ids.next<OutletId>(), outletTwin = ids.next<OutletId>();
    TagId tag = ids.next<TagId>(), tagTwin = ids.next<TagId>();
    PlaceId place = ids.next<PlaceId>(), placeTwin = ids.next<PlaceId>(), inner = ids.next<PlaceId>();
    PhaseId phase = ids.next<PhaseId>(), phaseTwin = ids.next<PhaseId>();
    PropositionId proposition = ids.next<PropositionId>(), propositionTwin = ids.next<PropositionId>();
    ActorId actor = ids.next<ActorId>(), actorTwin = ids.next<ActorId>(), member = ids.next<ActorId>();
    EventId event = ids.next<EventId>(), eventTwin = ids.next<EventId>();
    ArticleId article = ids.next<ArticleId>();
    SayingId saying = ids.next<SayingId>();
    StatementId statement = ids.next<StatementId>();
    SavedSearchId search = ids.next<SavedSearchId>();
    Snapshot now;

    World()
    {
        Edits edits;
        edits.put(Side{.id = side, .name = QStringLiteral("بغداد")});
        edits.put(Side{.id = sideTwin, .name = QStringLiteral("العاصمة"), .shortNameEn = QStringLiteral("GOI")});
        edits.put(Outlet{.id = outlet, .name = QStringLiteral("شفق")});
        edits.put(Outlet{.id = outletTwin, .name = QStringLiteral("شفق نيوز"), .reliability = Reliability::C});
        edits.put(Tag{.id = tag, .name = QStringLiteral("موعد")});
        edits.put(Tag{.id = tagTwin, .name = QStringLiteral("مواعيد")});
        putPlaces(edits);
        edits.put(Phase{.id = phase, .name = QStringLiteral("الأولى"), .places = {place}});
        edits.put(Phase{.id = phaseTwin, .name = QStringLiteral("المرحلة 1"), .places = {placeTwin, place}});
        edits.put(Proposition{.id = proposition, .text = QStringLiteral("يخرجون")});
        edits.put(Proposition{
            .id = propositionTwin, .text = QStringLiteral("يغادرون"), .shortTextEn = QStringLiteral("Exit")});
        putActors(edits);
        edits.put(Event{.id = event, .title = QStringLiteral("الإعلان"), .place = placeTwin});
        edits.put(Event{.id = eventTwin, .title = QStringLiteral("إعلان"), .date = Edtf::parse(u"2024-09-27")});
        edits.put(
            Article{.id = article, .text = ids.next<TextId>(), .outlet = outletTwin, .title = QStringLiteral("خبر")});
        edits.put(Saying{
            .id = saying,
            .place = placeTwin,
            .speakers = {{.id = ids.next<SayingSpeakerId>(), .actor = actor},
                         {.id = ids.next<SayingSpeakerId>(), .actor = actorTwin, .capacity = QStringLiteral("وزير")}}});
        putStatement(edits);
        Filter filter;
        filter.actors = {actorTwin, member};
        filter.places = {placeTwin};
        filter.tags = {tagTwin};
        edits.put(SavedSearch{.id = search, .name = QStringLiteral("بحث"), .filter = toJson(filter)});
        now = applied({}, edits);
    }

    void putPlaces(Edits& edits)
    {
        edits.put(Place{.id = place, .name = QStringLiteral("حرير"), .nameEn = QStringLiteral("Harir")});
        edits.put(Place{.id = placeTwin,
                        .kind = PlaceKind::City,
                        .name = QStringLiteral("قاعدة حرير"),
                        .nameEn = QStringLiteral("Harir"),
                        .latitude = 36.5,
                        .longitude = 44.3,
                        .aliases = {{ids.next<PlaceAliasId>(), QStringLiteral("باشور"), QStringLiteral("ar")}}});
        edits.put(Place{.id = inner, .parent = placeTwin, .name = QStringLiteral("المدرج")});
    }

    void putActors(Edits& edits)
    {
        edits.put(Actor{.id = actor,
                        .name = QStringLiteral("ثابت العباسي"),
                        .aliases = {{ids.next<ActorAliasId>(), QStringLiteral("العباسي"), QStringLiteral("ar")}}});
        edits.put(Actor{.id = actorTwin,
                        .name = QStringLiteral("وزير الدفاع"),
                        .nameEn = QStringLiteral("Thabet al-Abbasi"),
                        .side = sideTwin,
                        .note = QStringLiteral("ملاحظة"),
                        .aliases = {{ids.next<ActorAliasId>(), QStringLiteral("العباسي"), QStringLiteral("ar")},
                                    {ids.next<ActorAliasId>(), QStringLiteral("Abbasi"), QStringLiteral("en")}},
                        .memberships = {{.id = ids.next<MembershipId>(), .parent = actor},
                                        {.id = ids.next<MembershipId>(), .parent = member}}});
        edits.put(Actor{.id = member,
                        .name = QStringLiteral("الناطق"),
                        .memberships = {{.id = ids.next<MembershipId>(), .parent = actor}}});
    }

    void putStatement(Edits& edits)
    {
        Statement one{.id = statement, .saying = saying, .article = article};
        one.tags = {tag, tagTwin};
        one.relays = {{ids.next<RelayId>(), actor, QStringLiteral("قال")},
                      {ids.next<RelayId>(), actorTwin, QStringLiteral("ذكر")}};
        one.claims.push_back(
            {.id = ids.next<ClaimId>(), .body = Stance{propositionTwin, Position::Support}, .holder = actorTwin});
        one.claims.push_back({.id = ids.next<ClaimId>(),
                              .body = WithdrawalClaim{.place = placeTwin, .force = actorTwin, .fromPlace = placeTwin}});
        one.claims.push_back({.id = ids.next<ClaimId>(), .body = WithdrawalClaim{.phase = phaseTwin}});
        one.claims.push_back(
            {.id = ids.next<ClaimId>(), .body = Figure{.force = actorTwin, .places = {placeTwin, place, inner}}});
        edits.put(one);
    }

    /// Merges and checks what holds of every merge: the source is gone, nothing points at it any more.
    Snapshot merged(const AnyId& target, const AnyId& source)
    {
        const Snapshot next = applied(now, merge(now, target, {source}, ids));
        if (recordOf(next, source) || !usageOf(next, source).isEmpty() || !recordOf(next, target))
            qFatal("the merge left something behind");
        return next;
    }
};

template <typename Aliases>
QStringList namesIn(const Aliases& aliases)
{
    QStringList names;
    for (const auto& alias : aliases)
        names.append(alias.name);
    return names;
}
} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actorsMoveEveryReference()
    {
        World world;
        const Snapshot next = world.merged(world.actor, world.actorTwin);
        const Saying& saying = *next.find(world.saying);
        QCOMPARE(saying.speakers.size(), std::size_t(1));
        QCOMPARE(saying.speakers[0].actor, world.actor);
        QCOMPARE(saying.speakers[0].capacity, QStringLiteral("وزير"));
        const Statement& statement = *next.find(world.statement);
        QCOMPARE(statement.relays.size(), std::size_t(1));
        QCOMPARE(statement.claims[0].holder, std::optional(world.actor));
        QCOMPARE(std::get<WithdrawalClaim>(statement.claims[1].body).force, std::optional(world.actor));
        QCOMPARE(std::get<Figure>(statement.claims[3].body).force, std::optional(world.actor));
    }

    void actorsUniteNamesAndWhatOneAloneKnows()
    {
        World world;
        const Actor actor = *world.merged(world.actor, world.actorTwin).find(world.actor);
        QCOMPARE(actor.name, QStringLiteral("ثابت العباسي"));
        QCOMPARE(actor.nameEn, QStringLiteral("Thabet al-Abbasi"));
        QCOMPARE(actor.side, std::optional(world.sideTwin));
        QCOMPARE(actor.note, QStringLiteral("ملاحظة"));
        QCOMPARE(namesIn(actor.aliases),
                 (QStringList{QStringLiteral("العباسي"), QStringLiteral("وزير الدفاع"), QStringLiteral("Abbasi")}));
        std::set<ActorAliasId> ids;
        for (const ActorAlias& alias : actor.aliases)
            QVERIFY(ids.insert(alias.id).second);
    }

    void noActorEndsUpInItself()
    {
        World world;
        const Snapshot next = world.merged(world.actor, world.actorTwin);
        QVERIFY(next.find(world.actor)->memberships.empty());
        QCOMPARE(next.find(world.member)->memberships[0].parent, world.actor);
    }

    void savedSearchesMoveToo()
    {
        World world;
        const Snapshot next = world.merged(world.actor, world.actorTwin);
        const auto filter = filterFromJson(next.find(world.search)->filter);
        QCOMPARE(filter->actors, (std::set<ActorId>{world.actor, world.member}));
        QCOMPARE(filter->places, (std::set<PlaceId>{world.placeTwin}));
    }

    void placesMoveEveryReference()
    {
        World world;
        const Snapshot next = world.merged(world.place, world.placeTwin);
        const Statement& statement = *next.find(world.statement);
        const auto& claim = std::get<WithdrawalClaim>(statement.claims[1].body);
        QCOMPARE(claim.place, std::optional(world.place));
        QCOMPARE(claim.fromPlace, std::optional(world.place));
        QCOMPARE(std::get<Figure>(statement.claims[3].body).places, (std::vector<PlaceId>{world.place, world.inner}));
        QCOMPARE(next.find(world.saying)->place, std::optional(world.place));
        QCOMPARE(next.find(world.event)->place, std::optional(world.place));
        QCOMPARE(next.find(world.inner)->parent, std::optional(world.place));
        QCOMPARE(next.find(world.phaseTwin)->places, std::vector<PlaceId>{world.place});
        const Place& place = *next.find(world.place);
        QCOMPARE(place.latitude, std::optional(36.5));
        QCOMPARE(namesIn(place.aliases), (QStringList{QStringLiteral("قاعدة حرير"), QStringLiteral("باشور")}));
    }

    void aPlaceMergedIntoItsPartLeadsNowhere()
    {
        World world;
        const Snapshot next = world.merged(world.inner, world.placeTwin);
        QCOMPARE(next.find(world.inner)->parent, std::nullopt);
    }

    void aParentIsTakenFromTheOther()
    {
        World world;
        const Snapshot next = world.merged(world.place, world.inner);
        QCOMPARE(next.find(world.place)->parent, std::optional(world.placeTwin));
    }

    void theOtherKindsMoveTheirReferences()
    {
        World world;
        QCOMPARE(world.merged(world.side, world.sideTwin).find(world.actorTwin)->side, std::optional(world.side));
        QCOMPARE(world.merged(world.side, world.sideTwin).find(world.side)->shortNameEn, QStringLiteral("GOI"));
        const Snapshot outlets = world.merged(world.outlet, world.outletTwin);
        QCOMPARE(outlets.find(world.article)->outlet, std::optional(world.outlet));
        QCOMPARE(outlets.find(world.outlet)->reliability, std::optional(Reliability::C));
        QVERIFY(outlets.find(world.outlet)->note.contains(QStringLiteral("شفق نيوز")));
        const Snapshot tags = world.merged(world.tag, world.tagTwin);
        QCOMPARE(tags.find(world.statement)->tags, std::vector<TagId>{world.tag});
        QCOMPARE(filterFromJson(tags.find(world.search)->filter)->tags, std::set<TagId>{world.tag});
        const Snapshot phases = world.merged(world.phase, world.phaseTwin);
        QCOMPARE(std::get<WithdrawalClaim>(phases.find(world.statement)->claims[2].body).phase,
                 std::optional(world.phase));
        QCOMPARE(phases.find(world.phase)->places, (std::vector<PlaceId>{world.place, world.placeTwin}));
        const Snapshot propositions = world.merged(world.proposition, world.propositionTwin);
        QCOMPARE(std::get<Stance>(propositions.find(world.statement)->claims[0].body).proposition, world.proposition);
        QCOMPARE(propositions.find(world.proposition)->shortTextEn, QStringLiteral("Exit"));
        QVERIFY(world.merged(world.event, world.eventTwin).find(world.event)->date.has_value());
    }

    void severalAtOnceAndThoseThatAreGone()
    {
        World world;
        const Edits edits =
            merge(world.now, world.actor, {world.actorTwin, world.member, ActorId(5), world.actor}, world.ids);
        const Snapshot next = applied(world.now, edits);
        QCOMPARE(next.all<Actor>().size(), std::size_t(1));
        QVERIFY(merge(next, world.actor, {world.actorTwin}, world.ids).isEmpty());
    }

    void whatCantBeMergedIsRefused()
    {
        World world;
        QVERIFY_THROWS_EXCEPTION(Error, (void)merge(world.now, ActorId(5), {world.actor}, world.ids));
        QVERIFY_THROWS_EXCEPTION(Error, (void)merge(world.now, world.actor, {world.place}, world.ids));
        QVERIFY_THROWS_EXCEPTION(Error, (void)merge(world.now, world.article, {world.article}, world.ids));
    }

    void usersAreListedAndCountedOnce()
    {
        World world;
        const Usage usage = usageOf(world.now, world.actorTwin);
        QCOMPARE(usage.statements, std::vector<StatementId>{world.statement});
        QCOMPARE(usage.sayings, std::vector<SayingId>{world.saying});
        QCOMPARE(usage.count(), std::size_t(2));
        const QHash<PlaceId, int> places = useCounts<PlaceId>(world.now);
        QCOMPARE(places.value(world.placeTwin), 5); // statement, saying, inner place, phase, event
        QCOMPARE(places.value(world.inner), 1);
        QVERIFY(!useCounts<EventId>(world.now).contains(world.event));
    }

    void whatIsInUseIsNotDeleted()
    {
        World world;
        QCOMPARE(deletion(world.now, world.event).removes.size(), std::size_t(1));
        try {
            (void)deletion(world.now, world.placeTwin);
            QFAIL("it is in use");
        } catch (const Error& error) {
            QVERIFY(error.message().contains(QStringLiteral("Harir")));
            QVERIFY(error.message().contains(QStringLiteral("1")));
        }
    }

    void duplicatesShareANameInAnySpelling()
    {
        World world;
        const auto places = duplicatesOf(world.now, RecordKind::Place);
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(places[0].ids, (std::vector<AnyId>{world.place, world.placeTwin}));
        const auto actors = duplicatesOf(world.now, RecordKind::Actor);
        QCOMPARE(actors.size(), std::size_t(1)); // العباسي
        QVERIFY(duplicatesOf(world.now, RecordKind::Article).empty());

        Edits edits;
        edits.put(Tag{.id = TagId(1), .name = QStringLiteral("إنسحاب")});
        edits.put(Tag{.id = TagId(2), .name = QStringLiteral("الانسحاب")});
        QCOMPARE(duplicatesOf(applied(world.now, edits), RecordKind::Tag).size(), std::size_t(1));

        Edits signs;
        qint64 id = 10;
        for (const char16_t* name :
             {u"Sana'a", u"Sana\u02BCa", u"Sanaa", u"al-Asad", u"Al\u2011Asad", u"al  Asad", u"2,500 men",
              u"2\u00A0500\u2028men", u"«x» y", u"\u200E“x”\u00A0y", u"Anb\u0101r", u"Anba\u0304r"})
            signs.put(Tag{.id = TagId(id++), .name = QString::fromUtf16(name)});
        std::vector<std::size_t> sizes;
        for (const DuplicateGroup& group : duplicatesOf(applied(world.now, signs), RecordKind::Tag))
            sizes.push_back(group.ids.size());
        std::sort(sizes.begin(), sizes.end());
        QCOMPARE(sizes, (std::vector<std::size_t>{2, 2, 2, 3, 3}));
    }

    void aMergeIsOneChangeThatUndoTakesBack()
    {
        test::LiveProject live(TemporaryProject::Content::Sample);
        const auto before = *live.project.snapshot();
        const auto uses = useCounts<ActorId>(live.now());
        std::vector<ActorId> used{uses.keyBegin(), uses.keyEnd()};
        std::sort(used.begin(), used.end());
        QVERIFY(used.size() > 3);
        const ActorId target = used[0];
        const std::vector<AnyId> sources{used[1], used[2], used[3]};
        live.change([&](const Snapshot& now) {
            IdSource fresh;
            return merge(now, target, sources, fresh);
        });
        for (const AnyId& source : sources) {
            QVERIFY(!recordOf(live.now(), source));
            QVERIFY(usageOf(live.now(), source).isEmpty());
        }
        live.undo();
        QVERIFY(live.now().all<Actor>().size() == before.all<Actor>().size());
        for (const Actor& actor : before.all<Actor>())
            QCOMPARE(*live.now().find(actor.id), actor);
        for (const Statement& statement : before.all<Statement>())
            QCOMPARE(*live.now().find(statement.id), statement);
        for (const Saying& saying : before.all<Saying>())
            QCOMPARE(*live.now().find(saying.id), saying);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
