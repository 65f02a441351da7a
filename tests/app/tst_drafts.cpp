// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and is not in the project: it survives a change that fails, and nothing closes with it unasked.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/session.h"
#include "app/window_actions.h"
#include "database/store/project_store.h"
#include "tests/support/failing_store.h"
#include "tests/support/live_project.h"
#include "tests/support/marking_desk.h"
#include "tests/support/typing.h"
#include "views/bulk/bulk_dialog.h"
#include "views/dialogs/dialogs.h"
#include "views/dialogs/drafts.h"
#include "views/findings/findings_list.h"
#include "views/findings/findings_page.h"
#include "views/import/import_dialog.h"
#include "views/inspector/inspector.h"
#include "views/manage/manage_dialog.h"
#include "views/navigator/navigator.h"
#include "views/read/read_page.h"
#include "views/settings/settings.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeView>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// Answers every question in one way, and keeps what was asked.
struct DraftAnswers : Dialogs
{
    DraftAnswers() { setDialogs(this); }
    ~DraftAnswers() override { setDialogs(nullptr); }
    bool confirm(QWidget*, const Question& question) override
    {
        asked << question.text;
        isSafe = isSafe && question.destructive;
        return leaves || (!yesTo.isEmpty() && question.text.startsWith(yesTo));
    }
    void message(QWidget*, const Message&) override {}
    std::optional<QString> getText(QWidget*, const TextQuestion& question) override
    {
        asked << question.label;
        offered = question.text;
        return offered.isEmpty() ? std::optional(QStringLiteral("my search")) : std::nullopt;
    }

    QStringList asked;
    QString offered;
    QString yesTo;      ///< How a question begins that is answered by yes.
    bool isSafe = true; ///< Keeping was the default each time.
    bool leaves = false;
};

void settle(const Project& project)
{
    QTRY_COMPARE_WITH_TIMEOUT(project.pendingChanges(), 0, 20000);
    QCoreApplication::processEvents();
}

void changeSomethingElse(LiveProject& live)
{
    live.change([](const Snapshot& now) {
        Tag tag = *now.all<Tag>().begin();
        tag.nameEn += QStringLiteral("!");
        Edits edits;
        edits.put(tag);
        return edits;
    });
}

/// The inspector on the sample's statements.
struct Desk
{
    Desk()
    {
        inspector.resize(352, 900);
        inspector.show();
        if (!QTest::qWaitForWindowActive(&inspector))
            qFatal("the inspector does not show");
        for (const Statement& statement : live.now().all<Statement>())
            statements.push_back(statement.id);
    }
    void select(std::size_t number) { live.context.select(statements[number]); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = inspector.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] const Statement& statement(std::size_t number) const { return *live.now().find(statements[number]); }
    /// The message under the field of @p editor.
    [[nodiscard]] static QString messageOf(const QWidget& editor)
    {
        return editor.parentWidget()->findChild<QLabel*>(QStringLiteral("fieldMessage"))->text();
    }

    LiveProject live{TemporaryProject::Content::Sample};
    Inspector inspector{live.context};
    std::vector<StatementId> statements;
};

