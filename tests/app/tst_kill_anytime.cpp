// SPDX-License-Identifier: GPL-3.0-or-later
// The program killed at moments drawn from a seed, in the window and on the command line: nothing reported is lost.
// TASRIH_KILLS=200 asks for that many moments instead of a few; TASRIH_SEED for others.
#include "app/main_window.h"
#include "app/session.h"
#include "database/import/import_batch.h"
#include "database/store/check/check.h"
#include "models/context/context.h"
#include "models/project/when_finished.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <csignal>
#include <cstdio>

using namespace tasrih;

namespace {

constexpr int usualKills = 12; ///< Of each kind.

/// The window as the program opens it, in which somebody edits without end, takes back, brings back and looks about.
/// "saved N" is printed for each change once it is answered as saved.
class BusyWindow
{
public:
    BusyWindow(const QString& path, unsigned seed)
        : m_random(seed)
    {
        QObject::connect(&m_session, &Session::opened, &m_session, [this] { next(); });
        m_session.open(path);
    }

private:
    [[nodiscard]] Context& context() { return m_session.window()->context(); }

    QFuture<ChangeResult> change()
    {
        Project& project = context().project();
        switch (m_random() % 6) {
        case 0:
            return project.undo();
        case 1:
            return project.redo();
        default:
            return project.change(QStringLiteral("edit"), [this, &project](const Snapshot& snapshot) {
                Edits edits = randomEdits(snapshot, project.ids(), m_random);
                edits.put(Tag{project.ids().next<TagId>(), QStringLiteral("وسم"), {}});
                return edits;
            });
        }
    }

    void next()
    {
        if (m_random() % 8 == 0)
            m_session.window()->showPage(PageId(m_random() % 6));
        whenFinished(change(), &m_session, [this](const QFuture<ChangeResult>& answer) {
            const ChangeResult result = answer.result();
            if (result.outcome == ChangeResult::Outcome::Saved) {
                std::printf("saved %lld\n", static_cast<long long>(result.sequence));
                std::fflush(stdout);
            }
            next();
        });
    }

    std::mt19937 m_random; ///< The commands run in the store's thread, one at a time, while this one waits.
    Session m_session;
};

int workInAWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[4]));
    const BusyWindow window(QString::fromLocal8Bit(argv[2]), unsigned(std::atoi(argv[3])));
    return QApplication::exec();
}

/// Lets @p process run until @p moment ms after it first spoke (or started, where it doesn't speak before), kills it,
/// and returns the whole lines it had printed.
QByteArrayList linesUntilKilled(QProcess& process, int moment, bool fromFirstLine)
{
    if (!process.waitForStarted(30000))
        qFatal("The child does not start");
    if (fromFirstLine)
        process.waitForReadyRead(30000);
    process.waitForFinished(moment);
    if (process.state() != QProcess::NotRunning) {
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }
    QByteArrayList lines = process.readAllStandardOutput().split('\n');
    lines.removeLast(); // Not ended: not reported.
    return lines;
}

int numberFrom(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

} // namespace

class TestKillAnytime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const int seed = numberFrom("TASRIH_SEED", 14);
        m_random.seed(unsigned(seed));
        m_kills = (numberFrom("TASRIH_KILLS", 2 * usualKills) + 1) / 2;
        qInfo("%d moments each, seed %d", m_kills, seed);
    }

    void editsInTheWindowStay()
    {
        int reported = 0;
        for (int i = 0; i < m_kills; ++i) {
            const TemporaryProject project(TemporaryProject::Content::Sample);
            QTemporaryDir settings;
            QProcess child;
            const unsigned seed = m_random();
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("tst_kill_anytime"), QStringLiteral("--window"), project.path(),
                         QString::number(seed), settings.path()});
            // One in six while it is still starting.
            const bool started = i % 6 != 5;
            const int moment = int(m_random() % 700);
            const QByteArrayList lines = linesUntilKilled(child, moment, started);
            const QByteArray what =
                QByteArray::number(i) + ": " + QByteArray::number(moment) + " ms, seed " + QByteArray::number(seed);
            QVERIFY2(!started || !lines.isEmpty(), (what + child.readAllStandardError()).constData());
            reported += int(lines.size());
            const qint64 last = lines.isEmpty() ? 0 : lines.back().mid(qsizetype(qstrlen("saved "))).toLongLong();
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            QVERIFY2(store.readOnlyReason().isEmpty(), (what + qPrintable(store.readOnlyReason())).constData());
            QVERIFY2(store.snapshot()->sequence >= last, what.constData());
            verifyWhole(store, what);
            int undone = 0;
            while (store.undo())
                ++undone;
            QVERIFY2(lines.isEmpty() || undone > 0 || last > 0, what.constData());
        }
        qInfo("%d changes were reported", reported);
        QVERIFY(reported > m_kills);
    }

    void importsOnTheCommandLineStay()
    {
        QTemporaryDir texts;
        QStringList files;
        for (int i = 0; i < 1500; ++i) {
            QFile file(texts.filePath(QStringLiteral("%1.txt").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("خبر رقم %1\n\nنص الخبر رقم %1 عن الانسحاب من القاعدة.\n").arg(i).toUtf8());
            files << file.fileName();
        }
        int reported = 0;
        for (int i = 0; i < m_kills; ++i) {
            const TemporaryProject project;
            QProcess program;
            program.start(QStringLiteral(TASRIH_PROGRAM),
                          QStringList{QStringLiteral("import"), QStringLiteral("--into"), project.path()} + files);
            const int moment = int(m_random() % 2400);
            const qsizetype lines = linesUntilKilled(program, moment, i % 6 != 5).size();
            const QByteArray what = QByteArray::number(i) + ": " + QByteArray::number(moment) + " ms";
            reported += int(lines);
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            QVERIFY2(store.readOnlyReason().isEmpty(), (what + qPrintable(store.readOnlyReason())).constData());
            const auto articles = qsizetype(store.snapshot()->all<Article>().size());
            // At most one batch was stored and not yet reported.
            QVERIFY2(articles >= lines && articles <= lines + qsizetype(ImportBatch::alone.files), what.constData());
            verifyWhole(store, what);
        }
        qInfo("%d imports were reported", reported);
        QVERIFY(reported > m_kills);
    }

private:
    static void verifyWhole(ProjectStore& store, const QByteArray& what)
    {
        const QStringList problems = besideRandomQuotes(checkProject(store).problems);
        QVERIFY2(problems.isEmpty(), (what + ": " + qPrintable(problems.value(0))).constData());
    }

    std::mt19937 m_random;
    int m_kills = usualKills;
};

static int runKillAnytime(int argc, char** argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--window") == 0)
        return workInAWindow(argc, argv);
    QCoreApplication application(argc, argv);
    TestKillAnytime test;
    return QTest::qExec(&test, argc, argv);
}

TASRIH_TEST_MAIN(TestKillAnytime, runKillAnytime)

#include "tst_kill_anytime.moc"
