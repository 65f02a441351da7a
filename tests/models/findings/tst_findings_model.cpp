// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings follows data, filter, choice and verdicts.
#include "models/findings/findings_model.h"
#include "models/findings/findings_report.h"
#include "tests/support/live_project.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<LiveProject>(TemporaryProject::Content::Sample);
        m_model = std::make_unique<FindingsModel>(m_live->context);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_live.reset();
    }

    void isEmptyWhileNobodyLooks()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 50);
        QCOMPARE(m_model->list().all, m_model->rowCount());
    }

    void theNewestStandFirst()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        QVERIFY(m_model->at(0).finding->when >= m_model->at(m_model->rowCount() - 1).finding->when);
        FindingChoice choice;
        choice.order = FindingChoice::Order::OldestFirst;
        m_model->setChoice(choice);
        QVERIFY(m_model->at(0).finding->when <= m_model->at(m_model->rowCount() - 1).finding->when);
    }

    void choices()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const int all = m_model->rowCount();
        FindingChoice choice;
        choice.rule = FindingRule::Denied;
        m_model->setChoice(choice);
        QCOMPARE(m_model->rowCount(), m_model->list().byRule.at(FindingRule::Denied));
        QVERIFY(m_model->rowCount() < all);
        QCOMPARE(m_model->list().all, all);
        choice.certainty = Certainty::Possible;
        m_model->setChoice(choice);
        QCOMPARE(m_model->rowCount(), 0);
        choice = {};
        choice.judgement = Judgement::Real;
        m_model->setChoice(choice);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whatIsHeldStaysWithItsFinding()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 50);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<std::pair<FindingKey, QPersistentModelIndex>> held;
        for (int row = 0; row < m_model->rowCount(); ++row)
            held.emplace_back(FindingKeyOf()(m_model->at(row)), m_model->index(row, FindingsModel::ClashColumn));
        const auto isHeld = [&] {
            int left = 0;
            for (const auto& [key, index] : held) {
                if (!index.isValid())
                    continue;
                ++left;
                if (!(FindingKeyOf()(m_model->at(index.row())) == key))
                    return -1;
            }
            return left;
        };
        const int all = m_model->rowCount();
        QCOMPARE(isHeld(), all);
        FindingChoice choice;
        choice.order = FindingChoice::Order::OldestFirst; // All of them move.
        m_model->setChoice(choice);
        QCOMPARE(isHeld(), all);
        choice.rule = FindingRule::Denied; // Most of them go.
        m_model->setChoice(choice);
        QCOMPARE(isHeld(), m_model->rowCount());
        m_model->setChoice({});
        QVERIFY(isHeld() > 0);
        const Finding& last = *m_model->at(m_model->rowCount() - 1).finding;
        m_live->change(judge(m_live->project.ids(), last, Judgement::Real, {}));
        QTRY_COMPARE(m_model->at(m_model->rowCount() - 1).judgement, Judgement::Real);
        QCOMPARE(resets.count(), 0);
    }

    void followsTheFilter()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const int all = m_model->rowCount();
        Filter filter;
        filter.outlets = {m_live->now().all<Outlet>().begin()->id};
        m_live->context.setFilter(filter);
        QTRY_VERIFY(m_model->rowCount() < all);
        QVERIFY(m_model->rowCount() > 0);
        for (const JudgedFinding& judged : m_model->list().findings) {
            bool isVisible = false;
            for (const EvidenceSide& side : {judged.finding->one, judged.finding->other}) {
                for (const Evidence& evidence : *side)
                    isVisible = isVisible || m_live->context.isVisible(evidence.statement);
            }
            QVERIFY(isVisible);
        }
    }

    void followsTheDataAndUndo()
    {
        m_model->setActive(true);
        FindingChoice choice;
        choice.rule = FindingRule::Denied;
        m_model->setChoice(choice);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const int before = m_model->rowCount();
        const StatementId denied = m_model->at(0).finding->one->front().statement;
        m_live->change([denied](const Snapshot& snapshot) {
            Edits edits;
            for (const Link& link : snapshot.all<Link>()) {
                if (link.to == denied && link.kind == LinkKind::Denies)
                    edits.remove(link.id);
            }
            return edits;
        });
        QTRY_VERIFY(m_model->rowCount() < before);
        m_live->undo();
        QTRY_COMPARE(m_model->rowCount(), before);
    }

    void aVerdictShowsInItsRow()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const Finding finding = *m_model->at(0).finding;
        m_live->change(judge(m_live->project.ids(), finding, Judgement::Dismissed, {}));
        QTRY_COMPARE(m_model->at(0).judgement, Judgement::Dismissed);
        QCOMPARE(m_model->index(0, 0).data(FindingsModel::JudgementRole).toInt(), int(Judgement::Dismissed));
        QCOMPARE(m_model->list().byJudgement.at(Judgement::Dismissed), 1);
        QCOMPARE(m_model->rowOf(FindingKeyOf()({&finding})), std::optional(0));
    }

    void theReportHoldsEveryFinding()
    {
        const FindingList list = findingsAmong(m_live->project.snapshot(), m_live->context.visible());
        for (const Language language : {Language::English, Language::Arabic}) {
            const ReportTable table = findingsTable(list, language);
            QCOMPARE(table.rows.size(), list.findings.size());
            for (const ReportRow& row : table.rows)
                QCOMPARE(qsizetype(row.size()), table.header.size());
            QVERIFY(findingsReport(list, language).blocks.size() > list.findings.size());
        }
    }

private:
    std::unique_ptr<LiveProject> m_live;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFindingsModel)
#include "tst_findings_model.moc"
