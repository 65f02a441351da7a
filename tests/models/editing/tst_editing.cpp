// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/claim_edits.h"
#include "models/editing/creation.h"
#include "models/editing/duration_text.h"
#include "models/editing/lens.h"
#include "models/editing/speaker_edits.h"
#include "models/editing/statement_edits.h"
#include "models/reading/reading_text.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QTest>

using namespace tasrih;
using tasrih::test::applied;
using tasrih::test::CodingFixture;

/// What commands make of a snapshot, without a store and without widgets.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAStatementWithItsSaying()
    {
        CodingFixture fixture;
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const int at = int(fixture.text.indexOf(QStringLiteral("2500 جندي")));
        const StatementDraft draft = draftStatement(fixture.ids, fixture.article, text.passage({at, at + 9}));
        const Snapshot after = applied(fixture.snapshot, addStatement(draft)(fixture.snapshot));
        const Statement* added = after.find(draft.statement.id);
        QVERIFY(added);
        QCOMPARE(added->manner, Manner::NotStated);
        QCOMPARE(added->identification, Identification::NotStated);
        QCOMPARE(added->review, Review::Draft);
        QCOMPARE(added->highlights.front().quote, QStringLiteral("2500 جندي"));
        QVERIFY(after.find(added->saying));
        QVERIFY(!after.find(added->saying)->saidOn);
    }

    void removesAStatementWithAllThatHangsOnIt()
    {
        CodingFixture fixture;
        Claim whole = draftClaim<Figure>(fixture.ids);
        Claim part = draftClaim<Figure>(fixture.ids);
        std::get<Figure>(part.body).partOf = whole.id;
        Snapshot now = applied(fixture.snapshot, addClaim(fixture.first, whole)(fixture.snapshot));
        now = applied(now, addClaim(fixture.second, part)(now));
        const Link link{.id = fixture.ids.next<LinkId>(), .from = fixture.second, .to = fixture.first};
        now = applied(now, addLink(link)(now));
        now = applied(now, removeStatement(fixture.first)(now));
        QVERIFY(!now.find(fixture.first));
        QVERIFY(!now.find(fixture.firstSaying));
        QVERIFY(!now.find(link.id));
        QVERIFY(!std::get<Figure>(now.find(fixture.second)->claims.front().body).partOf);
        QVERIFY(now.find(fixture.secondSaying));
    }

    void keepsASayingThatAnotherStatementReports()
    {
        CodingFixture fixture;
        Snapshot now = applied(fixture.snapshot, editRecord<Statement>(fixture.second, [&](Statement& statement) {
                                   statement.saying = fixture.firstSaying;
                               })(fixture.snapshot));
        now = applied(now, removeStatement(fixture.first)(now));
        QVERIFY(now.find(fixture.firstSaying));
    }

    void neverFillsTheDaySaidByItself()
    {
        CodingFixture fixture;
        QVERIFY(!fixture.snapshot.find(fixture.firstSaying)->saidOn);
        const Snapshot after = applied(fixture.snapshot, setSaidOnSameDay(fixture.first)(fixture.snapshot));
        QCOMPARE(after.find(fixture.firstSaying)->saidOn->text(), QStringLiteral("2024-12-14"));
        QCOMPARE(after.find(fixture.firstSaying)->saidBasis, Basis::Inferred);
        // A day that is typed tells nothing of how it is known; the same day keeps what was told of it.
        const Edtf other = *Edtf::parse(u"2024-12-13");
        const Snapshot typed = applied(after, setSaidOn(fixture.first, {.date = other})(after));
        QVERIFY(!typed.find(fixture.firstSaying)->saidBasis);
        const auto same = after.find(fixture.firstSaying)->saidOn;
        const Snapshot again =
            applied(after, setSaidOn(fixture.first, {.date = same, .phrase = QStringLiteral("yesterday")})(after));
        QCOMPARE(again.find(fixture.firstSaying)->saidBasis, Basis::Inferred);
        const Snapshot cleared = applied(after, setSaidOn(fixture.first, {})(after));
        QVERIFY(!cleared.find(fixture.firstSaying)->saidOn);
        QVERIFY(!cleared.find(fixture.firstSaying)->saidBasis);
    }

    void doesNothingWhereNothingDiffers()
    {
        CodingFixture fixture;
        QVERIFY(setReadingState(fixture.article, ReadingState::New)(fixture.snapshot).isEmpty());
        QVERIFY(addSpeaker(fixture.first,
                           {.id = fixture.ids.next<SayingSpeakerId>(), .actor = fixture.minister})(fixture.snapshot)
                    .isEmpty());
        QVERIFY(removeStatement(fixture.ids.next<StatementId>())(fixture.snapshot).isEmpty());
    }

    void makesASpeakerFromANameInOneChange()
    {
        CodingFixture fixture;
        const Actor actor = newActor(fixture.ids, QStringLiteral("  محمد   السوداني "));
        QCOMPARE(actor.name, QStringLiteral("محمد السوداني"));
        const Edits edits = withNew(actor, addSpeaker(fixture.first, {.id = fixture.ids.next<SayingSpeakerId>(),
                                                                      .actor = actor.id}))(fixture.snapshot);
        QCOMPARE(edits.puts.size(), std::size_t(2));
        const Snapshot after = applied(fixture.snapshot, edits);
        QCOMPARE(after.find(fixture.firstSaying)->speakers.size(), std::size_t(2));
        QCOMPARE(newActor(fixture.ids, QStringLiteral("Lloyd Austin")).nameEn, QStringLiteral("Lloyd Austin"));
    }

    void claimHighlightsGoWithTheirClaimButTheLastStays()
    {
        CodingFixture fixture;
        const Claim claim = draftClaim<WithdrawalClaim>(fixture.ids);
        Highlight own = fixture.highlightOn(QStringLiteral("قاعدة حرير"));
        own.claim = claim.id;
        Snapshot now = applied(fixture.snapshot, addClaim(fixture.first, claim)(fixture.snapshot));
        now = applied(now, addHighlight(fixture.first, own)(now));
        const Snapshot after = applied(now, removeClaim(fixture.first, claim.id)(now));
        QCOMPARE(after.find(fixture.first)->highlights.size(), std::size_t(1));
        QVERIFY(after.find(fixture.first)->claims.empty());
    }

    void placeAndPhaseExcludeEachOther()
    {
        CodingFixture fixture;
        WithdrawalClaim claim;
        setPlace(claim, fixture.base);
        setPhase(claim, fixture.phase);
        QVERIFY(!claim.place);
        setPlace(claim, fixture.base);
        QVERIFY(!claim.phase);
    }

    void anchorAndDurationDeriveTheEnd()
    {
        WithdrawalClaim claim;
        setDuration(claim, QStringLiteral("P12M"));
        QVERIFY(!claim.ends);
        setAnchor(claim, Edtf::parse(QStringLiteral("2024-09-27")));
        QCOMPARE(claim.ends->text(), QStringLiteral("2025-09-27"));
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << QStringLiteral("p12m") << QStringLiteral("P12M");
        QTest::newRow("english") << QStringLiteral("12 months") << QStringLiteral("P12M");
        QTest::newRow("arabic") << QStringLiteral("١٢ شهراً") << QStringLiteral("P12M");
        QTest::newRow("dual") << QStringLiteral("سنتين") << QStringLiteral("P2Y");
        QTest::newRow("one") << QStringLiteral("سنة") << QStringLiteral("P1Y");
        QTest::newRow("wrong") << QStringLiteral("soon") << QString();
    }

    void readsDurations()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const std::optional<Duration> duration = readDuration(typed);
        QCOMPARE(duration ? duration->text() : QString(), iso);
    }

    void offersTheSpeakersOfTheStatementBefore()
    {
        CodingFixture fixture;
        QVERIFY(speakersBefore(fixture.snapshot, fixture.first).empty());
        QCOMPARE(speakersBefore(fixture.snapshot, fixture.second), std::vector<ActorId>{fixture.minister});
    }

    void linksOnceAndNeverToItself()
    {
        CodingFixture fixture;
        const Link self{.id = fixture.ids.next<LinkId>(), .from = fixture.first, .to = fixture.first};
        QVERIFY(addLink(self)(fixture.snapshot).isEmpty());
        Link link{.id = fixture.ids.next<LinkId>(), .from = fixture.first, .to = fixture.second};
        const Snapshot after = applied(fixture.snapshot, addLink(link)(fixture.snapshot));
        link.id = fixture.ids.next<LinkId>();
        QVERIFY(addLink(link)(after).isEmpty());
    }

    void lensesFollowTheNewestSnapshot()
    {
        CodingFixture fixture;
        const Claim claim = draftClaim<Assertion>(fixture.ids);
        const Lens<Assertion> lens = bodyLens<Assertion>(fixture.first, claim.id);
        QVERIFY(!lens.find(fixture.snapshot));
        const Snapshot now = applied(fixture.snapshot, addClaim(fixture.first, claim)(fixture.snapshot));
        const Snapshot after = applied(now, lens.edit([](Assertion& body) { body.text = QStringLiteral("x"); })(now));
        QCOMPARE(lens.find(after)->text, QStringLiteral("x"));
        QVERIFY(!bodyLens<Figure>(fixture.first, claim.id).find(after));
    }
};

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
