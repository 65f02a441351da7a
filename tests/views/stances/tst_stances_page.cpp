// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"
#include "tests/support/live_project.h"
#include "views/stances/course_page.h"
#include "views/stances/replay_strip.h"
#include "views/stances/stances_page.h"
#include "views/stances/stances_table.h"

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
using test::LiveProject;

namespace {
struct Shown
{
    explicit Shown(TemporaryProject::Content content = TemporaryProject::Content::Sample)
        : live(content)
    {
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page was not shown");
        table->setFocus();
    }

    /// The first cell of an actor with something in it.
    [[nodiscard]] QModelIndex firstCell() const
    {
        const StancesModel& cells = table->cells();
        for (int row = 0; row < cells.rowCount(); ++row) {
            for (int column = 0; column < cells.columnCount(); ++column) {
                if (cells.cellAt(row, column))
                    return cells.index(row, column);
            }
        }
        return {};
    }

    /// Of all cells, each as often as it stands there.
    [[nodiscard]] std::vector<PivotClaim> claimsShown() const
    {
        std::vector<PivotClaim> claims;
        const StancesModel& cells = table->cells();
        for (int row = 0; row < cells.rowCount(); ++row) {
            for (int column = 0; column < cells.columnCount(); ++column) {
                const auto here = cells.claimsAt(cells.index(row, column));
                claims.insert(claims.end(), here.begin(), here.end());
            }
        }
        return claims;
    }

    void press(const QModelIndex& cell)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    }

    [[nodiscard]] QWidget* evidence() const { return page.findChild<QWidget*>(QStringLiteral("evidencePanel")); }
    [[nodiscard]] QListView* list() const { return page.findChild<QListView*>(QStringLiteral("evidenceList")); }

    LiveProject live;
    StancesPage page{live.context};
    StancesTable* table = page.findChild<StancesTable*>();
};
} // namespace

class TestStancesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsWhatStandsBehind()
    {
        Shown shown;
        const QModelIndex cell = shown.firstCell();
        shown.press(cell);
        const auto claims = shown.table->cells().claimsAt(cell);
        const Selection& selection = shown.live.context.selection();
        QCOMPARE(selection.current, std::optional(claims.back().statement));
        QCOMPARE(selection.claim, std::optional(claims.back().claim));
        QVERIFY(!shown.evidence()->isVisible());
    }

    void enterOpensTheEvidenceAndEscapeClosesIt()
    {
        Shown shown;
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

    void aDoubleClickOpensTheEvidenceAndOneThereTheSentence()
    {
        Shown shown;
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

    void arrowKeysWalkTheCells()
    {
        Shown shown;
        shown.press(shown.firstCell());
        const QModelIndex before = shown.table->currentIndex();
        QTest::keyClick(shown.table, Qt::Key_Down);
        QCOMPARE(shown.table->currentIndex().row(), before.row() + 1);
        QTest::keyClick(shown.table, Qt::Key_Right);
        QCOMPARE(shown.table->currentIndex().column(), before.column() + 1);
    }

    void aDayTakesTheTableBack()
    {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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

    void plusAndMinusFoldWhatIsUnderARow()
    {
        Shown shown;
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

    void aClickOnAPropositionSortsByItAndASecondTurnsItRound()
    {
        Shown shown;
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

    void transposedTheCurrentCellStaysAndSoDoesItsEvidence()
    {
        Shown shown;
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

    void ungroupedThereAreNoHeadings()
    {
        Shown shown;
        shown.page.findChild<QAction*>(QStringLiteral("groupBySide"))->setChecked(false);
        const StancesModel& cells = shown.table->cells();
        for (int row = 0; row < cells.rowCount(); ++row)
            QVERIFY(cells.keyAt(row).actor);
    }

    void commaAndPeriodStepThroughTheDays()
    {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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

    void stancesOverTimeAreWrittenAsPdf()
    {
        Shown shown;
        shown.press(shown.firstCell());
        QTest::keyClick(shown.table, Qt::Key_O, Qt::ShiftModifier);
        auto* course = shown.page.findChild<CoursePage*>();
        QSignalSpy told(course, &CoursePage::notice);
        const QString path = shown.live.file.file(QStringLiteral("course.pdf"));
        course->save(path);
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void hiddenItWaitsAndShownItMakesUpForIt()
    {
        Shown shown;
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
        Shown shown;
        const QSize before = shown.table->size();
        const QPixmap picture = shown.table->picture();
        QVERIFY(picture.height() >= shown.table->verticalHeader()->length());
        QVERIFY(picture.width() >= shown.table->horizontalHeader()->length());
        QCOMPARE(shown.table->size(), before);
    }

    void emptinessSaysWhatToDo()
    {
        Shown empty(TemporaryProject::Content::Empty);
        QVERIFY(!empty.table->isVisible());
        Shown shown;
        Filter none;
        none.text = QStringLiteral("zzzz");
        shown.live.context.setFilter(none);
        QVERIFY(!shown.table->isVisible());
        QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("emptyStateButton")), Qt::LeftButton);
        QVERIFY(shown.table->isVisible());
    }
};

QTEST_MAIN(TestStancesPage)
#include "tst_stances_page.moc"
