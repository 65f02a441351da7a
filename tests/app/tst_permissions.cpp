// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders that may not be written or read, met as somebody who has no special rights.
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tasrih;

namespace {

constexpr uid_t nobody = 65534;

struct Answer
{
    int status = -1;
    QString said, complained;
};

Answer runWithoutHome(const QStringList& arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    program.setProcessEnvironment(environment);
    program.setChildProcessModifier([] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(99);
    });
    program.start(QStringLiteral(TASRIH_PROGRAM), arguments);
    program.waitForFinished(60000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class tst_permissions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryProject> m_project;
    QString m_folder;
    QString m_path;

    void allow(const QString& path, int mode)
    {
        QVERIFY(::chmod(QFile::encodeName(path).constData(), mode_t(mode)) == 0);
    }

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample);
        m_folder = QFileInfo(m_project->path()).path();
        m_path = m_folder + QStringLiteral("/shared.tasrih");
        QVERIFY(QFile::rename(m_project->path(), m_path));
        allow(m_folder, 0755);
        if (runWithoutHome({QStringLiteral("--version")}).status != 0)
            QSKIP("The program can't be run from here without special rights.");
    }
    void cleanup() { allow(m_folder, 0755); }

    void aFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<bool>("log");
        QTest::addColumn<bool>("left");
        QTest::newRow("at rest") << false << false;
        QTest::newRow("asks for a log") << true << false;
        QTest::newRow("a log was left") << true << true;
    }

    void aFolderThatCannotBeWritten()
    {
        QFETCH(bool, log);
        QFETCH(bool, left);
        const QString copy = m_folder + QStringLiteral("/copy.tasrih");
        {
            Connection connection(m_path, Connection::Mode::ReadWrite);
            if (log)
                (void)connection.scalar(QStringLiteral("PRAGMA journal_mode=WAL"));
            connection.exec(QStringLiteral("INSERT INTO tag VALUES(77, 'a', 'a')"));
            if (left) {
                QVERIFY(QFile::copy(m_path, copy));
                QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
            }
        }
        const QString path = left ? copy : m_path;
        allow(path, 0644);
        const QStringList files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
        allow(m_folder, 0555);
        const Answer checked = runWithoutHome({QStringLiteral("check"), path});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
        const Answer imported = runWithoutHome({QStringLiteral("import"), QStringLiteral("--into"), path, path});
        QCOMPARE(imported.status, 1);
        QVERIFY2(imported.complained.contains(QStringLiteral("write-protected")), qPrintable(imported.complained));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), files);
    }

    void onlyTheFolderCannotBeWritten()
    {
        allow(m_path, 0666);
        allow(m_folder, 0555);
        const Answer imported = runWithoutHome({QStringLiteral("import"), QStringLiteral("--into"), m_path, m_path});
        QCOMPARE(imported.status, 1);
        QVERIFY2(imported.complained.contains(QStringLiteral("folder")), qPrintable(imported.complained));
        QCOMPARE(runWithoutHome({QStringLiteral("check"), m_path}).status, 0);
    }

    void whatMayNotBeReadSaysSo()
    {
        allow(m_path, 0600);
        const Answer checked = runWithoutHome({QStringLiteral("check"), m_path});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.complained.contains(QStringLiteral("permissions")), qPrintable(checked.complained));
    }

    void whereNothingMayBeMadeSaysSo()
    {
        allow(m_folder, 0555);
        const Answer made = runWithoutHome({QStringLiteral("new"), m_folder + QStringLiteral("/new.tasrih")});
        QCOMPARE(made.status, 1);
        QVERIFY2(made.complained.contains(QStringLiteral("permissions")), qPrintable(made.complained));
    }
};

QTEST_GUILESS_MAIN(tst_permissions)
#include "tst_permissions.moc"
