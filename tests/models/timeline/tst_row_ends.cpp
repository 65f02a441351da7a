// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims are the claimed ends of a row, and how they are summed up.
#include "database/text/isolate.h"
#include "models/timeline/agreement.h"
#include "models/timeline/row_summary.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// One place, one phase, two forces, two speakers.
struct Desk
{
    SnapshotBuilder b;
    PlaceId iraq = b.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    PhaseId mission = b.phase(QStringLiteral("المهمة"), QStringLiteral("Mission"), {iraq});
    ActorId coalition = b.actor(QStringLiteral("التحالف"), QStringLiteral("Coalition"));
    ActorId combat = b.actor(QStringLiteral("القوات القتالية"), QStringLiteral("Combat troops"));
    ActorId first = b.actor(QStringLiteral("أ"), QStringLiteral("First"));
    ActorId second = b.actor(QStringLiteral("ب"), QStringLiteral("Second"));

    void says(ActorId speaker, const char* saidOn, const char* ends, Modality modality = Modality::Announced,
              What what = What::FullExit, std::optional<ActorId> force = {}, Bound bound = Bound::In)
    {
        WithdrawalClaim claim = withdrawal(iraq, ends, bound, what);
        claim.modality = modality;
        claim.force = force ? force : coalition;
        b.says({speaker}, saidOn, claim);
    }
    [[nodiscard]] TimelineContentPtr built(Language language = Language::English) const
    {
        TimelineOptions options;
        options.language = language;
        const SnapshotPtr snapshot = b.build();
        return buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
    }
    /// Of the first row, without the signs that keep names apart.
    [[nodiscard]] QString summary() const { return withoutIdleIsolates(summaryText(*built(), 0)); }
};
} // namespace

class TestRowEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsClaimed_data()
    {
        QTest::addColumn<Modality>("modality");
        QTest::addColumn<What>("what");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char* name, Modality modality, What what, bool counts) {
            QTest::newRow(name) << modality << what << counts;
        };
        row("planned", Modality::Planned, What::FullExit, true);
        row("under way", Modality::UnderWay, What::FullExit, true);
        row("expected", Modality::Expected, What::FullExit, true);
        row("demanded", Modality::Demanded, What::FullExit, true);
        row("a base handed over", Modality::Agreed, What::HandOver, true);
        row("happened", Modality::Happened, What::FullExit, false);
        row("rejected", Modality::Rejected, What::FullExit, false);
        row("denied", Modality::Denied, What::FullExit, false);
        row("proposed", Modality::Proposed, What::FullExit, false);
        row("possible", Modality::Possible, What::FullExit, false);
        row("permitted", Modality::Permitted, What::FullExit, false);
        row("a part", Modality::Planned, What::PartialExit, false);
        row("fewer", Modality::Planned, What::Reduction, false);
        row("another task", Modality::Planned, What::RoleChange, false);
        row("the end of a mission is no exit", Modality::Planned, What::MissionEnds, false);
        row("stays", Modality::Planned, What::Stays, false);
        row("a decision", Modality::Planned, What::DecisionDue, false);
        row("the combat role", Modality::Planned, What::CombatRoleEnds, false);
    }
    void whatIsClaimed()
    {
        QFETCH(Modality, modality);
        QFETCH(What, what);
        QFETCH(bool, counts);
        Desk desk;
        desk.says(desk.first, "2024-01-01", "2026-09");
        desk.says(desk.second, "2024-01-02", "2031-05", modality, what);
        QCOMPARE(desk.summary(), counts ? QStringLiteral("claimed end: September 2026 – May 2031, 2 speakers")
                                        : QStringLiteral("claimed end: September 2026, 1 speaker"));
        QCOMPARE(agreementOf(*desk.built(), 0).claims, counts ? 2 : 1);
    }

    void aRowOfTheCombatRoleAloneHasItsEnd()
    {
        Desk desk;
        desk.says(desk.first, "2021-07-01", "2021-12", Modality::Planned, What::CombatRoleEnds);
        QCOMPARE(desk.summary(), QStringLiteral("claimed end: December 2021, 1 speaker"));
    }

    void aPhaseIsOverWithItsMission()
    {
        Desk desk;
        WithdrawalClaim claim = withdrawal({}, "2025-09-30", Bound::By, What::MissionEnds);
        claim.phase = desk.mission;
        desk.b.says({desk.first}, "2024-09-27", claim);
        QCOMPARE(desk.summary(), QStringLiteral("claimed end: September 2025, 1 speaker"));
    }

    /// Most claims speak of the coalition; its combat troops are another force, and go earlier.
    void theForceIsTheOneThatMostClaimsSpeakOf()
    {
        Desk desk;
        desk.says(desk.first, "2021-07-01", "2021-12", Modality::Agreed, What::FullExit, desk.combat, Bound::By);
        desk.says(desk.second, "2021-07-02", "2021-12-31", Modality::Agreed, What::FullExit, desk.combat, Bound::By);
        desk.says(desk.first, "2021-08-01", nullptr, Modality::Demanded);
        desk.says(desk.second, "2021-08-02", nullptr, Modality::Denied);
        desk.says(desk.first, "2024-12-01", "2026-09", Modality::Expected);
        QCOMPARE(desk.summary(), QStringLiteral("claimed end (Coalition): September 2026, 1 speaker"));
    }

    void equipmentIsNoForce()
    {
        Desk desk;
        WithdrawalClaim claim = withdrawal(desk.iraq, "2025-01");
        claim.objectEn = QStringLiteral("vehicles");
        desk.b.says({desk.first}, "2024-01-01", claim);
        QCOMPARE(desk.summary(), QString());
    }

    /// A year stays a year, "about" stays "about"; a day is told as its month.
    void endsAreNoFinerThanTheyWereSaid()
    {
        Desk desk;
        desk.says(desk.first, "2024-01-01", "2025", Modality::Planned, What::FullExit, {}, Bound::By);
        desk.says(desk.second, "2024-01-02", "2026-12~");
        QCOMPARE(desk.summary(), QStringLiteral("claimed end: 2025 – about December 2026, 2 speakers"));
    }

    void whatHadPassedIsNoPlan()
    {
        Desk desk;
        desk.says(desk.first, "2024-01-01", "2021", Modality::Announced, What::FullExit, {}, Bound::By);
        QCOMPARE(desk.summary(), QString());
    }

    void withoutALastDayNoEndIsNamed()
    {
        Desk desk;
        desk.says(desk.first, "2024-01-01", "2026", Modality::Planned, What::FullExit, {}, Bound::NotBefore);
        QCOMPARE(desk.summary(), QString());
    }
};

QTEST_GUILESS_MAIN(TestRowEnds)
#include "tst_row_ends.moc"
