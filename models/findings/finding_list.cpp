// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/statement_facts.h"
#include "models/findings/findings_model.h"

#include <algorithm>

namespace tasrih {

namespace {
/// Tells whether something of a finding is visible.
class Lets
{
public:
    Lets(const JudgedFindings& all, const std::vector<StatementId>* visible)
        : m_all(all)
        , m_isAll(!visible)
    {
        if (m_isAll)
            return;
        const StatementFacts& facts = *all.index->snapshot()->facts;
        m_visible.assign(facts.size() + 1, 0);
        for (const quint32 row : facts.rowsOf(*visible))
            m_visible[row] = 1;
    }

    [[nodiscard]] bool through(std::size_t finding) const
    {
        const std::span<const quint32> rows = m_all.rows.at(finding);
        return m_isAll || std::any_of(rows.begin(), rows.end(), [this](quint32 row) { return m_visible[row] != 0; });
    }

private:
    const JudgedFindings& m_all;
    bool m_isAll;
    std::vector<quint8> m_visible; ///< By row.
};

/// The counts that aren't zero.
template <typename Enum>
std::map<Enum, int> counted(const std::vector<int>& counts)
{
    std::map<Enum, int> result;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            result.emplace(Enum(i), counts[i]);
    }
    return result;
}
} // namespace

FindingList findingList(const JudgedFindings& all, const std::vector<StatementId>* visible, const FindingChoice& choice)
{
    FindingList list;
    list.index = all.index;
    const Lets lets(all, visible);
    std::vector<int> byRule(terms<FindingRule>().size(), 0);
    std::vector<int> byJudgement(terms<Judgement>().size(), 0);
    for (std::size_t at = 0; at < all.findings.size(); ++at) {
        if (!lets.through(at))
            continue;
        const JudgedFinding& judged = all.findings[at];
        ++list.all;
        ++byRule[std::size_t(all.rules[at])];
        ++byJudgement[std::size_t(judged.judgement)];
        if ((!choice.rule || all.rules[at] == *choice.rule) &&
            (!choice.judgement || judged.judgement == *choice.judgement) &&
            (!choice.certainty || judged.finding->certainty == *choice.certainty))
            list.findings.push_back(judged);
    }
    list.byRule = counted<FindingRule>(byRule);
    list.byJudgement = counted<Judgement>(byJudgement);
    if (choice.order == FindingChoice::Order::NewestFirst)
        std::reverse(list.findings.begin(), list.findings.end());
    return list;
}

} // namespace tasrih
