// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of claim answers, by hand.
#include "models/kinds/kinds.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
Claim claimOf(const ClaimBody& body)
{
    return {.id = ClaimId(1), .body = body};
}
} // namespace

class TestClaimKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandInTheOrderOfTheKinds()
    {
        QStringList keys;
        for (const Term<ClaimKind>& term : terms<ClaimKind>())
            keys << QString::fromLatin1(term.key);
        QCOMPARE(keys.join(u' '), QStringLiteral("stance withdrawal figure assertion"));
        QVERIFY(claimOf(Figure()).kind() == ClaimKind::Figure);
        QCOMPARE(textOf(claimOf(WithdrawalClaim()).kind(), Language::English), QStringLiteral("withdrawal claim"));
    }

    void forcesAndPlaces()
    {
        WithdrawalClaim placed;
        placed.place = PlaceId(7);
        WithdrawalClaim phased;
        phased.phase = PhaseId(3);
        Figure counted;
        counted.places = {PlaceId(7)};
        QVERIFY(!namesForce(claimOf(Stance())) && !namesForce(claimOf(Assertion())));
        QVERIFY(namesForce(claimOf(placed)) && namesForce(claimOf(counted)));
        QVERIFY(!namesPlaces(claimOf(Stance())) && !namesPlaces(claimOf(Assertion())));
        QVERIFY(wantsPlace(claimOf(WithdrawalClaim())) && wantsPlace(claimOf(Figure())));
        QVERIFY(!wantsPlace(claimOf(placed)) && !wantsPlace(claimOf(phased)) && !wantsPlace(claimOf(counted)));
        QVERIFY(!wantsPlace(claimOf(Assertion())));
        KindOf<WithdrawalClaim>::addPlace(phased, PlaceId(8)); // About a place or a phase, never both.
        QVERIFY(phased.place == PlaceId(8) && !phased.phase);
        KindOf<Figure>::addPlace(counted, PlaceId(8));
        KindOf<Figure>::addPlace(counted, PlaceId(7));
        QVERIFY(counted.places == std::vector({PlaceId(7), PlaceId(8)}));
    }

    void likenessAndClashes()
    {
        test::SnapshotBuilder builder;
        const PlaceId country = builder.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
        const PlaceId base = builder.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base, country);
        const SnapshotPtr now = builder.build();
        const auto like = [&](const ClaimBody& a, const ClaimBody& b) {
            return askKind(claimOf(a), claimOf(b), likeness::never, [&](auto kind, const auto& one, const auto& other) {
                return kind.likeness(*now, one, other);
            });
        };
        WithdrawalClaim here;
        here.place = base;
        WithdrawalClaim there = here;
        there.place = country;
        QCOMPARE(like(here, here), 110); // The same place, the same thing.
        QCOMPARE(like(here, there), 60); // One within the other.
        QCOMPARE(like(here, Figure()), -1);
        QCOMPARE(like(Stance{PropositionId(1), {}}, Stance{PropositionId(2), {}}), -1);

        const Stance support{PropositionId(1), Position::Support};
        const Stance oppose{PropositionId(1), Position::Oppose};
        const Stance mixed{PropositionId(1), Position::Mixed};
        QVERIFY(KindOf<Stance>::clash(support, oppose) == Certainty::Certain);
        QVERIFY(!KindOf<Stance>::clash(support, mixed));
        Figure few;
        few.low = 100;
        Figure many = few;
        many.low = 900;
        QVERIFY(KindOf<Figure>::clash(few, many) == Certainty::Certain);
        many.unit = QStringLiteral("%");
        QVERIFY(!KindOf<Figure>::clash(few, many));
        QVERIFY(!KindOf<WithdrawalClaim>::clash(here, here));
        QVERIFY(KindOf<WithdrawalClaim>::topic(here) == ClaimTopic(base));
        QVERIFY(KindOf<Assertion>::topic(Assertion()) == ClaimTopic());
    }
};

QTEST_APPLESS_MAIN(TestClaimKinds)
#include "tst_claim_kinds.moc"
