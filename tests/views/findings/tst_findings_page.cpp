// SPDX-License-Identifier: GPL-3.0-or-later
// The Findings page by keyboard: verdicts with their reasons, evidence, compare, dossier, the sentence.
#include "models/findings/findings_model.h"
#include "tests/support/live_project.h"
#include "views/findings/finding_axis.h"
#include "views/findings/findings_list.h"
#include "views/findings/findings_page.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

using namespace tasrih;
using namespace tasrih::test;

namespace {
struct ShownPage
{
    LiveProject live{TemporaryProject::Content::Sample};
    FindingsPage page{live.context};
    FindingsList* list = page.findChild<FindingsList*>();
    FindingsModel* model = qobject_cast<FindingsModel*>(list->model());
    QListView* evidence = page.findChild<QListView*>(QStringLiteral("findingEvidence"));
    QLineEdit* reason = page.findChild<QLineEdit*>(QStringLiteral("verdictReason"));

    ShownPage()
    {
        page.resize(1200, 800);
        page.show();
        if (!QTest::qWaitForWindowActive(&page) || !QTest::qWaitFor([this] { return model->rowCount() > 0; }))
            qFatal("the page shows nothing");
        list->setFocus();
    }

    template <typename Test>
    void choose(Test test)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->at(row).finding && test(*model->at(row).finding)) {
                list->setCurrentIndex(model->index(row));
                return;
            }
        }
        qFatal("no such finding");
    }
    [[nodiscard]] const Verdict* verdict() const
    {
        const auto& all = live.now().all<Verdict>();
        return all.empty() ? nullptr : &*all.begin();
    }
};
} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictByKeyAndBack()
    {
        ShownPage shown;
        QTest::keyClick(shown.list, Qt::Key_2);
        QTRY_VERIFY(shown.verdict());
        QCOMPARE(shown.verdict()->judgement, Judgement::Real);
        QTRY_VERIFY(shown.page.findChild<QToolButton*>(QStringLiteral("judge_real"))->isChecked());
        shown.live.undo();
        QTRY_VERIFY(shown.page.findChild<QToolButton*>(QStringLiteral("judge_open"))->isChecked());
        QVERIFY(!shown.verdict());
    }

    void anApparentOneTakesItsExcuseAsReason()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.excuse == Excuse::DifferentThings; });
        QTest::keyClick(shown.list, Qt::Key_3);
        QTRY_VERIFY(shown.verdict());
        QCOMPARE(shown.verdict()->judgement, Judgement::Apparent);
        QVERIFY(!shown.verdict()->reason.isEmpty());
    }

    void anApparentOneWithoutExcuseAsksForTheReason()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::StanceDisputed; });
        QTest::keyClick(shown.list, Qt::Key_3);
        QVERIFY(shown.reason->hasFocus());
        QVERIFY(!shown.verdict());
        QTest::keyClick(shown.reason, Qt::Key_Escape);
        QVERIFY(shown.list->hasFocus());
        QVERIFY(!shown.verdict());
        QTest::keyClick(shown.list, Qt::Key_3);
        QTest::keyClicks(shown.reason, QStringLiteral("other years"));
        QTest::keyClick(shown.reason, Qt::Key_Return);
        QTRY_VERIFY(shown.verdict());
        QCOMPARE(shown.verdict()->reason, QStringLiteral("other years"));
    }

    void theEvidenceByKey()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::EndsConflict; });
        const Finding finding = *shown.list->current()->finding;
        QCOMPARE(shown.live.context.selection().current, std::optional(finding.other->front().statement));
        QTest::keyClick(shown.list, Qt::Key_Space);
        QVERIFY(shown.evidence->hasFocus());
        QTest::keyClick(shown.evidence, Qt::Key_C);
        QCOMPARE(shown.live.context.tray(), std::vector<TrayItem>{finding.one->front().statement});
        QSignalSpy opened(&shown.live.context, &Context::sentenceRequested);
        QTest::keyClick(shown.evidence, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(shown.evidence, Qt::Key_Escape);
        QVERIFY(shown.list->hasFocus());
    }

    void bothSidesGoToComparison()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::EndsConflict; });
        const Finding finding = *shown.list->current()->finding;
        QSignalSpy asked(&shown.live.context, &Context::compareRequested);
        QTest::keyClick(shown.list, Qt::Key_C);
        QCOMPARE(asked.count(), 1);
        QVERIFY(shown.live.context.tray().size() >= 2);
        QCOMPARE(shown.live.context.tray()[0], TrayItem(finding.one->front().statement));
        QCOMPARE(shown.live.context.tray()[1], TrayItem(finding.other->front().statement));
    }

    void theDossierOfWhatItIsAbout()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::StanceChanged; });
        QTest::keyClick(shown.list, Qt::Key_D);
        QCOMPARE(shown.live.context.dossier(), std::optional<DossierSubject>(*shown.list->current()->finding->actor));
    }

    void theSameFindingStaysCurrentOverAChange()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::FigureChanged; });
        const Finding finding = *shown.list->current()->finding;
        const StatementId gone = shown.model->at(1).finding->other->front().statement;
        shown.live.change([gone](const Snapshot& snapshot) {
            Edits edits;
            for (const Link& link : snapshot.all<Link>()) {
                if (link.from == gone || link.to == gone)
                    edits.remove(link.id);
            }
            edits.remove(gone);
            return edits;
        });
        QTRY_VERIFY(shown.list->current());
        QCOMPARE(shown.list->current()->finding->rule, FindingRule::FigureChanged);
        QCOMPARE(shown.list->current()->finding->one->front(), finding.one->front());
    }

    void headingsArePassedOver()
    {
        ShownPage shown;
        QTest::keyClick(shown.list, Qt::Key_Home);
        QCOMPARE(shown.list->currentIndex().row(), 1); // Beneath the first heading.
        QTest::keyClick(shown.list, Qt::Key_Up);
        QCOMPARE(shown.list->currentIndex().row(), 1);
        for (int step = 0; step < shown.model->rowCount(); ++step) {
            QTest::keyClick(shown.list, Qt::Key_Down);
            QVERIFY(shown.list->current());
        }
        QCOMPARE(shown.list->currentIndex().row(), shown.model->rowCount() - 1);
    }

    void noRowIsWiderThanTheList_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        for (const int width : {960, 1280, 1920}) {
            QTest::addRow("left to right, %d", width) << Qt::LeftToRight << width;
            QTest::addRow("right to left, %d", width) << Qt::RightToLeft << width;
        }
    }
    void noRowIsWiderThanTheList()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        ShownPage shown;
        shown.page.setLayoutDirection(direction);
        shown.page.resize(width, 800);
        QCoreApplication::processEvents();
        const QRect room = shown.list->viewport()->rect();
        QVERIFY(room.width() > 0);
        for (int row = 0; row < shown.model->rowCount(); ++row) {
            const QRect rect = shown.list->visualRect(shown.model->index(row));
            QVERIFY(rect.left() >= room.left());
            QVERIFY(rect.right() <= room.right());
        }
        // The panel beside or beneath it is whole too.
        const QRect panel = shown.evidence->geometry();
        QVERIFY(shown.evidence->parentWidget()->rect().contains(panel));
    }

    void bothSidesStandOnOneAxis()
    {
        ShownPage shown;
        shown.choose([](const Finding& finding) { return finding.rule == FindingRule::EndsConflict; });
        const auto* axis = shown.page.findChild<FindingAxis*>();
        QVERIFY(axis->isVisible());
        QVERIFY(
            std::any_of(axis->lanes().begin(), axis->lanes().end(), [](const auto& lane) { return lane.side == 0; }));
        QVERIFY(
            std::any_of(axis->lanes().begin(), axis->lanes().end(), [](const auto& lane) { return lane.side == 1; }));
    }

    void theFindingsOfOneStatement()
    {
        ShownPage shown;
        const auto* button = shown.page.findChild<QToolButton*>(QStringLiteral("findingsOfStatement"));
        QVERIFY(!button->isVisible());
        const int all = shown.model->list().all;
        const StatementId statement = shown.list->current()->finding->one->front().statement;
        shown.live.context.requestFindings(statement);
        QTRY_VERIFY(shown.model->list().all < all);
        QVERIFY(shown.model->list().all > 0);
        QVERIFY(button->isVisible());
        shown.page.findChild<QToolButton*>(QStringLiteral("findingsOfStatement"))->click();
        QTRY_COMPARE(shown.model->list().all, all);
        QVERIFY(!button->isVisible());
    }

    void whatTheFilterHidesIsSaid()
    {
        ShownPage shown;
        Filter filter;
        filter.text = QStringLiteral("no such words");
        shown.live.context.setFilter(filter);
        QTRY_COMPARE(shown.model->rowCount(), 0);
        QVERIFY(shown.page.findChild<QWidget*>(QStringLiteral("findingsEmpty"))->isVisible());
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
