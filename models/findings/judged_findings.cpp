// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/judged_findings.h"

#include "database/records/statement_facts.h"
#include "models/findings/finding_rank.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tasrih {

namespace {
/// The verdict on a matter: on what leads it, else on what tells of it in another way.
JudgedFinding judgedMatter(const Verdicts& verdicts, const Matter& matter)
{
    JudgedFinding judged = verdicts.judged(*matter.finding);
    for (std::size_t at = 0; at < matter.also.size() && !judged.verdict; ++at) {
        judged = verdicts.judged(*matter.also[at]);
        judged.finding = matter.finding;
    }
    judged.also = matter.also;
    return judged;
}

void addRows(JudgedFindings& result, const JudgedFinding& judged)
{
    const std::vector<StatementId>& ids = result.index->snapshot()->facts->ids;
    for (const EvidenceSide& side : {judged.finding->one, judged.finding->other}) {
        for (const Evidence& evidence : *side)
            result.rows.add(quint32(std::lower_bound(ids.begin(), ids.end(), evidence.statement) - ids.begin()));
    }
    result.rows.close();
}
} // namespace

JudgedFindingsPtr judgedFindings(const FindingIndexPtr& index)
{
    auto result = std::make_shared<JudgedFindings>();
    result->index = index;
    const Snapshot& snapshot = *index->snapshot();
    const Verdicts verdicts(snapshot);
    result->matters = mattersOf(snapshot, index->inOrder());
    std::vector<JudgedFinding> judged;
    FindingRanks rank(snapshot);
    std::vector<quint32> ranks;
    for (const Matter& matter : result->matters.all) {
        judged.push_back(judgedMatter(verdicts, matter));
        ranks.push_back(rank.of(judged.back()));
    }
    std::vector<std::size_t> order(judged.size());
    std::iota(order.rbegin(), order.rend(), std::size_t(0)); // Of one rank the newest first.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    std::map<FindingSubject, quint32> numbers;
    for (const std::size_t at : order) {
        const Finding& finding = *judged[at].finding;
        const auto [number, isNew] = numbers.try_emplace(finding.subject, quint32(numbers.size()));
        if (isNew)
            result->subjects.push_back(finding.subject);
        result->subjectOf.push_back(number->second);
        result->rules.push_back(finding.rule);
        addRows(*result, judged[at]);
        result->findings.push_back(std::move(judged[at]));
    }
    return result;
}

} // namespace tasrih
