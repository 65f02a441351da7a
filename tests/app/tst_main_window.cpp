// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "app/session.h"
#include "app/window_actions.h"
#include "database/text/isolate.h"
#include "tests/support/open_project.h"
#include "views/dialogs/dialogs.h"
#include "views/settings/settings.h"
#include "views/shell/workspace.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace tasrih;

namespace {

/// Answers what the program asks, and keeps what it says.
class FileAnswers : public Dialogs
{
public:
    FileAnswers() { setDialogs(this); }
    ~FileAnswers() override { setDialogs(nullptr); }

    QString openFile(QWidget*, const FileQuestion&) override { return path; }
    QString saveFile(QWidget*, const FileQuestion&) override { return path; }
    void message(QWidget*, const Message& message) override { said << message.text; }
    std::optional<QString> getText(QWidget*, const TextQuestion&) override { return text; }

    QString path;
    QString text;
    QStringList said;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        Settings().setLanguage(Language::English);
        applySettings(*qApp);
    }

    void openingAPageSelectsNothing()
    {
        OpenProject open;
        MainWindow window(open.context());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const StatementId chosen = open.context().visible().front();
        for (const bool isChosen : {false, true}) {
            if (isChosen)
                open.context().select(chosen);
            const Selection before = open.context().selection();
            for (const PageEntry& page : pageList()) {
                window.showPage(page.id);
                QTest::qWait(0);
                QCoreApplication::processEvents();
                QVERIFY2(open.context().selection() == before, page.key);
            }
        }
    }

