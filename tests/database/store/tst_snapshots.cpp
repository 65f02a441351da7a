// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots: when they are taken, which are kept, that none is overwritten, what is told of them, and coming back to
// one.
#include "database/store/check/check.h"
#include "database/store/file/snapshot_overview.h"
#include "database/store/schema/migrations.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <set>

using namespace tasrih;

namespace {

using Access = ProjectStore::Access;

QDateTime utc(const QString& iso)
{
    return QDateTime::fromString(iso + QStringLiteral("T12:00:00Z"), Qt::ISODate);
}

Command tags(ProjectStore& store, int count)
{
    return [&store, count](const Snapshot&) {
        Edits edits;
        for (int i = 0; i < count; ++i)
            edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("tag %1").arg(i), {}});
        return edits;
    };
}

int countOf(const SnapshotShelf& shelf, SnapshotReason reason)
{
    const std::vector<SnapshotFile> files = shelf.list();
    return int(std::count_if(files.begin(), files.end(),
                             [reason](const SnapshotFile& file) { return file.reason == reason; }));
}

void ready(ProjectStore& store)
{
    store.becomeWritable();
    QTRY_VERIFY(!store.shelf().list().empty());
}

} // namespace

class tst_snapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptByAge();
    void theNewestIsAlwaysKept();
    void thoseOfAWrongClockTakeNoPlace();
    void oneShelfForEachName();
    void onOpeningOnceADay();
    void anEmptyProjectHasNone();
    void beforeAChangeOfManyRecords();
    void beforeItIsTaken_nothingIsOverwritten();
    void beforeAMigration();
    void inAFolderOfTheAnalystsChoice();
    void aFolderThatCannotBeMadeStopsBulkWork();
    void theyAreToldWithWhatChanged();
    void restoring();
    void restoringABadOneChangesNothing();
};

void tst_snapshots::keptByAge()
{
    // Worked out by hand for Sunday 2026-11-29 12:00 UTC.
    const struct
    {
        const char* day;
        bool kept;
    } cases[] = {
        {"2026-11-29", true},  // now
        {"2026-11-28", true},  // days 2 to 7
        {"2026-11-27", true},  //
        {"2026-11-26", true},  //
        {"2026-11-25", true},  //
        {"2026-11-24", true},  //
        {"2026-11-23", true},  // the seventh day
        {"2026-11-22", true},  // newest of week 47, the second of the weeks
        {"2026-11-21", false}, // week 47 again
        {"2026-11-15", true},  // week 46
        {"2026-11-09", false}, // week 46 again
        {"2026-11-08", true},  // week 45, the fourth week
        {"2026-11-01", false}, // week 44: too old for the weeks, and November has a newer one
        {"2026-10-31", true},  // newest of October
        {"2026-10-02", false}, //
        {"2026-09-30", true},  // 3rd month
        {"2026-08-31", true},  // 4th
        {"2026-07-31", true},  //
        {"2026-06-30", true},  //
        {"2026-05-31", true},  //
        {"2026-04-30", true},  //
        {"2026-03-31", true},  //
        {"2026-02-28", true},  //
        {"2026-01-31", true},  // 11th
        {"2025-12-31", true},  // 12th
        {"2025-11-30", false}, // a year ago
    };
    std::vector<QDateTime> times;
    for (const auto& each : cases)
        times.push_back(utc(QLatin1String(each.day)));
    const std::vector<bool> kept = keptSnapshots(times, utc(QStringLiteral("2026-11-29")));
    for (std::size_t i = 0; i < times.size(); ++i)
        QVERIFY2(kept[i] == cases[i].kept, cases[i].day);
    // The order they come in plays no part.
    std::reverse(times.begin(), times.end());
    std::vector<bool> reversed = keptSnapshots(times, utc(QStringLiteral("2026-11-29")));
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(reversed, kept);
}

void tst_snapshots::theNewestIsAlwaysKept()
{
    QVERIFY(keptSnapshots({}, utc(QStringLiteral("2026-11-29"))).empty());
    QCOMPARE(keptSnapshots({utc(QStringLiteral("2019-01-01"))}, utc(QStringLiteral("2026-11-29"))),
             std::vector<bool>{true});
    // All of one day, within 24 hours.
    const QDateTime now = utc(QStringLiteral("2026-11-29"));
    QCOMPARE(keptSnapshots({now, now.addSecs(-60), now.addSecs(-3600)}, now), std::vector<bool>(3, true));
    QCOMPARE(keptSnapshots({now.addDays(-2), now.addDays(-2).addSecs(-60)}, now), (std::vector<bool>{true, false}));
}

