// SPDX-License-Identifier: GPL-3.0-or-later
// Reading beside writing: whoever reads, however long, is in nobody's way, and sees one state of the project.
#include "database/store/file/copies.h"
#include "models/context/context.h"
#include "models/project/reader_threads.h"
#include "models/project/store_thread.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

Command addTag(IdSource& ids, const QString& name)
{
    return [&ids, name](const Snapshot&) {
        Edits edits;
        edits.put(Tag{ids.next<TagId>(), name});
        return edits;
    };
}

qint64 tagsIn(Connection& connection)
{
    return connection.scalar(QStringLiteral("SELECT count(*) FROM tag")).toLongLong();
}

/// The two kinds of threads with a project, as Project has them.
struct Threads
{
    explicit Threads(const QString& path)
    {
        QSignalSpy opened(&store, &StoreThread::opened);
        store.open(path, StoreThread::Access::ReadWrite, {});
        QVERIFY(opened.wait());
        // The clock makes it ready.
        QTRY_VERIFY(readers.place() && readers.place()->isReady);
    }

    ReaderThreads readers;
    StoreThread store{readers};
    IdSource ids{7};
};

/// Reads, then waits to be let go, then reads again.
struct Held
{
    std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>(), letGo = std::make_shared<QSemaphore>();
    SharedPromise<std::pair<qint64, qint64>> promise = sharedPromise<std::pair<qint64, qint64>>();

    explicit Held(ReaderThreads& readers)
    {
        readers.beside<std::pair<qint64, qint64>>(promise, [begun = begun, letGo = letGo](Connection& connection) {
            const ReadTransaction oneState(connection);
            const qint64 before = tagsIn(connection);
            begun->release();
            letGo->acquire();
            return std::pair(before, tagsIn(connection));
        });
        begun->acquire();
    }
};

} // namespace

