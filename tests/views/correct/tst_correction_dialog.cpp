// SPDX-License-Identifier: GPL-3.0-or-later
// Correcting a text as an analyst does it: typed or from a file, with what becomes of the highlights seen beforehand.
#include "tests/support/marking_desk.h"
#include "views/correct/correction_dialog.h"
#include "views/dialogs/dialogs.h"
#include "views/read/version_bar.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString text = QStringLiteral("قال الوزير إن القوات ستغادر.\nوأضاف أن القوات\u00A0باقية في حرير.\n");

class Answers : public Dialogs
{
public:
    QString openFile(QWidget*, const FileQuestion&) override { return file; }
    void message(QWidget*, const Message& shown) override { problem = shown.text; }
    bool confirm(QWidget*, const Question&) override
    {
        ++asked;
        return leaves;
    }
    QString file, problem;
    int asked = 0;
    bool leaves = true;
};

struct Desk : MarkingDesk
{
    Desk()
        : MarkingDesk(::text, QStringLiteral("ar"))
    {
        setDialogs(&answers);
        stays = mark(QStringLiteral("القوات ستغادر"));
        goes = mark(QStringLiteral("باقية في حرير"));
        CorrectionDialog::open(live.context, page.get());
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            qFatal("The dialog does not open");
    }
    ~Desk() { setDialogs(nullptr); }

    [[nodiscard]] CorrectionDialog* dialog() const
    {
        auto* found = page->findChild<CorrectionDialog*>();
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QPushButton* save() const
    {
        return dialog()->findChild<QPushButton*>(QStringLiteral("correctionSave"));
    }
    void retype(const QString& words) { dialog()->editor().setPlainText(words); }

    Answers answers;
    StatementId stays = StatementId(1), goes = StatementId(1);
};
} // namespace

class TestCorrectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void previewsSavesAndShowsTheOldVersion()
    {
        Desk desk;
        QVERIFY(!desk.save()->isEnabled());
        QString corrected = text;
        corrected.replace(QStringLiteral("قال الوزير"), QStringLiteral("قال وزير الدفاع"));
        corrected.truncate(corrected.indexOf(u'\n') + 1);
        desk.retype(corrected);
        QTRY_VERIFY(desk.save()->isEnabled());
        auto* marks = desk.dialog()->findChild<QTreeWidget*>(QStringLiteral("correctionMarks"));
        QCOMPARE(marks->topLevelItemCount(), 1);
        QCOMPARE(marks->topLevelItem(0)->text(0), QStringLiteral("باقية في حرير"));
        desk.save()->click();
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE(desk.text(), corrected);
        QVERIFY(desk.live.now().find(desk.stays)->highlights.front().isPlaced());
        QVERIFY(!desk.live.now().find(desk.goes)->highlights.front().isPlaced());
        // Above the text stands what is not in it, and the versions.
        auto* bar = desk.page->findChild<VersionBar*>();
        auto* versions = bar->findChild<QComboBox*>(QStringLiteral("versionBox"));
        auto* unplaced = bar->findChild<QToolButton*>(QStringLiteral("unplacedButton"));
        QTRY_COMPARE(versions->count(), 2);
        QVERIFY(bar->isVisible() && unplaced->isVisible());
        QVERIFY2(unplaced->text().contains(u'1'), qPrintable(unplaced->text()));
        Q_EMIT unplaced->menu()->aboutToShow();
        QMenu* entry = unplaced->menu()->actions().front()->menu();
        entry->actions().front()->trigger();
        QTRY_COMPARE(desk.text(), text);
        QCOMPARE(desk.reader().marks().all().size(), std::size_t(1));
        // The old version is for reading only.
        const std::size_t count = desk.count();
        desk.reader().select(desk.runOf(QStringLiteral("الوزير")));
        desk.press(Qt::Key_S);
        QCOMPARE(desk.count(), count);
        QVERIFY(!desk.told.isEmpty());
        // Back to the present one.
        versions->setCurrentIndex(0);
        Q_EMIT versions->activated(0);
        QTRY_COMPARE(desk.text(), corrected);
        // What found no place is put on other words.
        desk.reader().select(desk.runOf(QStringLiteral("الدفاع")));
        Q_EMIT unplaced->menu()->aboutToShow();
        unplaced->menu()->actions().front()->menu()->actions().at(1)->trigger();
        desk.settle();
        QCOMPARE(desk.live.now().find(desk.goes)->highlights.front().quote, QStringLiteral("الدفاع"));
        QTRY_VERIFY(!unplaced->isVisible());
    }

    void oneUndoTakesItBack()
    {
        Desk desk;
        desk.retype(QStringLiteral("شيء آخر"));
        QTRY_VERIFY(desk.save()->isEnabled());
        desk.save()->click();
        QTRY_COMPARE(desk.text(), QStringLiteral("شيء آخر"));
        desk.live.undo();
        QTRY_COMPARE(desk.text(), text);
        QCOMPARE(desk.reader().marks().all().size(), std::size_t(2));
    }

    void theEditorKeepsWhatWasNotTouched()
    {
        Desk desk;
        QTextCursor cursor(desk.dialog()->editor().document());
        cursor.insertText(QStringLiteral("x"));
        QTRY_VERIFY(desk.save()->isEnabled());
        desk.save()->click();
        QTRY_COMPARE(desk.text(), QStringLiteral("x") + text); // The no-break space too.
    }

    void readsAFile()
    {
        Desk desk;
        desk.answers.file = desk.live.file.file(QStringLiteral("corrected.txt"));
        QFile file(desk.answers.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((QStringLiteral("عنوان\r\n") + text).toUtf8());
        file.close();
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("correctionFile"))->click();
        QTRY_VERIFY(desk.save()->isEnabled());
        desk.save()->click();
        QTRY_VERIFY(desk.text().startsWith(QStringLiteral("عنوان\nقال")));
        QCOMPARE(desk.reader().marks().all().size(), std::size_t(2));
    }

    void aFileThatIsNoTextIsRefused()
    {
        Desk desk;
        desk.answers.file = desk.live.file.file(QStringLiteral("missing.txt"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("correctionFile"))->click();
        QTRY_VERIFY(!desk.answers.problem.isEmpty());
        QVERIFY(!desk.save()->isEnabled());
        QCOMPARE(desk.dialog()->editor().toPlainText().size(), text.size());
    }

    void leavingAsksOnlyWhereSomethingWasTyped()
    {
        Desk desk;
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(!desk.dialog());
        QCOMPARE(desk.answers.asked, 0);
        CorrectionDialog::open(desk.live.context, desk.page.get());
        QTRY_VERIFY(desk.dialog());
        desk.retype(QStringLiteral("x"));
        desk.answers.leaves = false;
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(desk.dialog());
        QCOMPARE(desk.answers.asked, 1);
        desk.answers.leaves = true;
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(!desk.dialog());
    }

    void anEmptyTextCantBeSaved()
    {
        Desk desk;
        desk.retype(QStringLiteral("  "));
        auto* summary = desk.dialog()->findChild<QLabel*>(QStringLiteral("correctionSummary"));
        QTRY_VERIFY(summary->text().contains(QStringLiteral("empty")));
        QVERIFY(!desk.save()->isEnabled());
    }
};

QTEST_MAIN(TestCorrectionDialog)
#include "tst_correction_dialog.moc"
