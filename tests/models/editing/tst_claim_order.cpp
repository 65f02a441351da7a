// SPDX-License-Identifier: GPL-3.0-or-later
// Order, copies and kinds of claims; sayings joined and split; whose a place in the text is.
#include "models/editing/claim_edits.h"
#include "models/editing/order_edits.h"
#include "models/editing/saying_edits.h"
#include "models/editing/statement_edits.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::applied;
using tasrih::test::CodingFixture;

namespace {
struct Desk : CodingFixture
{
    Desk()
    {
        Statement statement = *snapshot.find(first);
        WithdrawalClaim exit;
        exit.place = base;
        exit.force = envoy;
        statement.claims = {{.id = one, .body = exit, .condition = QStringLiteral("إن"), .featured = true},
                            {.id = two, .body = Assertion{}}};
        Figure part;
        part.partOf = three;
        Statement other = *snapshot.find(second);
        other.claims = {{.id = ids.next<ClaimId>(), .body = part}};
        statement.claims.push_back({.id = three, .body = Figure{.force = envoy, .places = {base}}});
        Edits edits;
        edits.put(statement);
        edits.put(other);
        snapshot = applied(snapshot, edits);
    }
    void carryOut(const Command& command) { snapshot = applied(snapshot, command(snapshot)); }
    const std::vector<Claim>& claims() const { return snapshot.find(first)->claims; }

    ClaimId one = ids.next<ClaimId>(), two = ids.next<ClaimId>(), three = ids.next<ClaimId>();
};
} // namespace

class TestClaimOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesUp()
    {
        Desk desk;
        desk.carryOut(moveClaimUp(desk.first, desk.two));
        QCOMPARE(desk.claims().front().id, desk.two);
        QVERIFY(moveClaimUp(desk.first, desk.two)(desk.snapshot).isEmpty());
    }

    void copiesBesideTheOriginal()
    {
        Desk desk;
        const ClaimId copy = desk.ids.next<ClaimId>();
        desk.carryOut(copyClaim(desk.first, desk.one, copy));
        QCOMPARE(desk.claims().size(), std::size_t(4));
        QCOMPARE(desk.claims()[1].id, copy);
        QCOMPARE(desk.claims()[1].condition, QStringLiteral("إن"));
        QVERIFY(!desk.claims()[1].featured); // A copy isn't chosen for the briefing by itself.
    }

    void changesTheKindAndKeepsWhatBothHave()
    {
        Desk desk;
        desk.carryOut(changeKind(desk.first, desk.one, Figure{}));
        const auto& figure = std::get<Figure>(desk.claims()[0].body);
        QCOMPARE(figure.places, std::vector<PlaceId>{desk.base});
        QCOMPARE(figure.force, std::optional(desk.envoy));
        QCOMPARE(desk.claims()[0].condition, QStringLiteral("إن"));
        // To the kind it is already: nothing to do.
        QVERIFY(changeKind(desk.first, desk.one, Figure{.measure = Measure::Other})(desk.snapshot).isEmpty());
    }

    void whatWasPartOfItStandsAlone()
    {
        Desk desk;
        desk.carryOut(changeKind(desk.first, desk.three, Assertion{}));
        QVERIFY(!std::get<Figure>(desk.snapshot.find(desk.second)->claims.front().body).partOf);
    }

    void joinsAndSplitsSayings()
    {
        Desk desk;
        const SayingId kept = desk.snapshot.find(desk.second)->saying;
        const SayingId gone = desk.snapshot.find(desk.first)->saying;
        QVERIFY(splitSaying(desk.ids, desk.snapshot, desk.first)(desk.snapshot).isEmpty()); // It shares none.
        desk.carryOut(joinSaying(desk.first, desk.second));
        QCOMPARE(desk.snapshot.find(desk.first)->saying, kept);
        QVERIFY(!desk.snapshot.find(gone));
        const Saying joined = *desk.snapshot.find(kept);
        desk.carryOut(splitSaying(desk.ids, desk.snapshot, desk.first));
        const Statement& split = *desk.snapshot.find(desk.first);
        QVERIFY(split.saying != kept);
        const Saying& own = *desk.snapshot.find(split.saying);
        QCOMPARE(own.speakers.size(), joined.speakers.size());
        for (std::size_t i = 0; i < own.speakers.size(); ++i) {
            QCOMPARE(own.speakers[i].actor, joined.speakers[i].actor);
            QVERIFY(own.speakers[i].id != joined.speakers[i].id);
        }
        QCOMPARE(*desk.snapshot.find(kept), joined);
    }

    void speakersChangeTheirOrder()
    {
        Desk desk;
        const SayingId saying = desk.snapshot.find(desk.first)->saying;
        Saying changed = *desk.snapshot.find(saying);
        changed.speakers.push_back({desk.ids.next<SayingSpeakerId>(), desk.envoy, {}, {}});
        Edits edits;
        edits.put(changed);
        desk.snapshot = applied(desk.snapshot, edits);
        desk.carryOut(moveSpeakerUp(desk.first, changed.speakers.back().id));
        QCOMPARE(desk.snapshot.find(saying)->speakers.front().id, changed.speakers.back().id);
    }

    void aPlaceIsTheStatementsOrAClaims()
    {
        Desk desk;
        const HighlightId highlight = desk.snapshot.find(desk.first)->highlights.front().id;
        desk.carryOut(assignHighlight(desk.first, highlight, desk.two));
        QCOMPARE(desk.snapshot.find(desk.first)->highlights.front().claim, std::optional(desk.two));
        QVERIFY(assignHighlight(desk.first, highlight, ClaimId(99))(desk.snapshot).isEmpty());
        desk.carryOut(assignHighlight(desk.first, highlight, {}));
        QVERIFY(!desk.snapshot.find(desk.first)->highlights.front().claim);
    }
};

QTEST_GUILESS_MAIN(TestClaimOrder)
#include "tst_claim_order.moc"
