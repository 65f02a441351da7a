// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statements_model.h"
#include "models/words/labels.h"
#include "tests/support/live_project.h"
#include "views/statements/bulk_menu.h"
#include "views/statements/peek_panel.h"
#include "views/statements/statements_page.h"
#include "views/statements/statements_table.h"

#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

using namespace tasrih;
using test::LiveProject;

namespace {
/// A shown page on the sample project.
struct ShownPage
{
    explicit ShownPage(TemporaryProject::Content content = TemporaryProject::Content::Sample)
        : live(content)
    {
        page.resize(1000, 600);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page was not shown");
        table->setFocus();
    }

    void press(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, ClaimsColumn)).center());
    }

    LiveProject live;
    StatementsPage page{live.context};
    StatementsTable* table = page.findChild<StatementsTable*>();
    PeekPanel* peek = page.findChild<PeekPanel*>();
};
} // namespace

class TestStatementsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsInTheContext()
    {
        ShownPage shown;
        shown.press(2);
        const StatementId id = shown.table->rows().idAt(2);
        QTRY_COMPARE(shown.live.context.selection().current, std::optional(id));
        QCOMPARE(shown.live.context.selection().statements, std::vector<StatementId>{id});
        shown.press(5, Qt::ShiftModifier);
        QTRY_COMPARE(shown.live.context.selection().statements.size(), std::size_t(4));
    }

    void oneWishOfTheUserIsOneSelection()
    {
        ShownPage shown;
        shown.press(1);
        QTRY_VERIFY(shown.live.context.selection().current.has_value());
        QSignalSpy told(&shown.live.context, &Context::selectionChanged);
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(shown.live.context.selection().current, std::optional(shown.table->rows().idAt(2)));
    }

    void aSelectionMadeElsewhereIsShownButNotScrolledTo()
    {
        ShownPage shown;
        const int last = shown.table->rows().rowCount() - 1;
        const StatementId id = shown.table->rows().idAt(last);
        shown.live.context.select(id);
        QCOMPARE(shown.table->selectedStatements(), std::vector<StatementId>{id});
        QCOMPARE(shown.table->verticalScrollBar()->value(), 0);
        auto* hint = shown.page.findChild<QToolButton*>(QStringLiteral("showSelected"));
        QTRY_VERIFY(hint->isVisible());
        QTest::mouseClick(hint, Qt::LeftButton);
        QTRY_VERIFY(shown.table->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(!hint->isVisible());
    }

    void theSelectionSurvivesSortingFilteringAndEditing()
    {
        ShownPage shown;
        shown.press(3);
        const StatementId id = shown.table->rows().idAt(3);
        QTRY_COMPARE(shown.live.context.selection().current, std::optional(id));
        shown.table->sortByColumn(SpeakersColumn, Qt::AscendingOrder);
        QCOMPARE(shown.table->currentStatement(), std::optional(id));
        Filter none;
        none.text = QStringLiteral("zzzz");
        shown.live.context.setFilter(none);
        QCOMPARE(shown.live.context.selection().current, std::optional(id));
        shown.live.context.setFilter({});
        QCOMPARE(shown.table->selectedStatements(), std::vector<StatementId>{id});
        shown.live.change([id](const Snapshot& now) { return bulkEdits(now, {id}, Review::Disputed); });
        QCOMPARE(shown.table->selectedStatements(), std::vector<StatementId>{id});
        QCOMPARE(shown.live.context.selection().current, std::optional(id));
    }

    void enterAndDoubleClickGoToTheSentence()
    {
        ShownPage shown;
        QSignalSpy sentence(&shown.live.context, &Context::sentenceRequested);
        shown.press(1);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(sentence.count(), 1);
        QCOMPARE(*static_cast<const StatementId*>(sentence[0][0].constData()), shown.table->rows().idAt(1));
        shown.press(4);
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {},
                           shown.table->visualRect(shown.table->model()->index(4, ClaimsColumn)).center());
        QTRY_COMPARE(sentence.count(), 2);
    }

    void spacePeeksInPlaceAndFollows()
    {
        ShownPage shown;
        shown.press(1);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QVERIFY(shown.peek->isVisible());
        auto* text = shown.peek->findChild<QTextEdit*>(QStringLiteral("peekText"));
        const QString first = text->toPlainText();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTRY_VERIFY(text->toPlainText() != first);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QVERIFY(!shown.peek->isVisible());
    }

    void theCommandKeyWorksOnAnArabicLayout()
    {
        ShownPage shown;
        shown.press(2);
        QTest::keyClick(shown.table, Qt::Key_C);
        QCOMPARE(shown.live.context.tray(), std::vector<TrayItem>{shown.table->rows().idAt(2)});
        QKeyEvent arabic(QEvent::KeyPress, 0x624, Qt::NoModifier, QStringLiteral("ؤ"));
        QApplication::sendEvent(shown.table, &arabic);
        QVERIFY(shown.live.context.tray().empty());
    }

    void aFullTrayIsSaid()
    {
        ShownPage shown;
        QSignalSpy told(&shown.live.context, &Context::told);
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_C);
        QCOMPARE(shown.live.context.tray().size(), std::size_t(4));
        QCOMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("full")));
    }

    void allAreSelectedAndCopied()
    {
        ShownPage shown;
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(shown.live.context.selection().statements.size(), shown.live.context.visible().size());
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), qsizetype(shown.live.context.visible().size()) + 1);
        QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), qsizetype(StatementColumnCount));
    }

    void emptinessSaysWhatToDo()
    {
        ShownPage shown;
        QVERIFY(shown.table->isVisible());
        Filter none;
        none.text = QStringLiteral("zzzz");
        shown.live.context.setFilter(none);
        QTRY_VERIFY(!shown.table->isVisible());
        auto* clear = shown.page.findChild<QPushButton*>(QStringLiteral("emptyStateButton"));
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(shown.live.context.filter().isEmpty());
        QVERIFY(shown.table->isVisible());

        ShownPage empty(TemporaryProject::Content::Empty);
        QVERIFY(!empty.table->isVisible());
        QVERIFY(!empty.page.findChild<QPushButton*>(QStringLiteral("emptyStateButton"))->isVisible());
    }

    void sentencesStandInRowsOfTwoLines()
    {
        ShownPage shown;
        const int line = QFontMetrics(shown.table->font()).lineSpacing();
        QVERIFY(shown.table->rowHeight(0) >= 2 * line);
        QVERIFY(!shown.table->isColumnHidden(SentenceColumn));
        for (int row = 0; row < shown.table->model()->rowCount(); ++row) {
            const Statement& statement = *shown.live.now().find(shown.table->rows().idAt(row));
            const QString sentence = shown.table->model()->index(row, SentenceColumn).data().toString();
            QVERIFY(!sentence.isEmpty());
            QCOMPARE(sentence, sentenceOf(statement));
        }
        QVERIFY(shown.table->columnWidth(SentenceColumn) >= shown.table->columnWidth(ClaimsColumn));
    }

    void widthsOfOtherColumnsAreForgotten()
    {
        ShownPage shown;
        const int width = shown.table->columnWidth(SentenceColumn);
        QTableView other;
        QStandardItemModel two(1, 2);
        other.setModel(&two);
        other.setColumnHidden(1, true);
        shown.page.restoreState(other.horizontalHeader()->saveState());
        QCOMPARE(shown.table->columnWidth(SentenceColumn), width);
        QVERIFY(!shown.table->isColumnHidden(SpeakersColumn));
    }

    void columnsAreChosenAndKept()
    {
        ShownPage shown;
        auto* button = shown.page.findChild<QToolButton*>(QStringLiteral("columns"));
        Q_EMIT button->menu()->aboutToShow();
        QCOMPARE(button->menu()->actions().size(), qsizetype(StatementColumnCount));
        button->menu()->actions()[MannerColumn]->trigger();
        QVERIFY(shown.table->isColumnHidden(MannerColumn));
        const QByteArray state = shown.page.saveState();
        ShownPage other;
        other.page.restoreState(state);
        QVERIFY(other.table->isColumnHidden(MannerColumn));
    }

    void bulkEditsAreOneChange()
    {
        ShownPage shown;
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(shown.live.context.selection().statements.size(), shown.live.context.visible().size());
        BulkMenu menu(shown.live.context);
        menu.fill();
        QMenu* review = nullptr;
        for (QAction* action : menu.actions()) {
            if (action->menu() && !review)
                review = action->menu();
        }
        QVERIFY(review);
        QSignalSpy changed(&shown.live.project, &Project::changed);
        review->actions()[int(Review::Disputed)]->trigger();
        QVERIFY(changed.wait(20000));
        for (const Statement& one : shown.live.now().all<Statement>())
            QCOMPARE(one.review, Review::Disputed);
        shown.live.undo();
        const auto& all = shown.live.now().all<Statement>();
        QVERIFY(
            std::any_of(all.begin(), all.end(), [](const Statement& one) { return one.review != Review::Disputed; }));
    }
};

QTEST_MAIN(TestStatementsPage)
#include "tst_statements_page.moc"
