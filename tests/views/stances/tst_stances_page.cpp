// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"
#include "tests/views/stances/shown_stances.h"
#include "views/paper/paper_dialog.h"
#include "views/stances/course_page.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

using namespace tasrih;
using test::ShownPage;

class TestStancesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsWhatStandsBehind()
    {
        ShownPage shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        const auto claims = shown.table->cells().claimsAt(cell);
        const Selection& selection = shown.live.context.selection();
        QCOMPARE(selection.current, std::optional(claims.back().statement));
        QCOMPARE(selection.claim, std::optional(claims.back().claim));
        QVERIFY(!shown.evidence()->isVisible());
    }

    void openingThePageSelectsNothing()
    {
        ShownPage shown;
        QCOMPARE(shown.live.context.selection(), Selection());
        const StatementId chosen = shown.live.context.visible().front();
        shown.live.context.select(chosen);
        const Selection before = shown.live.context.selection();
        shown.page.hide();
        shown.page.show();
        shown.table->clearFocus();
        shown.table->setFocus(Qt::TabFocusReason);
        QCOMPARE(shown.live.context.selection(), before);
        // A key is a choice.
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Down);
        QVERIFY(shown.table->currentCell().isValid());
    }

    void cellsAreAsWideAsAShapeAndANumberNeed()
    {
        ShownPage shown;
        shown.page.resize(1600, 900);
        for (int column = 0; column < shown.table->cells().columnCount(); ++column)
            QCOMPARE(shown.table->columnWidth(column), 68);
        shown.table->setContents(CellContents::InTime);
        QVERIFY(shown.table->columnWidth(0) >= 96);
        shown.table->setContents(CellContents::Latest);
        QCOMPARE(shown.table->columnWidth(0), 68);
    }

    void aDoubleClickOpensTheEvidenceAndOneThereTheSentence()
    {
        ShownPage shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, shown.table->visualRect(cell).center());
        QVERIFY(shown.evidence()->isVisible());
        QSignalSpy sentence(&shown.live.context, &Context::sentenceRequested);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(sentence.count(), 1);
        QCOMPARE(*static_cast<const StatementId*>(sentence[0][0].constData()),
                 shown.table->cells().claimsAt(cell).back().statement);
    }

    void aDayTakesTheTableBack()
    {
        ShownPage shown;
        auto* slider = shown.page.findChild<QSlider*>(QStringLiteral("untilSlider"));
        const std::size_t all = shown.claimsShown().size();
        const int rows = shown.table->cells().rowCount();
        QCOMPARE(slider->value(), slider->maximum());
        slider->setValue(slider->maximum() / 2);
        const auto& options = shown.table->cells().options();
        QVERIFY(options.until.has_value());
        QVERIFY(shown.claimsShown().size() < all);
        for (const PivotClaim& claim : shown.claimsShown())
            QVERIFY(!claim.earliest.isValid() || claim.earliest <= *options.until);
        QCOMPARE(shown.table->cells().rowCount(), rows);
        slider->setValue(slider->maximum());
        QVERIFY(!shown.table->cells().options().until);
        QCOMPARE(shown.claimsShown().size(), all);
    }

    void emptyPropositionsCanBeShown()
    {
        ShownPage shown;
        shown.live.change([](const Snapshot&) {
            Edits edits;
            edits.put(Proposition{.id = PropositionId(77), .text = QStringLiteral("لم يقل فيها أحد شيئاً")});
            return edits;
        });
        const int before = shown.table->cells().columnCount();
        auto* hide = shown.page.findChild<QAction*>(QStringLiteral("hideEmpty"));
        hide->setChecked(false);
        QCOMPARE(shown.table->cells().columnCount(), before + 1);
        hide->setChecked(true);
        QCOMPARE(shown.table->cells().columnCount(), before);
    }

    void openEvidenceFollowsAnEdit()
    {
        ShownPage shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        QTest::keyClick(shown.table, Qt::Key_Return);
        const PivotClaim last = shown.table->cells().claimsAt(cell).back();
        shown.live.change([last](const Snapshot& now) {
            Statement statement = *now.find(last.statement);
            std::erase_if(statement.claims, [&](const Claim& one) { return one.id == last.claim; });
            std::erase_if(statement.highlights, [&](const Highlight& one) { return one.claim == last.claim; });
            Edits edits;
            edits.put(statement);
            return edits;
        });
        const auto& evidence = *qobject_cast<EvidenceModel*>(shown.list()->model());
        const auto shows = [&](ClaimId claim) {
            for (int row = 0; row < evidence.rowCount(); ++row) {
                if (evidence.claimAt(row).claim == claim)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(!shows(last.claim));
    }

    void aClickOnAPropositionSortsByItAndASecondTurnsItRound()
    {
        ShownPage shown;
        StancesModel& cells = shown.table->cells();
        QHeaderView* header = shown.table->horizontalHeader();
        const QPoint first(header->sectionViewportPosition(0) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(cells.options().sort, PivotOptions::Sort::Stance);
        QCOMPARE(cells.options().sortedBy, std::optional(cells.propositionAt(0)));
        QCOMPARE(cells.options().order, Qt::AscendingOrder);
        auto* choice = shown.page.findChild<QComboBox*>(QStringLiteral("stancesSort"));
        QCOMPARE(choice->currentIndex(), int(PivotOptions::Sort::Stance));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(cells.options().order, Qt::DescendingOrder);
        choice->setCurrentIndex(int(PivotOptions::Sort::Sayings));
        QCOMPARE(cells.options().sort, PivotOptions::Sort::Sayings);
        QCOMPARE(cells.options().order, Qt::DescendingOrder);
    }

    void ungroupedThereAreNoHeadings()
    {
        ShownPage shown;
        shown.page.findChild<QAction*>(QStringLiteral("groupBySide"))->setChecked(false);
        const StancesModel& cells = shown.table->cells();
        for (int row = 0; row < cells.rowCount(); ++row)
            QVERIFY(cells.keyAt(row).actor);
    }

    void stancesOverTimeAreWrittenAsPdf()
    {
        ShownPage shown;
        shown.press(shown.firstCell());
        QTest::keyClick(shown.table, Qt::Key_O, Qt::ShiftModifier);
        auto* course = shown.page.findChild<CoursePage*>();
        QSignalSpy told(&shown.live.context, &Context::told);
        course->findChild<QToolButton*>(QStringLiteral("coursePrint"))->click();
        auto* dialog = course->window()->findChild<PaperDialog*>(QStringLiteral("courseDialog"));
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->findChild<QPushButton*>(QStringLiteral("printPdfButton"))->isEnabled());
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("printPageLabel"))->text(), QStringLiteral("Page 1 of 1"));
        const QString path = shown.live.file.file(QStringLiteral("course.pdf"));
        dialog->save(path);
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QSignalSpy saved(dialog, &PaperDialog::saved);
        dialog->save(QStringLiteral("/nowhere/course.pdf"));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(saved.first().at(1).toString().contains(QStringLiteral("/nowhere/course.pdf")));
        QCOMPARE(told.count(), 1);
    }

    void hiddenItWaitsAndShownItMakesUpForIt()
    {
        ShownPage shown;
        const int rows = shown.table->cells().rowCount();
        const Selection before = shown.live.context.selection();
        shown.page.hide();
        QSignalSpy reset(&shown.table->cells(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(&shown.table->cells(), &QAbstractItemModel::rowsRemoved);
        Filter filter;
        filter.sides = {*shown.table->cells().keyAt(0).side};
        shown.live.context.setFilter(filter);
        QCOMPARE(reset.count() + removed.count(), 0);
        QCOMPARE(shown.table->cells().rowCount(), rows);
        shown.page.show();
        QVERIFY(shown.table->cells().rowCount() < rows);
        QCOMPARE(shown.live.context.selection(), before);
    }

    void thePictureHoldsTheWholeTable()
    {
        ShownPage shown;
        const QSize before = shown.table->size();
        const QPixmap picture = shown.table->picture();
        QVERIFY(picture.height() >= shown.table->verticalHeader()->length());
        QVERIFY(picture.width() >= shown.table->horizontalHeader()->length());
        QCOMPARE(shown.table->size(), before);
    }

    void emptinessSaysWhatToDo()
    {
        ShownPage empty(TemporaryProject::Content::Empty);
        QVERIFY(!empty.table->isVisible());
        ShownPage shown;
        Filter none;
        none.text = QStringLiteral("zzzz");
        shown.live.context.setFilter(none);
        QTRY_VERIFY(!shown.table->isVisible());
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("emptyStateButton")), Qt::LeftButton);
        QVERIFY(shown.table->isVisible());
    }
};

QTEST_MAIN(TestStancesPage)
#include "tst_stances_page.moc"
