// SPDX-License-Identifier: GPL-3.0-or-later
// The file and not its path: which file it is, whether it is open, and whether it may be written.
#include "database/files/file_identity.h"
#include "database/files/inode_lock.h"
#include "database/files/project_mark.h"
#include "database/files/write_target.h"
#include "database/records/error.h"
#include "database/store/project_store.h"

#include <QtTest/QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tasrih;

namespace {

void link(const QString& from, const QString& to)
{
    QVERIFY(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0);
}

} // namespace

class tst_write_target : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void identityIsOfTheFile();
    void marksAreSeenUnderEveryName();
    void refusals_data();
    void refusals();
};

void tst_write_target::identityIsOfTheFile()
{
    const QString path = at(QStringLiteral("a.txt"));
    QVERIFY(!identityOf(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto identity = identityOf(path);
    QVERIFY(identity);
    link(path, at(QStringLiteral("b.txt")));
    QVERIFY(QFile::link(path, at(QStringLiteral("c.txt"))));
    QCOMPARE(*identityOf(at(QStringLiteral("b.txt"))), *identity);
    QCOMPARE(*identityOf(at(QStringLiteral("c.txt"))), *identity);
    QCOMPARE(*identityOf(at(QStringLiteral("./x/../a.txt")).replace(QStringLiteral("x/../"), QString())), *identity);
    QCOMPARE(*identityOf(file.handle()), *identity);
    QCOMPARE(canonicalPath(at(QStringLiteral("c.txt"))), canonicalPath(path));
    QVERIFY(QFile::link(at(QStringLiteral("nowhere")), at(QStringLiteral("dangling"))));
    QCOMPARE(canonicalPath(at(QStringLiteral("dangling"))), canonicalPath(at(QStringLiteral("nowhere"))));
}

void tst_write_target::marksAreSeenUnderEveryName()
{
    const QString path = at(QStringLiteral("marked"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    link(path, at(QStringLiteral("other name")));
    QVERIFY(!InodeLock::isOpenAnywhere(path));
    InodeLock writer, second, reader;
    QCOMPARE(writer.acquire(path, InodeLock::Use::Write), InodeLock::State::Held);
    QVERIFY(InodeLock::isOpenAnywhere(at(QStringLiteral("other name"))));
    QCOMPARE(second.acquire(at(QStringLiteral("other name")), InodeLock::Use::Write), InodeLock::State::Taken);
    // Closing another descriptor of the file, which drops POSIX locks, leaves the mark.
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    QCOMPARE(second.acquire(path, InodeLock::Use::Write), InodeLock::State::Taken);
    QCOMPARE(reader.acquire(path, InodeLock::Use::Read), InodeLock::State::Held);
    writer.release();
    QVERIFY(InodeLock::isOpenAnywhere(path));
    reader.release();
    QVERIFY(!InodeLock::isOpenAnywhere(path));
    QCOMPARE(writer.acquire(m_folder.path(), InodeLock::Use::Write), InodeLock::State::Impossible);
}

void tst_write_target::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("project");
    QTest::addColumn<bool>("exported");
    // Whether a project or an export may be written there.
    QTest::newRow("nothing there") << QStringLiteral("new.pdf") << true << true;
    QTest::newRow("another file") << QStringLiteral("old.pdf") << true << true;
    QTest::newRow("folder") << QStringLiteral("folder") << false << false;
    QTest::newRow("pipe") << QStringLiteral("pipe") << false << false;
    QTest::newRow("device") << QStringLiteral("/dev/full") << false << false;
    QTest::newRow("open project") << QStringLiteral("open.tasrih") << false << false;
    QTest::newRow("its hard link") << QStringLiteral("hard.pdf") << false << false;
    QTest::newRow("its symlink") << QStringLiteral("soft.csv") << false << false;
    QTest::newRow("its other spelling") << QStringLiteral("folder/../open.tasrih") << false << false;
    QTest::newRow("project at rest") << QStringLiteral("rest.tasrih") << true << false;
    QTest::newRow("symlink to it") << QStringLiteral("rest.xlsx") << true << false;
}

void tst_write_target::refusals()
{
    QFETCH(QString, name);
    QFETCH(bool, project);
    QFETCH(bool, exported);
    QTemporaryDir folder;
    const auto in = [&](const char* file) { return folder.filePath(QLatin1String(file)); };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(::mkfifo(QFile::encodeName(in("pipe")).constData(), 0600) == 0);
    QFile old(in("old.pdf"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("%PDF") == 4);
    old.close();
    ProjectStore::create(in("open.tasrih"));
    ProjectStore::create(in("rest.tasrih"));
    link(in("open.tasrih"), in("hard.pdf"));
    QVERIFY(QFile::link(in("open.tasrih"), in("soft.csv")));
    QVERIFY(QFile::link(in("rest.tasrih"), in("rest.xlsx")));
    InodeLock lock;
    QCOMPARE(lock.acquire(in("open.tasrih"), InodeLock::Use::Write), InodeLock::State::Held);

    const QString path = name.startsWith(u'/') ? name : folder.filePath(name);
    const auto allowed = [&](WriteTarget kind) {
        try {
            requireWriteTarget(path, kind);
            return true;
        } catch (const Error& error) {
            return error.message().isEmpty();
        }
    };
    QCOMPARE(allowed(WriteTarget::Project), project);
    QCOMPARE(allowed(WriteTarget::Export), exported);
}

QTEST_GUILESS_MAIN(tst_write_target)
#include "tst_write_target.moc"
