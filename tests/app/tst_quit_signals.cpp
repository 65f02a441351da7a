// SPDX-License-Identifier: GPL-3.0-or-later
// The built program and what a system sends to end it: it quits, nothing is lost, one file is left.
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <csignal>

using namespace tasrih;

namespace {

QProcessEnvironment offscreen(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    return environment;
}

/// A program that was started so that SIGHUP is ignored hands that on.
void mindHangUp(QProcess& program)
{
    program.setChildProcessModifier([] { signal(SIGHUP, SIG_DFL); });
}

bool send(const QProcess& program, int signal)
{
    return kill(pid_t(program.processId()), signal) == 0;
}

QStringList filesBeside(const QString& path)
{
    return QFileInfo(path).dir().entryList(
        {QFileInfo(path).fileName() + QStringLiteral("*"), QStringLiteral(".*lock*")}, QDir::Files | QDir::Hidden);
}

} // namespace

class TestQuitSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowQuits_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void theWindowQuits()
    {
        QFETCH(int, signal);
        QTemporaryDir home;
        const TemporaryProject project(TemporaryProject::Content::Sample);
        QProcess program;
        program.setProcessEnvironment(offscreen(home.path()));
        mindHangUp(program);
        program.start(QStringLiteral(TASRIH_PROGRAM), {project.path()});
        QVERIFY(program.waitForStarted());
        // The project is open when its helpers lie beside it.
        QTRY_VERIFY_WITH_TIMEOUT(filesBeside(project.path()).size() > 1, 30000);
        QVERIFY(send(program, signal));
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(filesBeside(project.path()), QStringList{QFileInfo(project.path()).fileName()});
    }

    void anImportFinishesTheTextAtHand_data() { theWindowQuits_data(); }

    void anImportFinishesTheTextAtHand()
    {
        QFETCH(int, signal);
        const TemporaryProject project;
        QStringList arguments{QStringLiteral("import"), QStringLiteral("--into"), project.path()};
        constexpr int count = 3000;
        for (int i = 0; i < count; ++i) {
            QFile file(project.file(QStringLiteral("%1.txt").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("Title %1\n\nThe text of number %1.\n").arg(i).toUtf8());
            arguments << file.fileName();
        }
        QProcess program;
        mindHangUp(program);
        program.start(QStringLiteral(TASRIH_PROGRAM), arguments);
        QVERIFY(program.waitForStarted());
        QByteArray out;
        while (out.count('\n') < 5 && program.waitForReadyRead(30000))
            out += program.readAllStandardOutput();
        QVERIFY(send(program, signal));
        QVERIFY(program.waitForFinished(60000));
        out += program.readAllStandardOutput();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        const QString said = QString::fromUtf8(program.readAllStandardError());
        const auto reported = int(out.count('\n'));
        QVERIFY2(reported < count, "the import was over before the signal");
        QVERIFY2(said.contains(QStringLiteral("after %1 of %2").arg(reported).arg(count)), qUtf8Printable(said));
        QCOMPARE(filesBeside(project.path()), QStringList{QFileInfo(project.path()).fileName()});
        const ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        QCOMPARE(int(store.snapshot()->all<Article>().size()), reported);
    }
};

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quit_signals.moc"
