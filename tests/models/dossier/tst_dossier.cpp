// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/isolate.h"
#include "models/dossier/dossier.h"
#include "models/dossier/dossier_report.h"
#include "models/dossier/dossier_summary.h"
#include "models/dossier/dossier_words.h"
#include "models/report/report_html.h"
#include "models/report/report_tones.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// Iraq, Kurdistan within it, Harir in Kurdistan; a phase over Iraq; a ministry with a minister; a foreign army.
struct Country
{
    SnapshotBuilder build;
    PlaceId iraq = build.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    PlaceId kurdistan = build.place(QStringLiteral("كردستان"), QStringLiteral("Kurdistan"), PlaceKind::Region, iraq);
    PlaceId harir = build.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base, kurdistan);
    PlaceId asad = build.place(QStringLiteral("عين الأسد"), QStringLiteral("Asad"), PlaceKind::Base, iraq);
    PhaseId phase = build.phase(QStringLiteral("المرحلة"), QStringLiteral("Phase"), {iraq});
    ActorId ministry = build.actor(QStringLiteral("الوزارة"), QStringLiteral("Ministry"));
    ActorId minister = build.actor(QStringLiteral("الوزير"), QStringLiteral("Minister"));
    ActorId army = build.actor(QStringLiteral("الجيش"), QStringLiteral("Army"));
    ArticleId article = build.article(QStringLiteral("خبر"), "2025-05-01");
};

std::vector<DossierReason> reasonsOf(const Dossier& dossier, StatementId statement)
{
    for (const DossierEntry& entry : dossier.entries) {
        if (entry.statement == statement)
            return entry.reasons;
    }
    return {};
}

