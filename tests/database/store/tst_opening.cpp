// SPDX-License-Identifier: GPL-3.0-or-later
// A document that lives in people's folders: refusals, the lock, reading only, one file at rest, copies.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void runSql(const QString& path, const QString& sql)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    connection.exec(sql);
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

    using Access = ProjectStore::Access;

private Q_SLOTS:
    void refusesWhatIsNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello, this is no database at all, however long it may be.").repeated(3);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
    }

    void refusesWhatIsNoProject()
    {
        QFETCH(QByteArray, bytes);
        TemporaryProject project;
        const QString path = project.file(QStringLiteral("bad.tasrih"));
        writeBytes(path, bytes);
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(path, Access::ReadWrite));
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void refusesAMissingFile()
    {
        TemporaryProject project;
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(project.file(QStringLiteral("none.tasrih")), Access::ReadWrite));
        QVERIFY(!QFile::exists(project.file(QStringLiteral("none.tasrih"))));
    }

    void refusesTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another program") << "PRAGMA application_id=1";
        QTest::newRow("newer") << "PRAGMA user_version=999";
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM statement; END";
        QTest::newRow("view replaced") << "CREATE VIEW extra AS SELECT 1";
        QTest::newRow("table missing") << "DROP TABLE saved_search";
        QTest::newRow("column added") << "ALTER TABLE tag ADD COLUMN x";
    }

    void refusesTampering()
    {
        QFETCH(QString, sql);
        TemporaryProject project;
        runSql(project.path(), sql);
        const QByteArray before = bytesOf(project.path());
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(project.path(), Access::ReadWrite));
        QCOMPARE(bytesOf(project.path()), before);
    }

    void refusesADamagedFileThatWasNotClosed()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        QByteArray bytes = bytesOf(project.path());
        for (qsizetype at = 8 * 4096; at < bytes.size() - 100; at += 4096)
            bytes.replace(at, 60, QByteArray(60, '\x7f'));
        writeBytes(project.path(), bytes);
        writeBytes(project.path() + QStringLiteral("-journal"), QByteArray(10, 'x'));
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(project.path(), Access::ReadWrite));
    }

    void isOneFileAtRest()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QDir folder = QFileInfo(project.path()).dir();
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            QCOMPARE(store.connection().scalar(QStringLiteral("PRAGMA journal_mode")).toString(),
                     QStringLiteral("wal"));
            store.apply(QStringLiteral("tag"), [&](const Snapshot&) {
                Edits edits;
                edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("x"), {}});
                return edits;
            });
        }
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QFileInfo(project.path()).fileName()});
        QCOMPARE(bytesOf(project.path()).mid(18, 2), QByteArray("\x01\x01"));
    }

    void aSecondOpenerReadsOnlyAndIsToldWhy()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore first(project.path(), Access::ReadWrite);
        QVERIFY(first.readOnlyReason().isEmpty());
        ProjectStore second(project.path(), Access::ReadWrite);
        QVERIFY(!second.readOnlyReason().isEmpty());
        QCOMPARE(second.snapshot()->all<Statement>().size(), first.snapshot()->all<Statement>().size());
        QVERIFY_THROWS_EXCEPTION(Error, second.apply(QStringLiteral("x"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{second.ids().next<TagId>()});
            return edits;
        }));
    }

    void theLockIsGoneAfterClosing()
    {
        TemporaryProject project;
        {
            ProjectStore first(project.path(), Access::ReadWrite);
        }
        ProjectStore second(project.path(), Access::ReadWrite);
        QVERIFY(second.readOnlyReason().isEmpty());
    }

    void creatingDoesNotOverwrite()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QByteArray before = bytesOf(project.path());
        QVERIFY_THROWS_EXCEPTION(Error, ProjectStore::create(project.path()));
        QCOMPARE(bytesOf(project.path()), before);
    }

    void aWholeCopyHoldsEverything()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString path = project.file(QStringLiteral("نسخة.tasrih"));
        copyWhole(store.connection(), path);
        ProjectStore copy(path, Access::ReadWrite);
        QCOMPARE(contentOf(copy.connection()), contentOf(store.connection()));
    }

    void aCleanCopyHoldsNoHistoryNotesOrDrafts()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString secret = QStringLiteral("SECRETNOTE");
        store.apply(QStringLiteral("note"), [&](const Snapshot& snapshot) {
            Edits edits;
            Statement statement = *snapshot.all<Statement>().begin();
            statement.note = secret;
            edits.put(statement);
            return edits;
        });
        const QString path = project.file(QStringLiteral("clean.tasrih"));
        copyClean(store.connection(), path);
        QVERIFY(!bytesOf(path).contains(secret.toUtf8()));
        ProjectStore copy(path, Access::ReadWrite);
        QVERIFY(copy.history(5).empty());
        const auto drafts = [](const Snapshot& snapshot) {
            const auto& all = snapshot.all<Statement>();
            return std::count_if(all.begin(), all.end(), [](const Statement& s) { return s.review == Review::Draft; });
        };
        QVERIFY(drafts(*store.snapshot()) > 0);
        QCOMPARE(drafts(*copy.snapshot()), 0);
        QVERIFY(checkProject(copy).problems.isEmpty());
    }

    void aCopyThatCannotBeWrittenIsAnError()
    {
        TemporaryProject project;
        ProjectStore store(project.path(), Access::ReadWrite);
        QVERIFY_THROWS_EXCEPTION(Error, copyWhole(store.connection(), QStringLiteral("/nowhere/at/all.tasrih")));
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
