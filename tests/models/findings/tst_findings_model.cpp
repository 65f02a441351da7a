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
        QTRY_VERIFY(m_model->rowCount() > 30);
        QCOMPARE(m_model->list().all + int(m_model->list().sections.size()), m_model->rowCount());
    }

    void theNewestStandFirst()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        choose({.order = FindingChoice::Order::NewestFirst});
        QVERIFY(m_model->at(0).finding->when >= m_model->at(m_model->rowCount() - 1).finding->when);
        choose({.order = FindingChoice::Order::OldestFirst});
        QVERIFY(m_model->at(0).finding->when <= m_model->at(m_model->rowCount() - 1).finding->when);
    }

    void subjectsHaveHeadingsWithTheirCounts()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        QVERIFY(!m_model->at(0).finding);
        std::vector<FindingSubject> seen;
        int left = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const FindingRow& at = m_model->at(row);
            const QModelIndex index = m_model->index(row);
            QCOMPARE(index.data(FindingsModel::IsHeadingRole).toBool(), !at.finding);
            QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), at.finding != nullptr);
            if (!at.finding) {
                QCOMPARE(left, 0);
                QVERIFY(std::find(seen.begin(), seen.end(), at.subject) == seen.end());
                seen.push_back(at.subject);
                left = at.count;
                continue;
            }
            QVERIFY(at.finding->subject == seen.back());
            --left;
        }
        QCOMPARE(left, 0);
        choose({.order = FindingChoice::Order::ByRank});
        QCOMPARE(m_model->rowCount(), m_model->list().all);
    }

    void choices()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const int all = m_model->list().all;
        FindingChoice choice{.rule = FindingRule::Denied, .order = FindingChoice::Order::ByRank};
        choose(choice);
        QCOMPARE(m_model->rowCount(), m_model->list().byRule.at(FindingRule::Denied));
        QVERIFY(m_model->rowCount() < all);
        QCOMPARE(m_model->list().all, all);
        choice.certainty = Certainty::Possible;
        choose(choice);
        QCOMPARE(m_model->rowCount(), 0);
        choose({.judgement = Judgement::Real});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void thoseOfOneStatement()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        const int all = m_model->list().all;
        const JudgedFinding& some = m_model->list().findings.back();
        const StatementId statement = some.finding->one->front().statement;
        choose({.order = FindingChoice::Order::ByRank, .statement = statement});
        QVERIFY(m_model->rowCount() > 0);
        QVERIFY(m_model->rowCount() < all);
        for (const JudgedFinding& judged : m_model->list().findings) {
            std::vector<const Finding*> told = judged.also;
            told.push_back(judged.finding);
            QVERIFY(std::any_of(told.begin(), told.end(), [&](const Finding* finding) {
                return std::any_of(finding->one->begin(), finding->one->end(),
                                   [&](const Evidence& evidence) { return evidence.statement == statement; }) ||
                       std::any_of(finding->other->begin(), finding->other->end(),
                                   [&](const Evidence& evidence) { return evidence.statement == statement; });
            }));
        }
        choose({.statement = nowhere<StatementId>()});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void bothSidesFaceEachOther()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 1);
        int bold = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->at(row).finding)
                continue;
            const FacingSides sides = m_model->facing(row);
            for (const SideWords& side : {sides.one, sides.other}) {
                QVERIFY(!side.who.isEmpty());
                QVERIFY(!side.says.isEmpty());
                qsizetype end = 0; // The runs make up the whole.
                for (const DiffRun& run : side.runs) {
                    QCOMPARE(run.range.start, end);
                    end = run.range.end;
                    bold += run.kind == DiffRun::Kind::Own ? 1 : 0;
                }
                QCOMPARE(end, side.says.size());
            }
        }
        QVERIFY(bold > 0);
    }

    void whatIsHeldStaysWithItsFinding()
    {
        m_model->setActive(true);
        QTRY_VERIFY(m_model->rowCount() > 30);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<std::pair<FindingKey, QPersistentModelIndex>> held;
        for (int row = 0; row < m_model->rowCount(); ++row)
            held.emplace_back(KeyOfFindingRow()(m_model->at(row)), m_model->index(row));
        const auto isHeld = [&] {
            int left = 0;
            for (const auto& [key, index] : held) {
                if (!index.isValid())
                    continue;
                ++left;
                if (!(KeyOfFindingRow()(m_model->at(index.row())) == key))
                    return -1;
            }
            return left;
        };
        QCOMPARE(isHeld(), m_model->rowCount());
        FindingChoice choice{.order = FindingChoice::Order::OldestFirst}; // All of them move, the headings go.
        choose(choice);
        QCOMPARE(isHeld(), m_model->list().all);
        choice.rule = FindingRule::Denied; // Most of them go.
        choose(choice);
        QCOMPARE(isHeld(), m_model->rowCount());
        choose({.order = FindingChoice::Order::OldestFirst});
        QVERIFY(isHeld() > 0);
        const Finding last = *m_model->at(m_model->rowCount() - 1).finding;
        const FindingKey lastKey = keyOf(last);
        m_live->change(judge(m_live->project.ids(), last, Judgement::Real, {}));
        QTRY_COMPARE(m_model->at(m_model->rowOf(lastKey).value()).judgement, Judgement::Real);
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
        choice.order = FindingChoice::Order::ByRank;
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
        const Finding finding = *m_model->at(1).finding; // Beneath the first heading.
        m_live->change(judge(m_live->project.ids(), finding, Judgement::Dismissed, {}));
        const auto row = [&] { return m_model->rowOf(keyOf(finding)).value_or(0); };
        QTRY_COMPARE(m_model->at(row()).judgement, Judgement::Dismissed);
        QCOMPARE(m_model->index(row()).data(FindingsModel::JudgementRole).toInt(), int(Judgement::Dismissed));
        QCOMPARE(m_model->list().byJudgement.at(Judgement::Dismissed), 1);
        choose({.order = FindingChoice::Order::ByRank}); // What was dismissed stands last.
        QCOMPARE(row(), m_model->rowCount() - 1);
    }

    void theReportHoldsEveryFinding()
    {
        const FindingList list = findingsAmong(m_live->project.snapshot(), m_live->context.visible());
        for (const Language language : {Language::English, Language::Arabic}) {
            const ReportTable table = findingsTable(list, language);
            QCOMPARE(table.rows.size(), list.findings.size());
            for (const ReportRow& row : table.rows)
                QCOMPARE(qsizetype(row.size()), table.header.size());
            const Report report = findingsReport(list, language);
            const auto& paper = std::get<ReportTable>(report.blocks.back());
            QVERIFY(!paper.onlyInSheets);
            QCOMPARE(paper.rows.size(), list.findings.size());
            // What only one of the two needs is the same, row by row.
            const Report sheets = findingsReport(list, language, ReportOutput::Sheets);
            std::vector<ReportRow> rows;
            std::get<ReportTable>(sheets.blocks.front()).eachRow([&](const ReportRow& row) { rows.push_back(row); });
            QCOMPARE(sheets.blocks.size(), std::size_t(1));
            QVERIFY(rows == table.rows);
            const Report pages = findingsReport(list, language, ReportOutput::Pages);
            QCOMPARE(pages.blocks.size(), std::size_t(1));
            QVERIFY(std::get<ReportTable>(pages.blocks.front()) == paper);
        }
    }

private:
    void choose(const FindingChoice& choice) { m_model->setChoice(choice); }

    std::unique_ptr<LiveProject> m_live;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFindingsModel)
#include "tst_findings_model.moc"
