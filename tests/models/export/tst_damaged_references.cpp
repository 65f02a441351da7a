// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose keys point at nothing, whose trees are circles or very deep: all that is worked out from it is worked
// out, and the gap shows.
#include "database/store/check/check.h"
#include "database/store/project_store.h"
#include "models/completeness/completeness.h"
#include "models/context/filter.h"
#include "models/dossier/dossier_report.h"
#include "models/export/figures_report.h"
#include "models/export/statements_report.h"
#include "models/export/timeline_report.h"
#include "models/findings/dossier_findings.h"
#include "models/findings/findings_report.h"
#include "models/navigator/navigator_counts.h"
#include "models/navigator/navigator_tree.h"
#include "models/stances/stances_report.h"
#include "models/timeline/row_layout.h"
#include "models/words/labels.h"
#include "tests/support/damaged_keys.h"
#include "tests/support/raw_sql.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

QStringList allText(const std::vector<NavigatorNode>& nodes)
{
    QStringList texts;
    for (const NavigatorNode& node : nodes)
        texts << node.text << allText(node.children);
    return texts;
}

template <typename Record>
void workOutDossiers(const SnapshotPtr& snapshot, const std::vector<StatementId>& all, const FindingIndex& findings)
{
    constexpr int enough = 40;
    int count = 0;
    for (const Record& record : snapshot->all<Record>()) {
        Dossier dossier = dossierOf(*snapshot, record.id, all);
        dossier.findings = findingsOn(findings, dossier.subject, all, Language::English);
        QVERIFY(!dossierReport(*snapshot, dossier, Language::Arabic).blocks.empty());
        if (++count == enough)
            return;
    }
}

void workOutReports(const SnapshotPtr& snapshot, const std::vector<StatementId>& all)
{
    for (const Language language : {Language::English, Language::Arabic}) {
        QVERIFY(!statementsReport(*snapshot, all, language).blocks.empty());
        QVERIFY(!figuresReport(*snapshot, all, language).blocks.empty());
        QVERIFY(!findingsReport(findingsAmong(snapshot, all), language).blocks.empty());
        for (const auto group : {PivotOptions::Group::None, PivotOptions::Group::Side}) {
            PivotOptions options;
            options.group = group;
            QVERIFY(!stancesReport(*snapshot, all, options, language).blocks.empty());
            (void)stanceEvidenceTable(*snapshot, all, options, language);
            (void)stanceMatrix(*snapshot, all, options, language);
            (void)stanceEdges(*snapshot, all, options, language);
        }
    }
}

void workOutTimelines(const SnapshotPtr& snapshot, const std::vector<StatementId>& all)
{
    for (const auto rows :
         {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides, TimelineRows::Propositions}) {
        for (const auto empty : {EmptyRows::Hide, EmptyRows::Show}) {
            TimelineOptions options;
            options.rows = rows;
            options.empty = empty;
            const RowLayout layout(buildTimeline(snapshot, all, options), TimelineMetrics());
            (void)timelineReport(layout, SourceNumbers(layout));
        }
    }
}

/// Everything that exports and pages make of a snapshot, but for the drawing.
void workOutAll(const SnapshotPtr& snapshot)
{
    const std::vector<StatementId> all = filtered(*snapshot, Filter());
    workOutReports(snapshot, all);
    workOutTimelines(snapshot, all);
    for (int section = 0; section < navigatorSections; ++section)
        (void)allText(navigatorRows(*snapshot, NavigatorSection(section), Language::English));
    (void)countsOf(*snapshot, all);
    (void)incompleteRecords(*snapshot, Language::English);
    const FindingIndex findings(snapshot);
    workOutDossiers<Actor>(snapshot, all, findings);
    workOutDossiers<Place>(snapshot, all, findings);
    workOutDossiers<Phase>(snapshot, all, findings);
    workOutDossiers<Proposition>(snapshot, all, findings);
}

} // namespace

class TestDamagedReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeFullSample(sample()); }

    void aKeyThatPointsNowhere_data()
    {
        QTest::addColumn<int>("number");
        const std::vector<ForeignKey> keys = foreignKeysOf(sample());
        QVERIFY(keys.size() >= 35);
        for (int number = 0; number < int(keys.size()); ++number)
            QTest::newRow(qPrintable(keys[std::size_t(number)].table + u'.' + keys[std::size_t(number)].column))
                << number;
    }

    void aKeyThatPointsNowhere()
    {
        QFETCH(int, number);
        const ForeignKey key = foreignKeysOf(sample())[std::size_t(number)];
        const QString path = copy();
        breakKey(path, key);
        const QStringList problems = checkFile(path).problems;
        const bool isNamed = std::any_of(problems.begin(), problems.end(), [&](const QString& line) {
            return line.contains(key.table) && line.contains(key.column) && line.contains(QLatin1String(nobodysId));
        });
        QVERIFY2(isNamed, qPrintable(problems.join(u'\n')));
        ProjectStore store(path, ProjectStore::Access::ReadWrite);
        workOutAll(store.snapshot());
        for (const Article& article : store.snapshot()->all<Article>()) {
            try {
                (void)store.text(article.text);
            } catch (const Error& error) {
                QVERIFY(!error.message().isEmpty());
            }
        }
    }

    void theGapShowsAndCanBeFilled()
    {
        const QString path = copy();
        breakKey(path, {QStringLiteral("actor"), QStringLiteral("side_id"), {}});
        ProjectStore store(path, ProjectStore::Access::ReadWrite);
        QVERIFY(allText(navigatorRows(*store.snapshot(), NavigatorSection::Actors, Language::English))
                    .contains(QStringLiteral("(missing)")));
        const SideId gap = *SideId::fromString(QString::fromLatin1(nobodysId));
        store.apply(QStringLiteral("fill"), [&](const Snapshot& snapshot) {
            Edits edits;
            Side side = snapshot.get(gap);
            side.nameEn = QStringLiteral("found again");
            edits.put(side);
            return edits;
        });
        QCOMPARE(store.snapshot()->get(gap).nameEn, QStringLiteral("found again"));
        QCOMPARE(checkProject(store).problems, QStringList());
    }

    void circlesEnd()
    {
        const QString path = copy();
        runRaw(path,
               {QStringLiteral("UPDATE place SET parent_id = id"),
                QStringLiteral("UPDATE membership SET parent_id = actor_id"),
                QStringLiteral("INSERT INTO membership SELECT 900, min(id), max(id), '', '', NULL, NULL, NULL, NULL, "
                               "NULL, NULL, 9 FROM actor"),
                QStringLiteral("INSERT INTO membership SELECT 901, max(id), min(id), '', '', NULL, NULL, NULL, NULL, "
                               "NULL, NULL, 9 FROM actor"),
                QStringLiteral("UPDATE figure SET part_of_id = id"),
                QStringLiteral("UPDATE link SET to_id = from_id")});
        const ProjectStore store(path, ProjectStore::Access::ReadOnly);
        workOutAll(store.snapshot());
        const QStringList places =
            allText(navigatorRows(*store.snapshot(), NavigatorSection::Places, Language::English));
        QCOMPARE(places.size(), qsizetype(store.snapshot()->all<Place>().size()));
    }

    void veryDeepTreesAreWalked()
    {
        const QString path = copy();
        const QString chain = QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 20000000 UNION ALL SELECT i + 1 FROM n WHERE i < 20020000) ");
        runRaw(path,
               {chain + QStringLiteral("INSERT INTO actor SELECT i, 'a', 'a', 'person', NULL, NULL, '' FROM n"),
                chain + QStringLiteral(
                            "INSERT INTO membership SELECT i + 10000000, i, i - 1, '', '', NULL, NULL, NULL, NULL, "
                            "NULL, NULL, 0 FROM n WHERE i > 20000000"),
                chain + QStringLiteral(
                            "INSERT INTO place SELECT i + 20000000, iif(i > 20000000, i + 19999999, NULL), 'city', "
                            "'p', 'p', NULL, NULL, '' FROM n"),
                chain + QStringLiteral("INSERT INTO actor_alias SELECT i + 30000000, 20000000, 'x', 'ar', i FROM n"),
                QStringLiteral(
                    "UPDATE saying_speaker SET actor_id = 20020000 WHERE id = (SELECT min(id) FROM saying_speaker)"),
                QStringLiteral(
                    "UPDATE withdrawal_claim SET place_id = 40020000, phase_id = NULL WHERE id = (SELECT min(id) "
                    "FROM withdrawal_claim)")});
        const ProjectStore store(path, ProjectStore::Access::ReadOnly);
        workOutAll(store.snapshot());
        QCOMPARE(sideOf(*store.snapshot(), ActorId(20020000)), std::optional<SideId>());
        const auto all = filtered(*store.snapshot(), Filter());
        QVERIFY(!dossierOf(*store.snapshot(), ActorId(20000000), all).entries.empty());
        QVERIFY(!dossierOf(*store.snapshot(), PlaceId(40000000), all).entries.empty());
    }

    /// Nothing in the program takes a record on trust: what find() gives may be null.
    void noLookUpIsTakenOnTrust()
    {
        const QRegularExpression blind(
            QStringLiteral("\\*\\s*(m_)?[sS]napshot(\\.|->)find\\(|[sS]napshot(\\.|->)find\\([^()]*(\\"
                           "([^()]*\\)[^()]*)*\\)->"));
        QStringList found;
        for (const char* floor : {"database", "models", "views", "app"}) {
            QDirIterator files(QStringLiteral(TASRIH_SOURCE_DIR "/") + QLatin1String(floor), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (blind.match(QString::fromUtf8(bytesOf(path))).hasMatch())
                    found << path;
            }
        }
        QCOMPARE(found, QStringList());
    }

private:
    [[nodiscard]] QString sample() const { return m_folder.filePath(QStringLiteral("sample.tasrih")); }
    [[nodiscard]] QString copy() const
    {
        const QString path = m_folder.filePath(QStringLiteral("copy.tasrih"));
        QFile::remove(path);
        if (!QFile::copy(sample(), path))
            qFatal("can't copy the sample");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDamagedReferences)
#include "tst_damaged_references.moc"
