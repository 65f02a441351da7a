// SPDX-License-Identifier: GPL-3.0-or-later
// The history as an analyst uses it: what a change did in words, going there, restoring an earlier state; of the
// project and of one statement.
#include "models/editing/lens.h"
#include "models/editing/statement_edits.h"
#include "tests/support/marking_desk.h"
#include "views/history/change_details.h"
#include "views/history/history_dialog.h"
#include "views/inspector/inspector.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString text = QStringLiteral("قال الوزير إن القوات ستغادر.\nوأضاف أن القوات باقية.\n");

void setNote(MarkingDesk& desk, StatementId id, const QString& note)
{
    desk.live.project.change(QStringLiteral("Edit: note"),
                             editRecord<Statement>(id, [note](Statement& found) { found.note = note; }));
    desk.settle();
}
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void theDialogTellsGoesAndRestores()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        const StatementId id = desk.mark(QStringLiteral("القوات ستغادر"));
        setNote(desk, id, QStringLiteral("first"));
        setNote(desk, id, QStringLiteral("second"));
        HistoryDialog dialog(desk.live.context, nullptr);
        dialog.show();
        auto* table = dialog.findChild<QTreeView*>(QStringLiteral("history_table"));
        auto* details = dialog.findChild<ChangeDetails*>();
        auto* restore = dialog.findChild<QPushButton*>(QStringLiteral("historyRestore"));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("second")));
        QVERIFY2(details->toPlainText()
                     .remove(QChar(0x2068))
                     .remove(QChar(0x2069))
                     .contains(QStringLiteral("Note changed from first to second")),
                 qPrintable(details->toPlainText()));
        QVERIFY(restore->isEnabled());
        restore->click();
        QTRY_COMPARE(desk.live.now().find(id)->note, QStringLiteral("first"));
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Restore an earlier state"));
        // The making of the statement had no state before it.
        const int rows = table->model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            if (table->model()->index(row, 2).data().toString() == QStringLiteral("Add a statement"))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("added")));
        QVERIFY(!restore->isEnabled());
        desk.live.context.clearSelection();
        dialog.findChild<QPushButton*>(QStringLiteral("historyGoTo"))->click();
        QCOMPARE(desk.live.context.selection().current, std::optional(id));
        QVERIFY(!dialog.isVisible());
    }

    void aRemovedStatementComesBack()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        const StatementId id = desk.mark(QStringLiteral("القوات ستغادر"));
        const Statement before = *desk.live.now().find(id);
        desk.press(Qt::Key_Delete);
        QVERIFY(!desk.live.now().find(id));
        setNote(desk, desk.mark(QStringLiteral("القوات باقية")), QStringLiteral("other work since"));
        HistoryDialog dialog(desk.live.context, nullptr);
        dialog.show();
        auto* table = dialog.findChild<QTreeView*>(QStringLiteral("history_table"));
        auto* restore = dialog.findChild<QPushButton*>(QStringLiteral("historyRestore"));
        QTRY_VERIFY(table->model()->rowCount() >= 4);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 2).data().toString() == QStringLiteral("Remove a statement"))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        QTRY_VERIFY(desk.live.now().find(id));
        QCOMPARE(*desk.live.now().find(id), before);
        QCOMPARE(desk.count(), std::size_t(2));
    }

    void aStatementHasItsOwn()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        Inspector inspector(desk.live.context);
        inspector.resize(352, 900);
        inspector.show();
        const StatementId id = desk.mark(QStringLiteral("القوات ستغادر"));
        setNote(desk, id, QStringLiteral("first"));
        setNote(desk, id, QStringLiteral("second"));
        desk.reader().setFocus();
        desk.press(Qt::Key_H);
        QTRY_COMPARE(inspector.findChildren<QWidget*>(QStringLiteral("historyStep")).size(), 3);
        const auto buttons = inspector.findChildren<QToolButton*>(QStringLiteral("historyRestoreState"));
        QCOMPARE(buttons.size(), 2); // The newest is the present.
        buttons.front()->click();
        QTRY_COMPARE(desk.live.now().find(id)->note, QStringLiteral("first"));
        QTRY_COMPARE(inspector.findChildren<QWidget*>(QStringLiteral("historyStep")).size(), 4);
        // It is itself a change that can be undone.
        desk.live.undo();
        QCOMPARE(desk.live.now().find(id)->note, QStringLiteral("second"));
    }

    void withoutAStatementTheKeySaysWhy()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        desk.press(Qt::Key_H);
        QVERIFY(!desk.told.isEmpty());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