/// Asks for the list of snapshots and for the newest of them.
void restoreTheNewest(const MainWindow& window)
{
    window.actions().of(ActionId::Restore)->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto* button = QApplication::activeModalWidget()->findChild<QPushButton*>(QStringLiteral("restoreButton"));
    QTRY_VERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The field of a note on the first sentence of the first article.
QPlainTextEdit* beginNote(Context& context, MainWindow& window)
{
    context.openArticle(context.snapshot()->all<Article>().begin()->id);
    auto* page = window.findChild<ReadPage*>();
    auto* words = window.findChild<QPlainTextEdit*>(QStringLiteral("noteWords"));
    if (!page || !words || !QTest::qWaitFor([&] { return !page->reader().text().text().isEmpty(); }))
        qFatal("no article to write on");
    page->reader().setFocus();
    QTest::keyClick(&page->reader(), Qt::Key_E);
    QTest::keyClick(&page->reader(), Qt::Key_M);
    if (!words->isVisible())
        qFatal("no note is begun");
    return words;
}

QString const typed = QStringLiteral("words that cost an hour");

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        applySettings(*qApp);
    }

    void aLineKeepsWhatCouldNotBeSaved()
    {
        Desk desk;
        desk.select(0);
        auto* field = desk.find<QLineEdit>("occasionField");
        field->setFocus();
        field->selectAll();
        {
            const FailingStore failing(desk.live.file.path());
            typeText(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            settle(desk.live.project);
            QTRY_VERIFY(Desk::messageOf(*field).contains(QStringLiteral("Not saved")));
        }
        // Something else changes meanwhile: what is typed stays.
        changeSomethingElse(desk.live);
        QCOMPARE(field->text(), typed);
        QVERIFY(!desk.inspector.draft().isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        settle(desk.live.project);
        QCOMPARE(desk.live.now().find(desk.statement(0).saying)->occasion, typed);
        QTRY_COMPARE(Desk::messageOf(*field), QString());
        QCOMPARE(desk.inspector.draft(), QString());
    }

    void aLongTextKeepsItToo()
    {
        Desk desk;
        desk.select(0);
        auto* field = desk.find<QTextEdit>("noteField");
        {
            const FailingStore failing(desk.live.file.path());
            field->setPlainText(typed);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
            settle(desk.live.project);
            QTRY_VERIFY(Desk::messageOf(*field).contains(QStringLiteral("Not saved")));
        }
        changeSomethingElse(desk.live);
        QCOMPARE(field->toPlainText(), typed);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        settle(desk.live.project);
        QCOMPARE(desk.statement(0).note, typed);
    }

    void whatFailsAfterItsStatementWasLeftComesBackWithIt()
    {
        Desk desk;
        desk.select(0);
        auto* field = desk.find<QLineEdit>("occasionField");
        field->setFocus();
        field->selectAll();
        typeText(field, typed);
        {
            const FailingStore failing(desk.live.file.path());
            desk.select(1); // Leaving saves.
            settle(desk.live.project);
        }
        QTRY_VERIFY(!desk.inspector.draft().isEmpty());
        desk.select(0);
        field = desk.find<QLineEdit>("occasionField");
        QCOMPARE(field->text(), typed);
        QVERIFY(Desk::messageOf(*field).contains(QStringLiteral("Not saved")));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        settle(desk.live.project);
        QCOMPARE(desk.live.now().find(desk.statement(0).saying)->occasion, typed);
    }

    void aNewSpeakersNameComesBackIntoItsField()
    {
        Desk desk;
        desk.select(0);
        auto* picker = desk.find<QLineEdit>("speakerPicker");
        const FailingStore failing(desk.live.file.path());
        picker->setFocus();
        typeText(picker, typed);
        QTest::keyClick(picker, Qt::Key_Return);
        settle(desk.live.project);
        QTRY_COMPARE(picker->text(), typed);
        QVERIFY(Desk::messageOf(*picker).contains(QStringLiteral("Not saved")));
    }

    void aSpeakersCapacityStays()
    {
        Desk desk;
        desk.select(0);
        auto* field = desk.find<QLineEdit>("speakerRowDetail");
        field->setFocus();
        field->selectAll();
        {
            const FailingStore failing(desk.live.file.path());
            typeText(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            settle(desk.live.project);
            QTRY_VERIFY(Desk::messageOf(*field).contains(QStringLiteral("Not saved")));
        }
        QTest::keyClick(field, Qt::Key_Return);
        settle(desk.live.project);
        const Saying& saying = *desk.live.now().find(desk.statement(0).saying);
        QCOMPARE(pick(Language::English, saying.speakers.front().capacity, saying.speakers.front().capacityEn), typed);
    }

    void aNoteInTheMarginComesBack()
    {
        MarkingDesk desk(QStringLiteral("One sentence here. Another one there."), QStringLiteral("en"));
        auto* words = desk.page->findChild<QPlainTextEdit*>(QStringLiteral("noteWords"));
        desk.reader().select(desk.runOf(QStringLiteral("Another")));
        desk.press(Qt::Key_M);
        {
            const FailingStore failing(desk.live.file.path());
            words->setPlainText(typed);
            QTest::keyClick(words, Qt::Key_Return);
            desk.settle();
            QTRY_VERIFY(words->isVisible());
        }
        QCOMPARE(words->toPlainText(), typed);
        QVERIFY(
            desk.page->findChild<QLabel*>(QStringLiteral("noteQuote"))->text().contains(QStringLiteral("Not saved")));
        QVERIFY(!draftsIn(*desk.page).isEmpty());
        QTest::keyClick(words, Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.live.now().all<ArticleNote>().begin()->note, typed);
        QVERIFY(draftsIn(*desk.page).isEmpty());
    }

    /// Two notes that were left: the second does not take the place of the first.
    void everyNoteThatWasLeftIsKept()
    {
        MarkingDesk desk(QStringLiteral("One sentence here. Another one there."), QStringLiteral("en"));
        auto* words = desk.page->findChild<QPlainTextEdit*>(QStringLiteral("noteWords"));
        for (const QString& part : {QStringLiteral("One"), QStringLiteral("Another")}) {
            desk.reader().select(desk.runOf(part));
            desk.press(Qt::Key_M);
            words->setPlainText(part + typed);
            QTest::keyClick(words, Qt::Key_Escape);
        }
        desk.reader().select(desk.runOf(QStringLiteral("One")));
        desk.press(Qt::Key_M);
        QCOMPARE(words->toPlainText(), QStringLiteral("One") + typed);
    }

    void aClaimLineStays()
    {
        MarkingDesk desk(QStringLiteral("The forces leave in 2026."), QStringLiteral("en"));
        (void)desk.mark(QStringLiteral("forces leave"));
        desk.press(Qt::Key_Q);
        auto* line = desk.page->findChild<QLineEdit*>(QStringLiteral("claimLine"));
        auto* readback = desk.page->findChild<QLabel*>(QStringLiteral("claimReadback"));
        QTRY_VERIFY(line->hasFocus());
        const QString claim = QStringLiteral("full exit by 2026-09");
        typeText(line, claim);
        QTRY_VERIFY(readback->text().contains(QStringLiteral("Enter")));
        {
            const FailingStore failing(desk.live.file.path());
            QTest::keyClick(line, Qt::Key_Return);
            desk.settle();
            QTRY_VERIFY(readback->text().contains(QStringLiteral("Not saved")));
        }
        QCOMPARE(line->text(), claim);
        QVERIFY(!draftsIn(*desk.page).isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.current()->claims.size(), std::size_t(1));
        QVERIFY(line->text().isEmpty());
    }

    void theReasonOfAVerdictStays()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        FindingsPage page(live.context);
        page.resize(1200, 800);
        page.show();
        auto* table = page.findChild<FindingsList*>();
        QTRY_VERIFY(table->model()->rowCount() > 4);
        const QModelIndex first = table->currentIndex(); // Beneath a heading.
        auto* reason = page.findChild<QLineEdit*>(QStringLiteral("verdictReason"));
        reason->setFocus();
        {
            const FailingStore failing(live.file.path());
            typeText(reason, typed);
            QTest::keyClick(reason, Qt::Key_Return);
            settle(live.project);
            QTRY_VERIFY(page.findChild<QLabel*>(QStringLiteral("verdictProblem"))->isVisible());
        }
        QCOMPARE(reason->text(), typed);
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(table->currentIndex() != first);
        table->setCurrentIndex(first);
        settle(live.project);
        QTRY_VERIFY(!live.now().all<Verdict>().empty());
        QCOMPARE(live.now().all<Verdict>().begin()->reason, typed);
    }

    void aRecordComesBackIntoItsForm()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        ManageDialog dialog(live.context);
        const ActorId actor = live.now().all<Actor>().begin()->id;
        dialog.showRecord(actor);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* page = dialog.findChild<QStackedWidget*>()->currentWidget();
        auto* name = page->findChild<QLineEdit*>(QStringLiteral("name_en"));
        auto* list = page->findChild<QTableView*>(QStringLiteral("manageList"));
        auto* message = page->findChild<QLabel*>(QStringLiteral("manageMessage"));
        {
            const FailingStore failing(live.file.path());
            name->setFocus();
            name->selectAll();
            typeText(name, typed);
            // Leaving for another record saves.
            list->selectionModel()->setCurrentIndex(list->model()->index(3, 0),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            settle(live.project);
            QTRY_VERIFY(message->text().contains(QStringLiteral("Not saved")));
            QCOMPARE(name->text(), typed);
            QCOMPARE(answers.asked.size(), 0);
            // Closing tries again, and asks where that fails.
            dialog.close();
            settle(live.project);
            QTRY_COMPARE(answers.asked.size(), 1);
            QVERIFY(dialog.isVisible());
            QCOMPARE(name->text(), typed);
        }
        dialog.close();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(live.now().find(actor)->nameEn, typed);
        QVERIFY(answers.isSafe);
    }

    void anImportIsNotDroppedByOneKey()
    {
        DraftAnswers answers;
        LiveProject live;
        ImportDialog dialog(live.context);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.addText(QStringLiteral("A title\n\nA text that was pasted.\n"));
        QTRY_COMPARE(dialog.findChild<QTableView*>(QStringLiteral("importTable"))->model()->rowCount(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        dialog.close(); // As the window manager does it.
        QVERIFY(dialog.isVisible());
        QCOMPARE(answers.asked.size(), 2);
        QVERIFY(answers.isSafe);
        answers.leaves = true;
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void anEmptyImportClosesUnasked()
    {
        DraftAnswers answers;
        LiveProject live;
        ImportDialog dialog(live.context);
        dialog.show();
        dialog.close();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(answers.asked.size(), 0);
    }

    void aTaskForManyIsNotDroppedByOneKey()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        BulkDialog dialog(live.context);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.setTask({.kind = BulkKind::AddTag, .to = live.now().all<Tag>().begin()->id.value()});
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(answers.asked.size(), 1);
    }

    void aSearchThatIsNotSavedAsksAgainWithItsName()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        Filter filter;
        filter.sides = {live.now().all<Side>().begin()->id};
        live.context.setFilter(filter);
        const FailingStore failing(live.file.path());
        QTimer::singleShot(0, &window, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (QAction* action : menu->actions()) {
                if (action->text().startsWith(QLatin1String("Save the filter")))
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        auto* tree = window.findChild<Navigator*>()->findChild<QTreeView*>();
        Q_EMIT tree->customContextMenuRequested({5, 5});
        settle(live.project);
        QTRY_COMPARE(answers.asked.size(), 2);
        QVERIFY(answers.asked.at(1).contains(QStringLiteral("Not saved")));
        QCOMPARE(answers.offered, QStringLiteral("my search"));
    }

    void theWindowAsksBeforeItGoesWithThem()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        live.context.openSentence(live.now().all<Statement>().begin()->id, {});
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(field);
        {
            const FailingStore failing(live.file.path());
            field->setText(typed);
            // What can be saved is sent when the window goes; it fails, and that is asked about.
            window.close();
            settle(live.project);
            QTRY_COMPARE(answers.asked.size(), 1);
            QVERIFY(window.isVisible());
            QCOMPARE(field->text(), typed);
        }
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        settle(live.project);
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(answers.asked.size(), 1);
        QVERIFY(answers.isSafe);
    }

    void aPageInAWindowOfItsOwnAsksToo()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        live.context.openSentence(live.now().all<Statement>().begin()->id, {});
        window.actions().of(ActionId::SecondWindow)->trigger();
        auto* second = window.findChild<QWidget*>(QStringLiteral("page_window"));
        QVERIFY(second);
        auto* line = second->findChild<QLineEdit*>(QStringLiteral("claimLine"));
        QTRY_VERIFY(line->isVisible());
        line->setText(typed);
        second->close();
        QVERIFY(second->isVisible());
        QCOMPARE(answers.asked.size(), 1);
        line->clear();
        second->close();
        QVERIFY(!second->isVisible());
    }

    void anotherProjectWaitsForWhatFails()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        const TemporaryProject other;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        Context& context = session.window()->context();
        context.openSentence(context.snapshot()->all<Statement>().begin()->id, {});
        auto* field = session.window()->findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(field);
        field->setText(typed);
        {
            const FailingStore failing(file.path());
            session.open(other.path());
            QTRY_COMPARE(answers.asked.size(), 1);
        }
        QCOMPARE(context.project().path(), file.path());
        QCOMPARE(field->text(), typed);
        answers.leaves = true;
        session.open(other.path());
        QVERIFY(opened.wait(20000));
        QCOMPARE(session.window()->context().project().path(), other.path());
    }

    void whatIsTypedWhileAnotherOpensIsAskedAbout()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        const TemporaryProject other;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        Context& context = session.window()->context();
        auto* line = session.window()->findChild<QLineEdit*>(QStringLiteral("claimLine"));
        QVERIFY(line);
        session.open(other.path());
        line->setText(typed);
        QTRY_COMPARE(answers.asked.size(), 1);
        QCOMPARE(context.project().path(), file.path());
        QCOMPARE(line->text(), typed);
    }

    void restoringAsksBeforeItGoesWithThem()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        const SnapshotShelf shelf(file.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!shelf.list().empty(), 10000);
        Context& context = session.window()->context();
        const StatementId statement = context.snapshot()->all<Statement>().begin()->id;
        context.openSentence(statement, {});
        auto* line = session.window()->findChild<QLineEdit*>(QStringLiteral("claimLine"));
        auto* field = session.window()->findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(line && line->isVisible() && field);
        const auto occasion = [&context, statement] {
            return context.snapshot()->find(context.snapshot()->find(statement)->saying)->occasion;
        };
        const QString before = occasion();
        line->setText(typed);
        field->setText(typed);
        QSignalSpy reopened(&session.project(), &Project::opened);
        // The question whether to restore is answered by yes, that after it by no: what can be saved is, the rest
        // stays.
        answers.yesTo = QStringLiteral("Put the snapshot");
        restoreTheNewest(*session.window());
        QTRY_COMPARE(answers.asked.size(), 2);
        QVERIFY2(answers.asked.at(1).contains(QStringLiteral("claim line")), qPrintable(answers.asked.at(1)));
        QWidget* dialog = QApplication::activeModalWidget();
        QTRY_VERIFY(dialog && dialog->isEnabled());
        QCOMPARE(occasion(), typed);
        QCOMPARE(line->text(), typed);
        QCOMPARE(reopened.size(), 0);
        answers.leaves = true;
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("restoreButton")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, 20000);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        settle(session.project());
        // What was typed is not carried into what was restored.
        QCOMPARE(occasion(), before);
        QVERIFY(answers.isSafe);
    }

    void restoringWaitsForWhatFails()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        const SnapshotShelf shelf(file.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!shelf.list().empty(), 10000);
        Context& context = session.window()->context();
        context.openSentence(context.snapshot()->all<Statement>().begin()->id, {});
        auto* field = session.window()->findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(field);
        field->setText(typed);
        answers.yesTo = QStringLiteral("Put the snapshot");
        {
            const FailingStore failing(file.path());
            restoreTheNewest(*session.window());
            QTRY_COMPARE(answers.asked.size(), 2);
        }
        QCOMPARE(field->text(), typed);
        QVERIFY(!draftsIn(*session.window()).isEmpty());
    }

    void anotherLanguageWaitsForWhatFails()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        live.context.openSentence(live.now().all<Statement>().begin()->id, {});
        QPointer<QLineEdit> field = window.findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(field);
        field->setText(typed);
        {
            const FailingStore failing(live.file.path());
            window.actions().of(ActionId::Dark)->trigger();
            QTRY_COMPARE(answers.asked.size(), 1);
        }
        settle(live.project);
        QVERIFY(field);
        QCOMPARE(field->text(), typed);
    }

    void aNoteInTheMarginIsSavedBehindAnotherPage()
    {
        DraftAnswers answers;
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QPlainTextEdit* words = beginNote(live.context, window);
        typeText(words, typed);
        window.showPage(PageId::Timeline);
        QVERIFY(!words->isVisible());
        {
            const FailingStore failing(live.file.path());
            window.close();
            settle(live.project);
            QTRY_COMPARE(answers.asked.size(), 1);
            QVERIFY2(answers.asked.first().contains(QStringLiteral("note")), qPrintable(answers.asked.first()));
        }
        QVERIFY(window.isVisible());
        window.close();
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(answers.asked.size(), 1);
        QCOMPARE(live.now().all<ArticleNote>().begin()->note, typed);
    }

    void aSignalSavesWhatItCanAndTellsTheRest_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::addColumn<int>("status");
        QTest::newRow("saved") << false << 0;
        QTest::newRow("not saved") << true << 1;
    }

    void aSignalSavesWhatItCanAndTellsTheRest()
    {
        QFETCH(bool, fails);
        QFETCH(int, status);
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        {
            Session session;
            QSignalSpy opened(&session, &Session::opened);
            session.open(file.path());
            QVERIFY(opened.wait(20000));
            QPlainTextEdit* words = beginNote(session.window()->context(), *session.window());
            typeText(words, typed);
            std::optional<FailingStore> failing;
            if (fails)
                failing.emplace(file.path());
            QTimer::singleShot(0, &session, &Session::quit);
            QCOMPARE(QApplication::exec(), status);
        }
        QCOMPARE(answers.asked.size(), 0);
        const ProjectStore store(file.path(), ProjectStore::Access::ReadOnly);
        const auto& notes = store.snapshot()->all<ArticleNote>();
        const bool isSaved =
            std::any_of(notes.begin(), notes.end(), [](const auto& each) { return each.note == typed; });
        QCOMPARE(isSaved, !fails);
    }

    void aSignalCountsWhatIsNoValue()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        session.window()->findChild<QLineEdit*>(QStringLiteral("claimLine"))->setText(typed);
        QTimer::singleShot(0, &session, &Session::quit);
        QCOMPARE(QApplication::exec(), 1);
        QCOMPARE(answers.asked.size(), 0);
    }

    void whatFailsWhileAnotherOpensIsAskedAbout()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        const TemporaryProject other;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        Context& context = session.window()->context();
        context.openSentence(context.snapshot()->all<Statement>().begin()->id, {});
        auto* field = session.window()->findChild<QLineEdit*>(QStringLiteral("occasionField"));
        QTRY_VERIFY(field);
        {
            const FailingStore failing(file.path());
            session.open(other.path());
            field->setText(typed); // Nothing stands in the way yet, so the other one is under way.
            QTRY_COMPARE(answers.asked.size(), 1);
        }
        QCOMPARE(context.project().path(), file.path());
        QCOMPARE(field->text(), typed);
    }

    void theEndOfTheSessionAsksOnlyWhereItMay()
    {
        DraftAnswers answers;
        TemporaryProject file(TemporaryProject::Content::Sample);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        MainWindow& window = *session.window();
        QVERIFY(session.prepareToEnd([] { return true; }));
        QCOMPARE(answers.asked.size(), 0);
        ImportDialog import(window.context(), &window);
        import.addText(QStringLiteral("A title\n\nA text.\n"));
        import.show();
        QVERIFY(!session.prepareToEnd([] { return true; }));
        QCOMPARE(answers.asked.size(), 1);
        QVERIFY(session.prepareToEnd([] { return false; }));
        QCOMPARE(answers.asked.size(), 1);
        window.close(); // It was agreed.
        QVERIFY(!window.isVisible());
        QCOMPARE(answers.asked.size(), 1);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
