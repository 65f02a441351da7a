// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed in the middle of its work loses nothing that it had reported as saved.
#include "database/store/check/check.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <csignal>
#include <cstdio>

using namespace tasrih;

namespace {

/// The child: edits without end, at random from @p seed, and prints the number of each change once it is saved.
int editForEver(const QString& path, unsigned seed)
{
    ProjectStore store(path, ProjectStore::Access::ReadWrite);
    std::mt19937 random(seed);
    for (;;) {
        const auto outcome = store.apply(QStringLiteral("edit"), [&](const Snapshot& snapshot) {
            return randomEdits(snapshot, store.ids(), random);
        });
        if (outcome) {
            std::printf("%lld\n", static_cast<long long>(outcome->sequence));
            std::fflush(stdout);
        }
    }
}

void killSoon(QProcess& process, int lines)
{
    int seen = 0;
    while (seen < lines && process.waitForReadyRead(30000))
        seen = int(process.peek(1 << 20).count('\n'));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

QByteArrayList wholeLines(const QByteArray& output)
{
    QByteArrayList lines = output.split('\n');
    lines.removeLast();
    return lines;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsSurvive_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines : {1, 7, 23, 60})
            QTest::newRow(qPrintable(QString::number(lines))) << lines;
    }

    void editsSurvive()
    {
        QFETCH(int, lines);
        TemporaryProject project(TemporaryProject::Content::Sample);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_kill"), QStringLiteral("--child"), project.path(), QString::number(lines)});
        killSoon(child, lines);
        const QByteArrayList saved = wholeLines(child.readAllStandardOutput());
        QVERIFY(saved.size() >= lines);
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        QVERIFY2(store.readOnlyReason().isEmpty(), "the lock of a dead process must not hold");
        QVERIFY(store.snapshot()->sequence >= saved.last().toLongLong());
        const QStringList problems = besideRandomQuotes(checkProject(store).problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0)));
        int undone = 0;
        while (store.undo())
            ++undone;
        QVERIFY(undone >= saved.size());
        QVERIFY(checkProject(store).problems.isEmpty());
    }

    void importsSurvive()
    {
        TemporaryProject project;
        QStringList arguments{QStringLiteral("import"), QStringLiteral("--into"), project.path()};
        for (int i = 0; i < 400; ++i) {
            const QString path = project.file(QStringLiteral("%1.txt").arg(i));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("خبر رقم %1\n\nنص الخبر رقم %1 عن الانسحاب من القاعدة.\n").arg(i).toUtf8());
            arguments << path;
        }
        QProcess program;
        program.start(QStringLiteral(TASRIH_PROGRAM), arguments);
        killSoon(program, 20);
        const qsizetype reported = wholeLines(program.readAllStandardOutput()).size();
        QVERIFY(reported >= 20);
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        QVERIFY(qsizetype(store.snapshot()->all<Article>().size()) >= reported);
        QVERIFY(checkProject(store).problems.isEmpty());
    }
};

static int runKill(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return editForEver(arguments.value(2), arguments.value(3).toUInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

TASRIH_TEST_MAIN(TestKill, runKill)

#include "tst_kill.moc"
