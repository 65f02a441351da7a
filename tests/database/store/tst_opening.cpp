// SPDX-License-Identifier: GPL-3.0-or-later
// A document that lives in people's folders: refusals, the lock, reading only, one file at rest, copies.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "database/store/schema/migrations.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace tasrih;
using test::bytesOf;
using test::writeBytes;

namespace {

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

    void aDamagedFileIsNeverWritten()
    {
        // A page in the middle of an index that opening doesn't read.
        TemporaryProject project(TemporaryProject::Content::Sample);
        qint64 page = 0;
        {
            Connection connection(project.path(), Connection::Mode::ReadOnly);
            page = connection
                       .scalar(
                           QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'article_text_fingerprint'"))
                       .toLongLong();
        }
        QVERIFY(page > 1);
        QByteArray bytes = bytesOf(project.path());
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x7f'));
        writeBytes(project.path(), bytes);
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            QVERIFY(!store.snapshot()->all<Statement>().empty());
            try {
                store.apply(QStringLiteral("tag"), [&](const Snapshot&) {
                    Edits edits;
                    edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("x"), {}});
                    return edits;
                });
                QFAIL("a damaged project was changed");
            } catch (const Error& error) {
                QCOMPARE(error.cause(), Error::Cause::Damage);
            }
            QVERIFY(!store.readOnlyReason().isEmpty());
        }
        QCOMPARE(bytesOf(project.path()), bytes);
        QCOMPARE(QFileInfo(project.path()).dir().entryList(QDir::Files | QDir::Hidden),
                 QStringList{QFileInfo(project.path()).fileName()});
    }

    void whatIsRefusedStaysAsItWas_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("id 0") << "INSERT INTO tag VALUES(0, 'x', 'x')";
        QTest::newRow("negative id") << "INSERT INTO tag VALUES(-5, 'x', 'x')";
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM statement; END";
        QTest::newRow("newer") << "PRAGMA user_version=999";
    }

    void whatIsRefusedStaysAsItWas()
    {
        QFETCH(QString, sql);
        // At rest, and with a log that was left beside it.
        for (const bool withLog : {false, true}) {
            TemporaryProject project(TemporaryProject::Content::Sample);
            const QString path = project.file(QStringLiteral("bad.tasrih"));
            {
                Connection connection(project.path(), Connection::Mode::ReadWrite);
                connection.exec(QStringLiteral("PRAGMA foreign_keys=OFF"));
                if (withLog)
                    (void)connection.scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
                connection.exec(sql);
                QVERIFY(QFile::copy(project.path(), path));
                if (withLog)
                    QVERIFY(QFile::copy(project.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
            }
            const QByteArray before = bytesOf(path);
            const QByteArray log = bytesOf(path + QStringLiteral("-wal"));
            const QStringList files = QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
            try {
                // What is damaged can be read as far as it goes, and that is all.
                ProjectStore store(path, Access::ReadWrite);
                QVERIFY(store.isDamaged() && sql.startsWith(QLatin1String("INSERT")));
                store.becomeWritable();
                QVERIFY(!store.readOnlyReason().isEmpty());
            } catch (const Error& error) {
                QVERIFY(!error.message().isEmpty());
            }
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(bytesOf(path + QStringLiteral("-wal")), log);
            QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden), files);
        }
    }

    void pipesAndFoldersAreRefusedAtOnce()
    {
        TemporaryProject project;
        const QString pipe = project.file(QStringLiteral("pipe.tasrih"));
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        for (const QString& path : {pipe, project.file(QString()), QStringLiteral("/dev/zero")}) {
            QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(path, Access::ReadWrite));
            QVERIFY_THROWS_EXCEPTION(Error, ProjectStore(path, Access::ReadOnly));
            QVERIFY_THROWS_EXCEPTION(Error, ProjectStore::create(path, ProjectStore::Existing::Replace));
        }
        // A pipe where the lock belongs.
        QVERIFY(::mkfifo(QFile::encodeName(project.path() + QStringLiteral(".lock")).constData(), 0600) == 0);
        ProjectStore store(project.path(), Access::ReadWrite);
        QVERIFY2(store.readOnlyReason().contains(QLatin1String(".lock")), qPrintable(store.readOnlyReason()));
    }

    void namesThatAreNoneSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("a colon is no scheme") << QStringLiteral("file:x.tasrih") << true;
        QTest::newRow("a question mark neither") << QStringLiteral("a?mode=memory&x=1#y%20.tasrih") << true;
        QTest::newRow("as long as can be") << QString(120, QChar(0x0645)) + QStringLiteral(".tasrih") << true;
        QTest::newRow("122 Arabic letters") << QString(122, QChar(0x0645)) + QStringLiteral(".tasrih") << false;
    }

    void namesThatAreNoneSay()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        TemporaryProject project;
        const QString path = project.file(name);
        if (!good) {
            QVERIFY_THROWS_EXCEPTION(Error, ProjectStore::create(path));
            QVERIFY(!QFile::exists(path));
            return;
        }
        ProjectStore::create(path);
        QVERIFY(QFile::exists(path));
        ProjectStore store(path, Access::ReadWrite);
        store.becomeWritable();
        QVERIFY(store.readOnlyReason().isEmpty());
    }

    void whatIsCutOffSaysSo()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QByteArray bytes = bytesOf(project.path());
        writeBytes(project.path(), bytes.left(bytes.size() / 2));
        try {
            (void)readHeader(project.path());
        } catch (const Error& error) {
            QCOMPARE(error.cause(), Error::Cause::Damage);
            QVERIFY(error.message().contains(QString::number(bytes.size())));
        }
    }

    void anOlderSchemaIsReadThroughACopy()
    {
        TemporaryProject project;
        const QString old = project.file(QStringLiteral("old.tasrih"));
        {
            Connection connection(old, Connection::Mode::Create);
            migrate(connection, 0, 1);
            connection.exec(QStringLiteral("INSERT INTO tag VALUES(7, 'وسم', 'tag')"));
        }
        const QByteArray before = bytesOf(old);
        ProjectStore store(old, Access::ReadOnly);
        QCOMPARE(store.snapshot()->all<Tag>().size(), std::size_t(1));
        QVERIFY(checkProject(store).problems.isEmpty());
        QCOMPARE(bytesOf(old), before);
    }

    void leftoverLocks_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<bool>("asks");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("no lock at all") << QByteArray("hello\nworld\n") << false;
        QTest::newRow("a long text") << QByteArray("Dear diary, this is no lock.\n").repeated(40000) << false;
        QTest::newRow("a process that can't be") << QByteArray("-17\ntasrih\nnewsroom-7\n") << false;
        QTest::newRow("another computer") << QByteArray("4711\ntasrih\nnewsroom-7\n") << true;
    }

    void leftoverLocks()
    {
        QFETCH(QByteArray, lock);
        QFETCH(bool, asks);
        TemporaryProject project;
        writeBytes(project.path() + QStringLiteral(".lock"), lock);
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            QVERIFY(!store.readOnlyReason().isEmpty());
            QCOMPARE(store.takeOverQuestion().has_value(), asks);
            if (asks && lock.contains("newsroom-7"))
                QVERIFY(store.takeOverQuestion()->contains(QLatin1String("newsroom-7")));
        }
        StoreOptions options;
        options.lock = ProjectLock::Leftover::TakeOver;
        {
            ProjectStore store(project.path(), Access::ReadWrite, options);
            if (!asks) {
                // What is no lock may be somebody's work.
                QVERIFY(!store.readOnlyReason().isEmpty());
                QCOMPARE(bytesOf(project.path() + QStringLiteral(".lock")), lock);
                return;
            }
            QCOMPARE(store.readOnlyReason(), QString());
            // One that runs here is never taken over.
            ProjectStore second(project.path(), Access::ReadWrite, options);
            QVERIFY(!second.readOnlyReason().isEmpty());
            QVERIFY(!second.takeOverQuestion());
        }
        QVERIFY(!QFile::exists(project.path() + QStringLiteral(".lock")));
    }

    void isOneFileAtRest()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        const QDir folder = QFileInfo(project.path()).dir();
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            store.becomeWritable();
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

    void aCleanCopyHoldsNothingOnlyDraftsUsed()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString unused = QStringLiteral("UNUSED");
        store.apply(QStringLiteral("draft"), [&](const Snapshot& snapshot) {
            // Two actors who are members of each other, a tag and a holder that only a draft knows, and a spare tag.
            Edits edits;
            Actor one{store.ids().next<ActorId>()}, two{store.ids().next<ActorId>()};
            one.name = QStringLiteral("SECRET one");
            two.name = QStringLiteral("SECRET two");
            one.memberships = {Membership{store.ids().next<MembershipId>(), two.id, {}, {}, {}, {}}};
            two.memberships = {Membership{store.ids().next<MembershipId>(), one.id, {}, {}, {}, {}}};
            const Tag tag{store.ids().next<TagId>(), QStringLiteral("SECRET tag"), {}};
            Statement draft = *snapshot.all<Statement>().begin();
            draft.review = Review::Draft;
            draft.tags.push_back(tag.id);
            draft.relays.push_back({store.ids().next<RelayId>(), one.id, QStringLiteral("says")});
            edits.put(one);
            edits.put(two);
            edits.put(tag);
            edits.put(Tag{store.ids().next<TagId>(), unused, {}});
            edits.put(draft);
            return edits;
        });
        store.connection().exec(QStringLiteral("UPDATE article_text SET source_name = 'SECRET file.txt'"));
        const QString path = project.file(QStringLiteral("clean.tasrih"));
        copyClean(store.connection(), path);
        QVERIFY(!bytesOf(path).contains("SECRET"));
        QVERIFY(bytesOf(path).contains(unused.toUtf8()));
        ProjectStore copy(path, Access::ReadOnly);
        QVERIFY(checkProject(copy).problems.isEmpty());
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
