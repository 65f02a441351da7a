// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/evidence_model.h"
#include "tests/support/live_project.h"
#include "views/stances/stances_page.h"
#include "views/stances/stances_table.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
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