    void everyPageOpens_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English, large") << Language::English << QSize(1600, 1000);
        QTest::newRow("English, small") << Language::English << QSize(1280, 720);
        QTest::newRow("Arabic, large") << Language::Arabic << QSize(1600, 1000);
        QTest::newRow("Arabic, small") << Language::Arabic << QSize(1280, 720);
    }

    void everyPageOpens()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Settings().setLanguage(language);
        applySettings(*qApp);
        OpenProject open;
        MainWindow window(open.context());
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const bool small = size.width() < Workspace::narrowBelow;
        auto* rail = window.findChild<QWidget*>(QStringLiteral("rail"));
        QCOMPARE(rail->width(), small ? 48 : 64);
        const bool atLeadingEdge = (rail->mapTo(&window, QPoint()).x() == 0) == (language == Language::English);
        QVERIFY(atLeadingEdge);
        auto* panel = window.findChild<QWidget*>(QStringLiteral("navigator_panel"));
        QCOMPARE(panel->isVisible(), !small);
        window.workspace()->navigatorAction()->setChecked(true);
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->width(), small ? 280 : 256);
        for (const PageEntry& page : pageList()) {
            window.showPage(page.id);
            QCOMPARE(window.workspace()->currentPage(), page.id);
            QVERIFY(window.findChild<QWidget*>(QLatin1String(page.key) + QStringLiteral("_page"))->isVisible());
        }
    }

    void theFindingsOfTheStatementInHand()
    {
        OpenProject open;
        MainWindow window(open.context());
        window.show();
        Context& context = open.context();
        QAction* action = window.actions().of(ActionId::FindingsOfStatement);
        context.clearSelection();
        action->trigger(); // None is in hand: it says so.
        QVERIFY(!context.findingsOf());
        const StatementId statement = context.snapshot()->all<Statement>().begin()->id;
        context.select(statement);
        action->trigger();
        QCOMPARE(context.findingsOf(), std::optional(statement));
        QCOMPARE(window.workspace()->currentPage(), PageId::Findings);
    }

    void theLanguageSwitchesLive()
    {
        OpenProject open;
        MainWindow window(open.context());
        window.show();
        window.showPage(PageId::Figures);
        window.actions().of(ActionId::Arabic)->trigger();
        QTRY_COMPARE(window.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(window.workspace()->currentPage(), PageId::Figures);
        QCOMPARE(interfaceLanguage(), Language::Arabic);
        window.actions().of(ActionId::English)->trigger();
        QTRY_COMPARE(window.layoutDirection(), Qt::LeftToRight);
    }

    void theLanguageSwitchesInEveryWindow()
    {
        OpenProject open;
        MainWindow window(open.context());
        window.show();
        window.showPage(PageId::Statements);
        window.actions().of(ActionId::SecondWindow)->trigger();
        auto* second = window.findChild<QWidget*>(QStringLiteral("page_window"));
        const auto words = [second] {
            const auto* button = second->findChild<QToolButton*>(QStringLiteral("openSentence"));
            return button ? button->text() : QString();
        };
        QCOMPARE(words(), QStringLiteral("Go to sentence"));
        QVERIFY(second->windowTitle().startsWith(QStringLiteral("Statements – ")));
        window.actions().of(ActionId::Arabic)->trigger();
        QTRY_COMPARE(second->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(!words().isEmpty() && words().front().script() == QChar::Script_Arabic);
        QVERIFY(second->windowTitle().front().script() == QChar::Script_Arabic);
        QTRY_COMPARE(second->findChildren<QWidget*>(QStringLiteral("statements_page")).size(), 1);
        window.actions().of(ActionId::English)->trigger();
        QTRY_COMPARE(words(), QStringLiteral("Go to sentence"));
    }

    void undoNamesWhatItTakesBack()
    {
        OpenProject open;
        MainWindow window(open.context());
        QVERIFY(!window.actions().of(ActionId::Undo)->isEnabled());
        const Tag tag{open.project().ids().next<TagId>(), QStringLiteral("وسم"), {}};
        open.project().change(QStringLiteral("Add tag"), [tag](const Snapshot&) {
            Edits edits;
            edits.put(tag);
            return edits;
        });
        QTRY_VERIFY(window.actions().of(ActionId::Undo)->isEnabled());
        QVERIFY(window.actions().of(ActionId::Undo)->text().contains(QStringLiteral("Add tag")));
        window.actions().of(ActionId::Undo)->trigger();
        QTRY_VERIFY(window.actions().of(ActionId::Redo)->isEnabled());
        QVERIFY(!open.snapshot().find(tag.id));
    }

    void copiesAreSavedAndFailuresTold()
    {
        OpenProject open;
        MainWindow window(open.context());
        window.show();
        FileAnswers answers;
        QTemporaryDir folder;
        answers.path = folder.filePath(QStringLiteral("copy.tasrih"));
        window.actions().of(ActionId::SaveWhole)->trigger();
        auto* told = window.findChild<QLabel*>(QStringLiteral("status_told"));
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("copy.tasrih")), 10000);
        QVERIFY(QFile::exists(answers.path));
        answers.path = QStringLiteral("/no/such/folder/copy.tasrih");
        window.actions().of(ActionId::SaveClean)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(answers.said.size(), 1, 10000);
    }

    void theSessionMakesAndOpensProjects()
    {
        QTemporaryDir folder;
        FileAnswers answers;
        answers.path = folder.filePath(QStringLiteral("sample.tasrih"));
        Session session;
        session.start();
        QSignalSpy opened(&session, &Session::opened);
        QVERIFY(!session.window()->workspace());
        session.window()->findChild<QAbstractButton*>(QStringLiteral("start_sample"))->click();
        QVERIFY(opened.wait(20000));
        QVERIFY(session.window()->workspace());
        QCOMPARE(Settings().recentProjects().constFirst(), answers.path);
        session.open(folder.filePath(QStringLiteral("missing.tasrih")));
        QTRY_COMPARE(answers.said.size(), 1);
        QVERIFY(session.window()->workspace());
    }

    void recentProjectsOfOneNameAreToldApart()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (const QString& name : {QStringLiteral("north/x/R&D.tasrih"), QStringLiteral("south/x/R&D.tasrih"),
                                    QStringLiteral("north/x/other.tasrih")}) {
            paths << folder.filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(paths.constLast()).path()));
            QFile file(paths.constLast());
            QVERIFY(file.open(QIODevice::WriteOnly));
            Settings().addRecentProject(paths.constLast());
        }
        Session session;
        session.start();
        auto* menu = session.window()->findChild<QMenu*>(QStringLiteral("recent_menu"));
        menu->popup({});
        QStringList texts;
        for (const QAction* action : menu->actions().mid(0, 3)) {
            QVERIFY(QKeySequence::mnemonic(action->text()).isEmpty());
            texts << withoutIdleIsolates(action->text());
        }
        menu->close();
        QCOMPARE(texts, (QStringList{QStringLiteral("other"), QStringLiteral("R&&D – in south/x"),
                                     QStringLiteral("R&&D – in north/x")}));
        const QList<QAbstractButton*> buttons =
            session.window()->findChildren<QAbstractButton*>(QStringLiteral("start_recent"));
        QVERIFY(buttons.size() >= 3);
        QCOMPARE(withoutIdleIsolates(buttons.at(1)->text()), texts.at(1));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
