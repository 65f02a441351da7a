// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by real key and mouse events in a real X window: import an article, mark a statement, see its bar in
// the timeline, undo it; then the built program starts on the same project.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/session.h"
#include "models/context/context.h"
#include "tests/support/temporary_project.h"
#include "tests/support/window_driver.h"
#include "views/reader/reader_view.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

const VirtualDisplay* display = nullptr;

QString corpusArticle()
{
    const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
    const QStringList found = corpus.entryList({QStringLiteral("004_*.txt")});
    return found.isEmpty() ? QString() : QDir::cleanPath(corpus.absoluteFilePath(found.front()));
}

} // namespace

class TestSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(display->isRunning(), "Xvfb could not be started");
        m_file = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample);
        m_article = corpusArticle();
    }

    void importsAnnotatesSeesAndUndoes()
    {
        if (m_article.isEmpty())
            QSKIP("The original articles are not here.");
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(m_file->path());
        QTRY_COMPARE(opened.count(), 1);
        m_window = session.window();
        m_before = m_window->context().snapshot();
        m_window->move(0, 0);
        m_window->resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QString problem;
        const std::unique_ptr<QThread> driver(QThread::create([&] {
            try {
                importByWindow();
                markStatement();
                seeAndUndo();
            } catch (const std::exception& error) {
                problem = QString::fromUtf8(error.what());
                WindowDriver::inGui(takePictureAndCloseDialogs);
            }
        }));
        driver->start();
        QTRY_VERIFY_WITH_TIMEOUT(driver->isFinished(), 180000);
        driver->wait();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void theBuiltProgramStartsOnTheProject()
    {
        QProcess program;
        program.setProcessEnvironment(display->environment());
        program.start(QStringLiteral(TASRIH_PROGRAM), {m_file->path()});
        QVERIFY(program.waitForStarted());
        const QString window = display->windowOf(program.processId(), 20000);
        QVERIFY2(!window.isEmpty(), program.readAllStandardError().constData());
        display->send({QStringLiteral("windowactivate"), QStringLiteral("--sync"), window, QStringLiteral("key"),
                       QStringLiteral("ctrl+2")});
        display->send({QStringLiteral("key"), QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(20000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }

private:
    const Snapshot& now() const { return *m_window->context().snapshot(); }

    /// After a failure: the loops of open dialogs must end, or the test would never come back to itself.
    static void takePictureAndCloseDialogs()
    {
        if (qEnvironmentVariableIsSet("TASRIH_SMOKE_PICTURE"))
            QGuiApplication::primaryScreen()->grabWindow(0).save(qEnvironmentVariable("TASRIH_SMOKE_PICTURE"));
        for (int i = 0; i < 5 && QApplication::activeModalWidget(); ++i)
            QApplication::activeModalWidget()->close();
    }

    /// Waits in the driver's thread for something to hold in the GUI's.
    static void until(const char* what, const std::function<bool()>& holds) { WindowDriver::waitUntil(what, holds); }

    void importByWindow()
    {
        m_driver.key("ctrl+i");
        until("the import dialog", [] { return WindowDriver::find(QStringLiteral("importDialog")); });
        m_driver.click(QStringLiteral("importAddFiles"));
        until("the file dialog", [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); });
        m_driver.type(m_article);
        m_driver.key("Return");
        until("the table of files", [] { return WindowDriver::find(QStringLiteral("importTable")); });
        m_driver.click(QStringLiteral("importAcceptAll"));
        m_driver.click(QStringLiteral("importButton"));
        until("the sixth article", [this] { return now().all<Article>().size() == 6; });
        m_driver.key("Escape");
        until("the dialog's end", [] { return !QApplication::activeModalWidget(); });
        WindowDriver::inGui([this] {
            for (const Article& article : now().all<Article>()) {
                if (!m_before->find(article.id))
                    m_window->context().openArticle(article.id);
            }
        });
        until("the text", [] {
            const auto* reader = qobject_cast<ReaderView*>(WindowDriver::find(QStringLiteral("reader")));
            return reader && reader->positionAt(QPoint(400, 400)) > 0;
        });
    }

    void markStatement()
    {
        QPoint from, to;
        WindowDriver::inGui([&] {
            const auto* reader = qobject_cast<ReaderView*>(WindowDriver::find(QStringLiteral("reader")));
            const QRect line = reader->rectOf(reader->positionAt(reader->viewport()->rect().center()));
            to = reader->viewport()->mapToGlobal(line.center());
            from = reader->viewport()->mapToGlobal(
                QPoint(reader->viewport()->rect().center().x() + 250, line.center().y()));
        });
        m_driver.drag(from, to);
        const std::size_t before = statements();
        m_driver.key("s");
        until("the new statement", [&] { return now().all<Statement>().size() == before + 1; });
        until("its speaker field", [] { return WindowDriver::find(QStringLiteral("speakerPicker")); });
        m_driver.click(QStringLiteral("speakerPicker"));
        m_driver.type(QStringLiteral("Thabet al-Abbasi"));
        m_driver.key("Return");
        until("the speaker", [this] { return !saying().speakers.empty(); });
        m_driver.click(QStringLiteral("addWithdrawal"));
        until("the claim", [this] { return statement().claims.size() == 1; });
        m_driver.click(QStringLiteral("placePicker"));
        m_driver.type(QStringLiteral("Harir"));
        m_driver.key("Return");
        until("its place", [this] { return claim().place.has_value(); });
        m_driver.click(QStringLiteral("endsField"));
        m_driver.type(QStringLiteral("2026-09"));
        m_driver.key("Return");
        until("its end", [this] { return claim().ends.has_value(); });
        if (claim().ends->text() != QLatin1String("2026-09"))
            throw std::runtime_error("the end is not what was typed");
    }

    void seeAndUndo()
    {
        const std::size_t bars = withdrawals();
        WindowDriver::inGui([this] {
            // Only what the new article says, so that its bar is in sight.
            Filter filter;
            filter.articles = {statement().article};
            m_window->context().setFilter(filter);
        });
        m_driver.key("Escape");
        m_driver.key("ctrl+2");
        until("the timeline", [] { return WindowDriver::find(QStringLiteral("timelineView")); });
        m_driver.key("ctrl+0");
        const QImage with = timelinePicture();
        for (int i = 0; i < 20 && withdrawals() == bars; ++i)
            m_driver.key("ctrl+z");
        until("the claim's undoing", [&] { return withdrawals() == bars - 1; });
        WindowDriver::settle();
        if (timelinePicture() == with)
            throw std::runtime_error("the timeline shows no difference without the claim");
        m_driver.key("ctrl+shift+z");
        until("the claim again", [&] { return withdrawals() == bars; });
        for (int i = 0; i < 20 && statements() > 102; ++i)
            m_driver.key("ctrl+z");
        until("the statement's undoing", [this] { return now().all<Statement>().size() == 102; });
    }

    static QImage timelinePicture()
    {
        QImage picture;
        WindowDriver::settle();
        WindowDriver::inGui([&] { picture = WindowDriver::find(QStringLiteral("timelineView"))->grab().toImage(); });
        return picture;
    }

    std::size_t statements() const
    {
        std::size_t count = 0;
        WindowDriver::inGui([&] { count = now().all<Statement>().size(); });
        return count;
    }

    std::size_t withdrawals() const
    {
        std::size_t count = 0;
        for (const Statement& each : now().all<Statement>()) {
            for (const Claim& one : each.claims)
                count += one.kind() == ClaimKind::Withdrawal ? 1 : 0;
        }
        return count;
    }

    /// The statement that was made here.
    const Statement& statement() const
    {
        for (const Statement& each : now().all<Statement>()) {
            if (!m_before->find(each.id))
                return each;
        }
        throw std::runtime_error("the new statement is gone");
    }
    const Saying& saying() const { return *now().find(statement().saying); }
    const WithdrawalClaim& claim() const { return std::get<WithdrawalClaim>(statement().claims.at(0).body); }

    std::unique_ptr<TemporaryProject> m_file;
    QString m_article;
    MainWindow* m_window = nullptr;
    SnapshotPtr m_before; ///< The project before anything was done.
    WindowDriver m_driver{*display};
};

static int runSmoke(int argc, char** argv)
{
    const VirtualDisplay server(QSize(1600, 1000));
    display = &server;
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("DISPLAY", server.name().toUtf8());
    qputenv("QT_QPA_PLATFORM", server.isRunning() ? "xcb" : "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationName(QStringLiteral("tasrih"));
    applySettings(application);
    TestSmoke test;
    return QTest::qExec(&test, argc, argv);
}

TASRIH_TEST_MAIN(TestSmoke, runSmoke)

#include "tst_smoke.moc"
