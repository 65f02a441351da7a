// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/findings_model.h"

#include <algorithm>

namespace tasrih {

namespace {
class Lets
{
public:
    explicit Lets(const std::vector<StatementId>* visible)
        : m_visible(visible)
    {
    }

    /// Whether something of it is visible.
    [[nodiscard]] bool through(const Finding& finding) const
    {
        return !m_visible || any(*finding.one) || any(*finding.other);
    }

private:
    [[nodiscard]] bool any(const std::vector<Evidence>& side) const
    {
        return std::any_of(side.begin(), side.end(), [this](const Evidence& evidence) {
            return std::binary_search(m_visible->begin(), m_visible->end(), evidence.statement);
        });
    }

    const std::vector<StatementId>* m_visible;
};

bool isWanted(const JudgedFinding& judged, const FindingChoice& choice)
{
    return (!choice.rule || judged.finding->rule == *choice.rule) &&
           (!choice.certainty || judged.finding->certainty == *choice.certainty) &&
           (!choice.judgement || judged.judgement == *choice.judgement);
}
} // namespace

FindingList findingList(const FindingIndexPtr& index, const Snapshot& snapshot, const std::vector<StatementId>* visible,
                        const FindingChoice& choice)
{
    FindingList list;
    list.index = index;
    const Verdicts verdicts(snapshot);
    const Lets lets(visible);
    for (const Finding* finding : index->inOrder()) {
        if (!lets.through(*finding))
            continue;
        const JudgedFinding judged = verdicts.judged(*finding);
        ++list.all;
        ++list.byRule[finding->rule];
        ++list.byJudgement[judged.judgement];
        if (isWanted(judged, choice))
            list.findings.push_back(judged);
    }
    if (choice.order == FindingChoice::Order::NewestFirst)
        std::reverse(list.findings.begin(), list.findings.end());
    return list;
}

} // namespace tasrih