Dossier made(const Snapshot& snapshot, const DossierSubject& subject)
{
    return dossierOf(snapshot, subject, SnapshotBuilder::all(snapshot));
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actorsSpeakHoldRelayAndAreSpokenOf()
    {
        Country c;
        const StatementId spoken = c.build.says({c.army}, "2024-03-01", withdrawal(c.asad, "2026"));
        const StatementId held = c.build.says({c.minister}, "2023-03-01", withdrawal(c.asad, "2025"));
        c.build.last().claims.front().holder = c.army;
        const StatementId relayed = c.build.says({c.minister}, "2024-02-01", withdrawal(c.asad, "2025"));
        c.build.last().relays = {{RelayId(900), c.army, {}}};
        WithdrawalClaim leaves = withdrawal(c.harir, "2026");
        leaves.force = c.army;
        const StatementId about = c.build.says({c.minister}, "2025-02-01", leaves);
        (void)c.build.says({c.minister}, "2025-02-02", withdrawal(c.harir, "2026"));
        const SnapshotPtr snapshot = c.build.build();

        const Dossier dossier = made(*snapshot, c.army);
        QCOMPARE(dossier.entries.size(), std::size_t(4));
        QCOMPARE(dossier.said, 3);
        QCOMPARE(dossier.entries.front().statement, held);
        QCOMPARE(dossier.entries.back().statement, about);
        QCOMPARE(reasonsOf(dossier, spoken).front().tie, DossierTie::Speaks);
        QCOMPARE(reasonsOf(dossier, held).front().tie, DossierTie::Holds);
        QCOMPARE(reasonsOf(dossier, relayed).front().tie, DossierTie::Relays);
        QCOMPARE(reasonsOf(dossier, about).front().tie, DossierTie::Leaves);
        QVERIFY(!dossier.entries.back().isSaidBySubject());
        QCOMPARE(dossier.years.size(), std::size_t(3));
        QCOMPARE(dossier.years[1].year, std::optional(2024));
        QCOMPARE(dossier.years[1].count, std::size_t(2));
    }

    void membersSpeakForTheirOrganisation()
    {
        Country c;
        const StatementId id = c.build.says({c.minister}, "2024", withdrawal(c.asad, "2026"));
        const SnapshotPtr before = c.build.build();
        QVERIFY(made(*before, c.ministry).entries.empty());

        Actor minister = *before->find(c.minister);
        minister.memberships = {{MembershipId(900), c.ministry, {}, {}, {}, {}}};
        Snapshot changed = *before;
        changed.all<Actor>() = changed.all<Actor>().with({std::make_shared<const Actor>(minister)}, {});
        const Dossier dossier = made(changed, c.ministry);
        const DossierReason reason = reasonsOf(dossier, id).front();
        QCOMPARE(reason.reach, DossierReach::Member);
        QCOMPARE(std::get<ActorId>(reason.via), c.minister);
        QVERIFY(reasonText(changed, reason, Language::English).contains(QStringLiteral("Minister")));
        QVERIFY(made(changed, c.minister).entries.front().reasons.front().reach == DossierReach::Own);
    }

    void placesInheritFromLargerOnesAndPhases()
    {
        Country c;
        const StatementId own = c.build.says({c.army}, "2024-01-01", withdrawal(c.harir, "2026"));
        const StatementId region = c.build.says({c.army}, "2024-01-02", withdrawal(c.kurdistan, "2026"));
        WithdrawalClaim ofPhase;
        ofPhase.phase = c.phase;
        const StatementId phase = c.build.says({c.army}, "2024-01-03", ofPhase);
        (void)c.build.says({c.army}, "2024-01-04", withdrawal(c.asad, "2026"));
        const SnapshotPtr snapshot = c.build.build();

        const Dossier harir = made(*snapshot, c.harir);
        QCOMPARE(harir.entries.size(), std::size_t(3));
        QCOMPARE(harir.inherited, 2);
        QCOMPARE(reasonsOf(harir, own).front().reach, DossierReach::Own);
        QCOMPARE(reasonsOf(harir, region).front().reach, DossierReach::Inherited);
        QCOMPARE(std::get<PlaceId>(reasonsOf(harir, region).front().via), c.kurdistan);
        QCOMPARE(reasonsOf(harir, phase).front().reach, DossierReach::Covered);

        const Dossier kurdistan = made(*snapshot, c.kurdistan);
        QCOMPARE(reasonsOf(kurdistan, own).front().reach, DossierReach::Within);
        QVERIFY(!kurdistan.entries.front().isInherited());
        const Dossier phases = made(*snapshot, c.phase);
        QCOMPARE(phases.entries.size(), std::size_t(1));
        QCOMPARE(phases.entries.front().statement, phase);
    }

    void numbersOfACountryAreNotOfItsBases()
    {
        Country c;
        (void)c.build.says({c.army}, "2024", withdrawal(c.asad, "2026"));
        Figure figure;
        figure.low = 2500;
        figure.places = {c.iraq};
        c.build.last().claims.front().body = figure;
        const SnapshotPtr snapshot = c.build.build();
        QCOMPARE(made(*snapshot, c.iraq).entries.size(), std::size_t(1));
        QVERIFY(made(*snapshot, c.harir).entries.empty());
    }

    void whatHasNoDayComesLast()
    {
        SnapshotBuilder build;
        const ActorId actor = build.actor(QStringLiteral("ا"), QStringLiteral("A"));
        (void)build.article(QStringLiteral("بلا تاريخ"));
        const StatementId undated = build.says({actor}, nullptr, withdrawal({}, "2026"));
        const StatementId dated = build.says({actor}, "2024", withdrawal({}, "2026"));
        const SnapshotPtr snapshot = build.build();
        const Dossier dossier = made(*snapshot, actor);
        QCOMPARE(dossier.entries.front().statement, dated);
        QCOMPARE(dossier.entries.back().statement, undated);
        QVERIFY(!dossier.years.back().year);
        QVERIFY(!yearText(dossier.years.back(), Language::English).isEmpty());
    }

    void theFilterIsCounted()
    {
        Country c;
        const StatementId first = c.build.says({c.army}, "2024", withdrawal(c.asad, "2026"));
        (void)c.build.says({c.army}, "2025", withdrawal(c.asad, "2026"));
        const SnapshotPtr snapshot = c.build.build();
        const Dossier dossier = dossierOf(*snapshot, c.army, {first});
        QCOMPARE(dossier.entries.size(), std::size_t(1));
        QCOMPARE(dossier.unfiltered, 2);
    }

    void whatIsGoneHasNoDossier()
    {
        Country c;
        const SnapshotPtr snapshot = c.build.build();
        QVERIFY(made(*snapshot, ActorId(4711)).entries.empty());
        QVERIFY(nameOf(*snapshot, DossierSubject(ActorId(4711)), Language::English).isEmpty());
    }

    void reportsSayEverything_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void reportsSayEverything()
    {
        QFETCH(Language, language);
        const OpenProject project;
        const Snapshot& snapshot = project.snapshot();
        const std::vector<StatementId> all = filtered(snapshot, Filter());
        std::vector<DossierSubject> subjects;
        for (const Actor& actor : snapshot.all<Actor>())
            subjects.emplace_back(actor.id);
        for (const Place& place : snapshot.all<Place>())
            subjects.emplace_back(place.id);
        for (const Phase& phase : snapshot.all<Phase>())
            subjects.emplace_back(phase.id);
        for (const Proposition& proposition : snapshot.all<Proposition>())
            subjects.emplace_back(proposition.id);
        for (const DossierSubject& subject : subjects) {
            Dossier dossier = dossierOf(snapshot, subject, all);
            dossier.findings = {{QStringLiteral("a-finding"), Tone::Certain, {}}};
            const Report report = dossierReport(snapshot, dossier, language);
            QCOMPARE(mainTable(report)->rows.size(), dossier.entries.size());
            const QString html = toHtml(report);
            QVERIFY(html.contains(QStringLiteral("a-finding")));
            for (const DossierEntry& entry : dossier.entries) {
                const QString quote = quoteOf(*snapshot.find(entry.statement), language);
                QVERIFY(html.contains(quote.toHtmlEscaped()));
            }
        }
    }

    void propositionsListTheStancesOfAll()
    {
        const OpenProject project;
        const Snapshot& snapshot = project.snapshot();
        int stances = 0;
        for (const Proposition& proposition : snapshot.all<Proposition>()) {
            const Dossier dossier = made(snapshot, proposition.id);
            stances += int(dossier.stances.size());
            const DossierTable table = stanceTable(snapshot, dossier, Language::English);
            QCOMPARE(table.lines.size(), dossier.stances.size());
            for (const DossierLine& line : table.lines)
                QCOMPARE(line.cells.size(), std::size_t(table.captions.size()));
            for (const DossierStance& stance : dossier.stances)
                QCOMPARE(stance.proposition, proposition.id);
        }
        QVERIFY(stances > 0);
    }

    void endsAreListedOncePerSubjectAndHolder()
    {
        Country c;
        (void)c.build.says({c.army}, "2024", withdrawal(c.harir, "2025-09"));
        const StatementId later = c.build.says({c.army}, "2025", withdrawal(c.harir, "2026-09"));
        const SnapshotPtr snapshot = c.build.build();
        const Dossier dossier = made(*snapshot, c.harir);
        QCOMPARE(dossier.ends.size(), std::size_t(2));
        const std::vector<DossierLine> lines = endTable(*snapshot, dossier, Language::English).lines;
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().statement, later);
        // Where, what, when, who says so, and when that was said.
        QStringList cells;
        for (const ReportCell& cell : lines.front().cells)
            cells << withoutIdleIsolates(textOf(cell, Language::English));
        QCOMPARE(cells,
                 (QStringList{QStringLiteral("Harir"), QStringLiteral("full exit"), QStringLiteral("in September 2026"),
                              QStringLiteral("Army"), QStringLiteral("2025")}));
    }

    void endsOfAnotherKindOrWithoutADayReplaceNothing()
    {
        Country c;
        const StatementId leaves = c.build.says({c.army}, "2024", withdrawal(c.harir, "2025-09"));
        const StatementId stays =
            c.build.says({c.army}, "2025", withdrawal(c.harir, "2026-09", Bound::Until, What::Stays));
        (void)c.build.article(QStringLiteral("بلا تاريخ"));
        (void)c.build.says({c.army}, nullptr, withdrawal(c.harir, "2030"));
        const SnapshotPtr snapshot = c.build.build();
        const Dossier dossier = made(*snapshot, c.harir);
        QCOMPARE(dossier.ends.size(), std::size_t(3));
        const std::vector<DossierLine> lines = endTable(*snapshot, dossier, Language::English).lines;
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].statement, leaves);
        QCOMPARE(lines[1].statement, stays);
    }

    void yearsInTheSheetAreNoGroupedNumbers()
    {
        Country c;
        (void)c.build.says({c.army}, "2025-02-01", withdrawal(c.harir, "2026"));
        const SnapshotPtr snapshot = c.build.build();
        const Report report = dossierReport(*snapshot, made(*snapshot, c.harir), Language::English);
        QCOMPARE(textOf(mainTable(report)->rows.front().front(), Language::English), QStringLiteral("2025"));
    }
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