void tst_snapshots::thoseOfAWrongClockTakeNoPlace()
{
    const QDateTime now = utc(QStringLiteral("2026-11-29"));
    std::vector<QDateTime> past, all;
    for (int day = 1; day <= 7; ++day)
        past.push_back(now.addDays(-day));
    all = past;
    for (int day = 30; day < 40; ++day)
        all.push_back(now.addDays(day));
    const std::vector<bool> alone = keptSnapshots(past, now), together = keptSnapshots(all, now);
    QCOMPARE(alone, std::vector<bool>(together.begin(), together.begin() + qsizetype(past.size())));
    QCOMPARE(std::count(alone.begin(), alone.end(), true), std::ptrdiff_t(7));
    QCOMPARE(std::count(together.begin(), together.end(), true), std::ptrdiff_t(17));
}

void tst_snapshots::oneShelfForEachName()
{
    const QTemporaryDir folder;
    std::set<QString> shelves;
    const QStringList names{QStringLiteral("a.tasrih"),   QStringLiteral("a.db"),     QStringLiteral("a"),
                            QStringLiteral("a.b.tasrih"), QStringLiteral("A.tasrih"), QStringLiteral("a.TASRIH")};
    for (const QString& name : names) {
        shelves.insert(SnapshotShelf(folder.filePath(name), {}).folder());
        shelves.insert(SnapshotShelf(folder.filePath(name), folder.path()).folder());
    }
    QCOMPARE(shelves.size(), std::size_t(2 * names.size()));
}

void tst_snapshots::onOpeningOnceADay()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        ready(store);
        QCOMPARE(countOf(store.shelf(), SnapshotReason::Opening), 1);
    }
    {
        ProjectStore again(project.path(), Access::ReadWrite);
        again.becomeWritable();
        again.apply(QStringLiteral("tag"), tags(again, 1));
    }
    const SnapshotShelf shelf(project.path(), {});
    QCOMPARE(shelf.list().size(), std::size_t(1));
    QVERIFY(!shelf.isDue(QDateTime::currentDateTimeUtc()));
    QVERIFY(shelf.isDue(QDateTime::currentDateTimeUtc().addSecs(25 * 3600)));
    // Reading takes none.
    QVERIFY(QDir(shelf.folder()).removeRecursively());
    {
        ProjectStore reader(project.path(), Access::ReadOnly);
        reader.becomeWritable();
    }
    QVERIFY(shelf.list().empty());
}

void tst_snapshots::anEmptyProjectHasNone()
{
    TemporaryProject project;
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        store.apply(QStringLiteral("tag"), tags(store, 1));
    }
    QVERIFY(!QFile::exists(SnapshotShelf(project.path(), {}).folder()));
}

void tst_snapshots::beforeAChangeOfManyRecords()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    ready(store);
    const auto before = store.snapshot()->all<Tag>().size();
    store.apply(QStringLiteral("tags"), tags(store, 1000));
    QCOMPARE(countOf(store.shelf(), SnapshotReason::Bulk), 0);
    store.apply(QStringLiteral("tags"), tags(store, 1001));
    QCOMPARE(countOf(store.shelf(), SnapshotReason::Bulk), 1);
    const std::vector<SnapshotFile> files = store.shelf().list();
    const auto bulk = std::find_if(files.begin(), files.end(),
                                   [](const SnapshotFile& file) { return file.reason == SnapshotReason::Bulk; });
    // It has what was there before.
    QCOMPARE(ProjectStore(bulk->path, Access::ReadOnly).snapshot()->all<Tag>().size(), before + 1000);
    // Taking it back is a change of as many.
    store.undo();
    QCOMPARE(countOf(store.shelf(), SnapshotReason::Bulk), 2);
}

void tst_snapshots::beforeItIsTaken_nothingIsOverwritten()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    ready(store);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QString> paths;
    for (int i = 0; i < 3; ++i)
        paths << store.shelf().take(store.connection(), SnapshotReason::Bulk, now);
    QCOMPARE(paths.size(), 3);
    for (const QString& path : paths)
        QVERIFY(checkProject(*std::make_unique<ProjectStore>(path, Access::ReadOnly)).problems.isEmpty());
    // What the analyst put there is left alone.
    const QString other = QDir(store.shelf().folder()).filePath(QStringLiteral("mine.tasrih"));
    QVERIFY(QFile::copy(*paths.begin(), other));
    store.shelf().take(store.connection(), SnapshotReason::Bulk, now.addDays(400));
    QVERIFY(QFile::exists(other));
    QCOMPARE(store.shelf().list().size(), std::size_t(2)); // The new one, and the newest month of a year ago is gone.
}

