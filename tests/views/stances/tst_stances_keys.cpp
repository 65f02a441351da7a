// SPDX-License-Identifier: GPL-3.0-or-later
// The stances page by keyboard: cells, evidence, folding, replay, stances over time.
#include "models/words/labels.h"
#include "tests/views/stances/shown_stances.h"
#include "views/stances/course_page.h"
#include "views/stances/replay_strip.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

using namespace tasrih;
using test::ShownPage;

class TestStancesKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterOpensTheEvidenceAndEscapeClosesIt()
    {
        ShownPage shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QVERIFY(shown.evidence()->isVisible());
        QCOMPARE(shown.list()->model()->rowCount(), int(shown.table->cells().claimsAt(cell).size()));
        QTRY_VERIFY(shown.list()->hasFocus());
        QTest::keyClick(shown.list(), Qt::Key_Escape);
        QVERIFY(!shown.evidence()->isVisible());
        QTRY_VERIFY(shown.table->hasFocus());
    }

    void arrowKeysWalkTheCells()
    {
        ShownPage shown;
        shown.press(shown.firstCell());
        const QModelIndex before = shown.table->currentIndex();
        QTest::keyClick(shown.table, Qt::Key_Down);
        QCOMPARE(shown.table->currentIndex().row(), before.row() + 1);
        QTest::keyClick(shown.table, Qt::Key_Right);
        QCOMPARE(shown.table->currentIndex().column(), before.column() + 1);
    }

    void plusAndMinusFoldWhatIsUnderARow()
    {
        ShownPage shown;
        StancesModel& cells = shown.table->cells();
        const int all = cells.rowCount();
        int parent = 0;
        while (cells.headerData(parent, Qt::Vertical, StancesModel::MembersRole).toInt() == 0)
            ++parent;
        const int members = cells.headerData(parent, Qt::Vertical, StancesModel::MembersRole).toInt();
        shown.table->setCurrentCell(cells.index(parent, 0));
        const Selection before = shown.live.context.selection();
        QTest::keyClick(shown.table, Qt::Key_Minus);
        QCOMPARE(cells.rowCount(), all - members);
        QCOMPARE(shown.table->currentCell().row(), parent);
        QTest::keyClick(shown.table, Qt::Key_Plus);
        QCOMPARE(cells.rowCount(), all);
        QCOMPARE(shown.live.context.selection(), before);
        QHeaderView* header = shown.table->verticalHeader();
        const QPoint heading(header->width() / 2, header->sectionViewportPosition(0) + 5);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
        QVERIFY(!cells.keyAt(1).actor);
    }

    void transposedTheCurrentCellStaysAndSoDoesItsEvidence()
    {
        ShownPage shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        QTest::keyClick(shown.table, Qt::Key_Return);
        const auto before = shown.table->cells().claimsAt(cell);
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_T);
        QCOMPARE(shown.table->rows(), TableRows::Propositions);
        QCOMPARE(shown.table->model()->rowCount(), shown.table->cells().columnCount());
        QCOMPARE(shown.table->currentCell(), cell);
        QCOMPARE(shown.list()->model()->rowCount(), int(before.size()));
        QTest::keyClick(shown.table, Qt::Key_T);
        QCOMPARE(shown.table->rows(), TableRows::Actors);
        QCOMPARE(shown.table->currentCell(), cell);
    }

    void commaAndPeriodStepThroughTheDays()
    {
        ShownPage shown;
        shown.press(shown.firstCell());
        const std::vector<QDate> days = shown.table->cells().days();
        const auto until = [&] { return shown.table->cells().options().until; };
        QTest::keyClick(shown.table, Qt::Key_Comma);
        QVERIFY(until().has_value());
        const QDate last = *until();
        QTest::keyClick(shown.table, Qt::Key_Comma);
        const auto at = std::find(days.begin(), days.end(), last);
        QVERIFY(at != days.end() && at != days.begin());
        QCOMPARE(until(), std::optional(*std::prev(at)));
        QVERIFY(shown.page.findChild<QLabel*>(QStringLiteral("untilLabel"))->text() != ReplayStrip::tr("All dates"));
        QTest::keyClick(shown.table, Qt::Key_Period);
        QCOMPARE(until(), std::optional(last));
        QTest::keyClick(shown.table, Qt::Key_Period);
        if (last != days.back())
            QTest::keyClick(shown.table, Qt::Key_Period);
        QTRY_VERIFY(!until() || *until() == days.back());
    }

    void playingGoesOnByItself()
    {
        ShownPage shown;
        auto* replay = shown.page.findChild<ReplayStrip*>();
        QTest::keyClick(shown.table, Qt::Key_P);
        QVERIFY(replay->isPlaying());
        const auto first = shown.table->cells().options().until;
        QTRY_VERIFY(shown.table->cells().options().until != first);
        QTest::keyClick(shown.table, Qt::Key_P);
        QVERIFY(!replay->isPlaying());
    }

    void keysTakeTheCellToTrayDossierAndOverTime()
    {
        ShownPage shown;
        Context& context = shown.live.context;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        const StancesModel& cells = shown.table->cells();
        const ActorId actor = *cells.keyAt(cell.row()).actor;
        const PropositionId proposition = cells.propositionAt(cell.column());
        QTest::keyClick(shown.table, Qt::Key_C);
        QCOMPARE(context.tray(), (std::vector<TrayItem>{cells.claimsAt(cell).back().statement}));
        QTest::keyClick(shown.table, Qt::Key_D);
        QCOMPARE(context.dossier(), std::optional<DossierSubject>(actor));
        QTest::keyClick(shown.table, Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(context.dossier(), std::optional<DossierSubject>(proposition));
        auto* course = shown.page.findChild<CoursePage*>();
        QTest::keyClick(shown.table, Qt::Key_O, Qt::ShiftModifier);
        QVERIFY(course->isVisible());
        QCOMPARE(course->subject(), std::optional<CourseSubject>(proposition));
        QTest::keyClick(&course->view(), Qt::Key_Escape);
        QVERIFY(!course->isVisible());
        QTRY_VERIFY(shown.table->hasFocus());
        QTest::keyClick(shown.table, Qt::Key_O);
        QCOMPARE(course->subject(), std::optional<CourseSubject>(actor));
    }

    void marksOverTimeAreWalkedByKeysAndOpenTheirSentence()
    {
        ShownPage shown;
        Context& context = shown.live.context;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        QTest::keyClick(shown.table, Qt::Key_O, Qt::ShiftModifier);
        CourseView& view = shown.page.findChild<CoursePage*>()->view();
        QTRY_VERIFY(view.hasFocus());
        QCOMPARE(view.current(), std::optional<std::size_t>(0));
        QTest::keyClick(&view, Qt::Key_Down);
        const PlacedMark& placed = view.placed().marks[*view.current()];
        QVERIFY(placed.line > 0);
        const StatementId statement = view.course().mark(placed.line, placed.mark).claim.statement;
        QVERIFY(!view.accessibleDescription().isEmpty());
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(context.selection().current, std::optional(statement));
        QTest::keyClick(&view, Qt::Key_C);
        QVERIFY(context.tray() == std::vector<TrayItem>{statement});
        QSignalSpy sentence(&context, &Context::sentenceRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(sentence.count(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.positionOf(0));
        QCOMPARE(view.current(), std::optional<std::size_t>(0));
    }

    void marksOverTimeAreReadToThoseWhoDoNotSee()
    {
        ShownPage shown;
        shown.press(shown.firstCell());
        QTest::keyClick(shown.table, Qt::Key_O, Qt::ShiftModifier);
        auto* page = shown.page.findChild<CoursePage*>();
        CourseView& view = page->view();
        QTRY_VERIFY(view.hasFocus());
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(root);
        QCOMPARE(root->role(), QAccessible::List);
        QCOMPARE(root->childCount(), int(view.course().lines.size()));
        QVERIFY(!root->child(root->childCount()));
        for (int line = 0; line < root->childCount(); ++line) {
            const CourseLine& expected = view.course().lines[std::size_t(line)];
            QAccessibleInterface* group = root->child(line);
            QVERIFY(group->text(QAccessible::Name).contains(expected.name));
            QCOMPARE(group->parent(), root);
            QCOMPARE(root->indexOfChild(group), line);
            QCOMPARE(group->childCount(), int(expected.marks.size()));
            for (int mark = 0; mark < group->childCount(); ++mark) {
                QAccessibleInterface* item = group->child(mark);
                QVERIFY(
                    item->text(QAccessible::Name).contains(textOf(expected.marks[std::size_t(mark)].claim.position)));
                QCOMPARE(item->parent(), group);
                QCOMPARE(group->indexOfChild(item), mark);
            }
        }
        // The keys are where the reader is told they are.
        QTest::keyClick(&view, Qt::Key_Down);
        const PlacedMark placed = view.placed().marks[*view.current()];
        QAccessibleInterface* focus = root->focusChild();
        QCOMPARE(focus, root->child(placed.line)->child(placed.mark));
        QVERIFY(focus->state().focused && focus->state().focusable && !focus->state().offscreen);
        shown.live.context.setSelection({});
        QVERIFY(!focus->state().selected);
        const QPoint middle = focus->rect().center();
        QCOMPARE(root->childAt(middle.x(), middle.y()), focus);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(focus->state().selected);
        // Another course, other items.
        const ActorId actor = *shown.table->cells().keyAt(shown.firstCell().row()).actor;
        page->setSubject(actor);
        QTRY_VERIFY(view.course().subject == CourseSubject(actor));
        QCOMPARE(root->childCount(), int(view.course().lines.size()));
        QVERIFY(root->child(0)->text(QAccessible::Name).contains(view.course().lines[0].name));
    }
};

QTEST_MAIN(TestStancesKeys)
#include "tst_stances_keys.moc"
