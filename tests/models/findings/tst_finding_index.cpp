// SPDX-License-Identifier: GPL-3.0-or-later
// After any edit the index holds what a full pass would find; verdicts stay with their findings, also over a restart.
#include "models/findings/finding_index.h"
#include "models/findings/verdicts.h"
#include "tests/support/live_project.h"
#include "tests/support/random_edits.h"

#include <QtTest/QtTest>

#include <random>
#include <set>

using namespace tasrih;
using namespace tasrih::test;

namespace {
using Key = std::tuple<int, int, int, qint64, std::vector<qint64>, std::vector<qint64>>;

std::vector<qint64> anchors(const EvidenceSide& side)
{
    std::vector<qint64> result;
    for (const Evidence& evidence : *side)
        result.push_back(anchorOf(evidence));
    return result;
}

std::multiset<Key> contentOf(const FindingIndex& index)
{
    std::multiset<Key> result;
    for (const Finding* finding : index.inOrder())
        result.insert({int(finding->rule), int(finding->certainty), int(finding->excuse), finding->when.value_or(0),
                       anchors(finding->one), anchors(finding->other)});
    return result;
}

const Finding& firstOf(const FindingIndex& index, FindingRule rule)
{
    for (const Finding* finding : index.inOrder()) {
        if (finding->rule == rule)
            return *finding;
    }
    qFatal("no finding of the rule");
}
} // namespace

class TestFindingIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateFindsWhatAFullPassFinds()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        std::mt19937 random(20261127);
        Touched touched;
        connect(&live.context, &Context::changed, this,
                [&](const Change& change) { touched = change.touched.value(); });
        auto index = std::make_shared<const FindingIndex>(live.project.snapshot());
        QVERIFY(index->inOrder().size() > 30);
        for (int step = 0; step < 60; ++step) {
            if (step % 7 == 6)
                live.undo();
            else
                live.change(
                    [&](const Snapshot& snapshot) { return randomEdits(snapshot, live.project.ids(), random); });
            index = std::make_shared<const FindingIndex>(*index, live.project.snapshot(), touched);
            QVERIFY2(contentOf(*index) == contentOf(FindingIndex(live.project.snapshot())),
                     qPrintable(QStringLiteral("step %1").arg(step)));
        }
    }

    void aVerdictStaysWithItsFinding()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const FindingIndex index(live.project.snapshot());
        const Finding finding = firstOf(index, FindingRule::StanceDisputed);
        live.change(judge(live.project.ids(), finding, Judgement::Apparent, QStringLiteral("لأمرين")));
        QCOMPARE(live.now().all<Verdict>().size(), std::size_t(1));
        const FindingIndex next(live.project.snapshot());
        const Verdicts verdicts(live.now());
        int judged = 0;
        for (const Finding* each : next.inOrder())
            judged += verdicts.judged(*each).judgement == Judgement::Apparent ? 1 : 0;
        QCOMPARE(judged, 1);
        QCOMPARE(verdicts.of(firstOf(next, FindingRule::StanceDisputed))->reason, QStringLiteral("لأمرين"));

        // Another verdict replaces it, and open takes it away; undo brings it back.
        live.change(judge(live.project.ids(), finding, Judgement::Real, {}));
        QCOMPARE(live.now().all<Verdict>().size(), std::size_t(1));
        live.change(judge(live.project.ids(), finding, Judgement::Open, {}));
        QCOMPARE(live.now().all<Verdict>().size(), std::size_t(0));
        live.undo();
        QCOMPARE(live.now().all<Verdict>().begin()->judgement, Judgement::Real);
    }

    void aVerdictOfOneRuleSaysNothingOfAnother()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const FindingIndex index(live.project.snapshot());
        Finding other = firstOf(index, FindingRule::StanceDisputed);
        live.change(judge(live.project.ids(), other, Judgement::Real, {}));
        other.rule = FindingRule::VoicesDiffer;
        QVERIFY(!Verdicts(live.now()).of(other));
    }
};

QTEST_MAIN(TestFindingIndex)
#include "tst_finding_index.moc"
