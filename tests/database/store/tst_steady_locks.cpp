// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's locks stay whatever else the process does with the file: a reader beside it never deletes the live log.
#include "database/files/file_identity.h"
#include "database/store/check/check.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <csignal>
#include <cstdio>

using namespace tasrih;

namespace {

using Access = ProjectStore::Access;

void tagStore(ProjectStore& store, const QString& name)
{
    store.apply(QStringLiteral("Add tag"), [&](const Snapshot&) {
        Edits edits;
        edits.put(Tag{store.ids().next<TagId>(), name, {}});
        return edits;
    });
}

/// As a file dialog does that sniffs what kind a file is.
void sniff(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            (void)file.read(4096);
    }
}

int locksOn(const QString& path)
{
    const auto identity = identityOf(path);
    QFile locks(QStringLiteral("/proc/locks"));
    if (!identity || !locks.open(QIODevice::ReadOnly))
        return -1;
    return int(locks.readAll().count(":" + QByteArray::number(qulonglong(identity->inode)) + ' '));
}

/// Another program that reads, and closes as the last one it knows of.
QByteArray askOutside(const QString& path, const QString& sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {path, sql});
    shell.waitForFinished();
    return shell.readAllStandardOutput().trimmed();
}

/// The child: a change, a look as of a file dialog, and so on; a line for each that is saved, and one for each look.
int changeAndSniff(const QString& path)
{
    ProjectStore store(path, Access::ReadWrite);
    for (int i = 0;; ++i) {
        tagStore(store, QStringLiteral("tag %1").arg(i));
        sniff(path);
        std::printf("%d\n", i);
        std::fflush(stdout);
        QThread::msleep(5);
    }
}

} // namespace

class tst_steady_locks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksStay();
    void theLogOutlivesReaders();
    void othersAreKeptOut();
    void closingLetsGo();
    void nothingIsLostWhenKilled();
};

void tst_steady_locks::locksStay()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    tagStore(store, QStringLiteral("x"));
    const int onFile = locksOn(project.path());
    const int onShared = locksOn(project.path() + QStringLiteral("-shm"));
    if (onFile < 0)
        QSKIP("This system has no /proc/locks.");
    QVERIFY(onFile > 1); // The mark of the project, and SQLite's.
    QVERIFY(onShared > 0);
    sniff(project.path());
    QCOMPARE(locksOn(project.path()), onFile);
    QCOMPARE(locksOn(project.path() + QStringLiteral("-shm")), onShared);
}

void tst_steady_locks::theLogOutlivesReaders()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    tagStore(store, QStringLiteral("first"));
    sniff(project.path());
    const auto log = identityOf(project.path() + QStringLiteral("-wal"));
    QVERIFY(log);
    QCOMPARE(askOutside(project.path(), QStringLiteral("SELECT count(*) FROM tag WHERE name = 'first'")),
             QByteArray("1"));
    QCOMPARE(identityOf(project.path() + QStringLiteral("-wal")), log);
    tagStore(store, QStringLiteral("second"));
    QCOMPARE(askOutside(project.path(), QStringLiteral("SELECT count(*) FROM tag WHERE name = 'second'")),
             QByteArray("1"));
}

void tst_steady_locks::othersAreKeptOut()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    tagStore(store, QStringLiteral("x"));
    sniff(project.path());
    // Another program can't take the file for itself.
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {project.path(), QStringLiteral("PRAGMA journal_mode=DELETE")});
    shell.waitForFinished();
    QVERIFY(!shell.readAllStandardOutput().contains("delete"));
    tagStore(store, QStringLiteral("y"));
    QVERIFY(checkProject(store).problems.isEmpty());
}

void tst_steady_locks::closingLetsGo()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        tagStore(store, QStringLiteral("x"));
    }
    QCOMPARE(locksOn(project.path()), 0);
    {
        // Two connections of one process share the locks as SQLite expects.
        Connection first(project.path(), Connection::Mode::ReadWrite);
        Connection second(project.path(), Connection::Mode::ReadWrite);
        first.exec(QStringLiteral("BEGIN IMMEDIATE"));
        second.exec(QStringLiteral("PRAGMA busy_timeout=10"));
        QVERIFY_THROWS_EXCEPTION(Error, second.exec(QStringLiteral("BEGIN IMMEDIATE")));
        first.exec(QStringLiteral("COMMIT"));
        second.exec(QStringLiteral("BEGIN IMMEDIATE"));
        second.exec(QStringLiteral("DELETE FROM saved_search"));
        second.exec(QStringLiteral("COMMIT"));
    }
    QCOMPARE(locksOn(project.path()), 0);
}

void tst_steady_locks::nothingIsLostWhenKilled()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_steady_locks"), QStringLiteral("--child"), project.path()});
    QByteArray said;
    const auto read = [&](int lines) {
        while (said.count('\n') < lines && child.waitForReadyRead(30000))
            said += child.readAllStandardOutput();
        return said.count('\n') >= lines;
    };
    QVERIFY(read(5));
    for (int i = 1; i <= 5; ++i) {
        (void)askOutside(project.path(), QStringLiteral("SELECT count(*) FROM statement"));
        QVERIFY(read(5 + 10 * i));
    }
    ::kill(pid_t(child.processId()), SIGKILL);
    child.waitForFinished();
    said += child.readAllStandardOutput();
    const int reported = int(said.count('\n'));
    ProjectStore store(project.path(), Access::ReadWrite);
    QSet<QString> names;
    for (const Tag& tag : store.snapshot()->all<Tag>())
        names << tag.name;
    for (int i = 0; i < reported; ++i)
        QVERIFY2(names.contains(QStringLiteral("tag %1").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(checkProject(store).problems.isEmpty());
}

static int runSteadyLocks(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0)
        return changeAndSniff(QCoreApplication::arguments().at(2));
    tst_steady_locks test;
    return QTest::qExec(&test, argc, argv);
}

TASRIH_TEST_MAIN(tst_steady_locks, runSteadyLocks)
#include "tst_steady_locks.moc"