class tst_readers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditCommitsWhileOthersRead()
    {
        TemporaryProject file;
        Threads threads(file.path());
        const Held copy(threads.readers), walk(threads.readers);
        const auto change = threads.store.change([&](ProjectStore& store) {
            return store.apply(QStringLiteral("Add"), addTag(threads.ids, QStringLiteral("وسم")));
        });
        QTRY_VERIFY(change.isFinished());
        QCOMPARE(change.result().outcome, ChangeResult::Outcome::Saved);
        // What is read now has it; what began before does not, to its end.
        const auto soon = sharedPromise<qint64>();
        threads.readers.soon<qint64>(soon, tagsIn);
        QTRY_VERIFY(soon->future().isFinished());
        QCOMPARE(soon->future().result(), 1);
        for (const Held* held : {&copy, &walk}) {
            QVERIFY(!held->promise->future().isFinished());
            held->letGo->release();
            QTRY_VERIFY(held->promise->future().isFinished());
            QCOMPARE(held->promise->future().result(), std::pair(qint64(0), qint64(0)));
        }
        // And it is in the file itself once nobody reads an older state.
        QTRY_COMPARE(rawTags(file.path()), QStringLiteral("1"));
    }

    void aTextIsReadWhileTheWriterWorks()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        open(project, file.path());
        QTRY_COMPARE(project.pendingChanges(), 0);
        QTest::qWait(1200); // The clock has made it ready.
        QSemaphore begun, letGo;
        const auto change = project.change(QStringLiteral("Long"), [&](const Snapshot&) {
            begun.release();
            letGo.acquire();
            return Edits();
        });
        begun.acquire();
        const TextId id = project.snapshot()->all<Article>().begin()->text;
        const auto text = project.text(id);
        const auto trail = project.trail({AnyId(project.snapshot()->all<Statement>().begin()->id)}, 5);
        QTRY_VERIFY(text.isFinished() && trail.isFinished());
        QVERIFY(!change.isFinished());
        QVERIFY(!text.result().isEmpty());
        letGo.release();
        QTRY_VERIFY(change.isFinished());
    }

    void aCopyHasAllThatWasSentBefore()
    {
        TemporaryProject file;
        const QString copy = file.file(QStringLiteral("copy.tasrih"));
        {
            Project project;
            open(project, file.path());
            for (int i = 0; i < 20; ++i)
                project.change(QStringLiteral("Add"), addTag(project.ids(), QString::number(i)));
            const auto saved = project.saveCopy(copy, CopyKind::Whole);
            project.change(QStringLiteral("Add"), addTag(project.ids(), QStringLiteral("later")));
            // Closed at once: what was begun is brought to its end.
        }
        QVERIFY(test::rawValue(copy, QStringLiteral("SELECT count(*) FROM tag")).toInt() >= 20);
        QCOMPARE(test::rawValue(copy, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(test::rawValue(file.path(), QStringLiteral("SELECT count(*) FROM tag")), QStringLiteral("21"));
        for (const char* helper : {"-wal", "-shm", "-journal"})
            QVERIFY2(!QFile::exists(file.path() + QLatin1String(helper)), helper);
    }

    /// What is read must be the project, whatever somebody has put in its place by now.
    void noOtherFileIsReadInItsPlace()
    {
        TemporaryProject file, other;
        {
            ProjectStore store(other.path(), ProjectStore::Access::ReadWrite);
            store.apply(QStringLiteral("Add"), addTag(store.ids(), QStringLiteral("foreign")));
        }
        Threads threads(file.path());
        QCOMPARE(std::rename(QFile::encodeName(other.path()).constData(), QFile::encodeName(file.path()).constData()),
                 0);
        const auto promise = sharedPromise<qint64>();
        threads.readers.beside<qint64>(promise, tagsIn);
        QTRY_VERIFY(promise->future().isFinished());
        QVERIFY_THROWS_EXCEPTION(Error, (void)promise->future().result());
        // The copy is of the project: the writer still has it open.
        const QString copy = file.file(QStringLiteral("copy.tasrih"));
        const auto copied = sharedPromise<void>();
        threads.store.readLater<void>(
            copied, [copy](ProjectStore&) { return [copy](Connection& now) { copyWhole(now, copy); }; });
        QTRY_VERIFY(copied->future().isFinished());
        QCOMPARE(test::rawValue(copy, QStringLiteral("SELECT count(*) FROM tag")), QStringLiteral("0"));
    }

    void anUndoIsStopped()
    {
        TemporaryProject file;
        Project project;
        open(project, file.path());
        const qint64 group = project.newGroup();
        for (int i = 0; i < 40; ++i)
            project.change(QStringLiteral("Add"), addTag(project.ids(), QString::number(i)), group);
        QTRY_COMPARE(project.pendingChanges(), 0);
        QSemaphore letGo;
        project.change(QStringLiteral("Long"), [&](const Snapshot&) {
            letGo.acquire();
            return Edits();
        });
        const auto stopped = project.undo();
        project.stopReplay();
        letGo.release();
        QTRY_VERIFY(stopped.isFinished());
        QCOMPARE(stopped.result().outcome, ChangeResult::Outcome::Stopped);
        QTRY_COMPARE(project.pendingChanges(), 0);
        QCOMPARE(project.snapshot()->all<Tag>().size(), std::size_t(40));
        QVERIFY(project.undoLabel());
        // The next one goes through, and says how far it is.
        QSignalSpy replaying(&project, &Project::replaying);
        const auto undone = project.undo();
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(undone.result().outcome, ChangeResult::Outcome::Saved);
        QTRY_VERIFY(!replaying.isEmpty() && replaying.last().front().toInt() == 100);
        QVERIFY(replaying.size() > 5);
        QVERIFY(project.snapshot()->all<Tag>().empty());
    }

private:
    static void open(Project& project, const QString& path)
    {
        QSignalSpy opened(&project, &Project::opened);
        project.open(path);
        QTRY_COMPARE(opened.count(), 1);
    }

    /// Of the file alone, without the log beside it.
    static QString rawTags(const QString& path)
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.tasrih"));
        test::writeBytes(copy, test::bytesOf(path));
        test::runRaw(copy, {QStringLiteral("PRAGMA journal_mode=DELETE")});
        return test::rawValue(copy, QStringLiteral("SELECT count(*) FROM tag"));
    }
};

QTEST_GUILESS_MAIN(tst_readers)
#include "tst_readers.moc"