void tst_snapshots::beforeAMigration()
{
    TemporaryProject project;
    const QString old = project.file(QStringLiteral("old.tasrih"));
    {
        Connection connection(old, Connection::Mode::Create);
        migrate(connection, 0, 1);
        connection.exec(QStringLiteral("INSERT INTO tag VALUES(7, 'وسم', 'tag')"));
    }
    ProjectStore store(old, Access::ReadWrite);
    QVERIFY(store.readOnlyReason().isEmpty());
    QCOMPARE(store.connection().scalar(QStringLiteral("PRAGMA user_version")).toInt(), currentSchemaVersion());
    QCOMPARE(countOf(store.shelf(), SnapshotReason::Migration), 1);
    Connection before(store.shelf().list().front().path, Connection::Mode::ReadOnly);
    QCOMPARE(before.scalar(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(before.scalar(QStringLiteral("SELECT name FROM tag")).toString(), QStringLiteral("وسم"));
}

void tst_snapshots::inAFolderOfTheAnalystsChoice()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString chosen = project.file(QStringLiteral("chosen"));
    StoreOptions options;
    options.snapshots = chosen;
    ProjectStore store(project.path(), Access::ReadWrite, options);
    ready(store);
    QVERIFY(store.shelf().folder().startsWith(chosen));
    QVERIFY(!QFile::exists(SnapshotShelf(project.path(), {}).folder()));
    // Another project of that name has a folder of its own.
    QVERIFY(SnapshotShelf(QStringLiteral("/elsewhere/مشروع test.tasrih"), chosen).folder() != store.shelf().folder());
}

void tst_snapshots::aFolderThatCannotBeMadeStopsBulkWork()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString file = project.file(QStringLiteral("file"));
    QVERIFY(QFile::copy(project.path(), file));
    StoreOptions options;
    options.snapshots = file; // No folder can be made within a file.
    ProjectStore store(project.path(), Access::ReadWrite, options);
    store.becomeWritable();
    QString notice;
    QTRY_VERIFY(!notice.isEmpty() || !(notice = store.takeNotice()).isEmpty());
    QVERIFY2(notice.contains(store.shelf().folder()), qPrintable(notice));
    QVERIFY(store.takeNotice().isEmpty());
    store.apply(QStringLiteral("tags"), tags(store, 10));
    const auto before = store.snapshot()->all<Tag>().size();
    QVERIFY_THROWS_EXCEPTION(Error, store.apply(QStringLiteral("tags"), tags(store, 2000)));
    QCOMPARE(store.snapshot()->all<Tag>().size(), before);
}

void tst_snapshots::theyAreToldWithWhatChanged()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    ready(store);
    store.apply(QStringLiteral("first"), tags(store, 1));
    store.apply(QStringLiteral("second"), tags(store, 1));
    store.undo();
    QFile bad(QDir(store.shelf().folder()).filePath(QStringLiteral("20200101T000000Z-bulk.tasrih")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no project") > 0);
    bad.close();
    const SnapshotOverview overview = snapshotOverview(store.connection(), store.shelf(), store.isDamaged());
    QCOMPARE(overview.folder, store.shelf().folder());
    QCOMPARE(overview.snapshots.size(), std::size_t(2));
    const SnapshotInfo& opening = overview.snapshots.front();
    QVERIFY(opening.problem.isEmpty());
    QCOMPARE(opening.counts, overview.now);
    QCOMPARE(overview.now.articles, int(store.snapshot()->all<Article>().size()));
    QCOMPARE(overview.now.statements, int(store.snapshot()->all<Statement>().size()));
    QCOMPARE(opening.changesSince.value_or(-1), 3); // Two changes, one undo.
    QCOMPARE(opening.latest,
             (QStringList{QStringLiteral("second"), QStringLiteral("second"), QStringLiteral("first")}));
    QVERIFY(!overview.snapshots.back().problem.isEmpty());
}

void tst_snapshots::restoring()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    QString snapshot;
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        ready(store);
        store.apply(QStringLiteral("one"), tags(store, 1));
        snapshot = store.shelf().take(store.connection(), SnapshotReason::Bulk, QDateTime::currentDateTimeUtc());
        store.apply(QStringLiteral("two"), tags(store, 1));
        QVERIFY_THROWS_EXCEPTION(Error, restoreSnapshot(snapshot, project.path(), Former::Replace)); // It is open.
    }
    restoreSnapshot(snapshot, project.path(), Former::Replace);
    ProjectStore store(project.path(), Access::ReadWrite);
    QCOMPARE(store.history(1).front().change.label, QStringLiteral("one"));
    QVERIFY(store.undo()); // The history came back with it.
    QVERIFY(QFile::exists(snapshot));
    QVERIFY(checkProject(store).problems.isEmpty());
}

void tst_snapshots::restoringABadOneChangesNothing()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString bad = project.file(QStringLiteral("bad.tasrih"));
    QVERIFY(QFile::copy(project.path(), bad));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QFile whole(project.path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray before = whole.readAll();
    QVERIFY_THROWS_EXCEPTION(Error, restoreSnapshot(bad, project.path(), Former::KeepBeside));
    QVERIFY(whole.seek(0));
    QCOMPARE(whole.readAll(), before);
    QCOMPARE(QFileInfo(project.path()).dir().entryList({QStringLiteral("*damaged*")}), QStringList());
}

QTEST_GUILESS_MAIN(tst_snapshots)
#include "tst_snapshots.moc"
