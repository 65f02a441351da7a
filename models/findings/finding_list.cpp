// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_list.h"

#include "database/records/statement_facts.h"

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

bool isAbout(const JudgedFinding& judged, StatementId statement)
{
    const auto isOf = [statement](const Finding& finding) {
        return std::any_of(finding.one->begin(), finding.one->end(),
                           [statement](const Evidence& evidence) { return evidence.statement == statement; }) ||
               std::any_of(finding.other->begin(), finding.other->end(),
                           [statement](const Evidence& evidence) { return evidence.statement == statement; });
    };
    return isOf(*judged.finding) ||
           std::any_of(judged.also.begin(), judged.also.end(), [&](const Finding* finding) { return isOf(*finding); });
}

/// Puts what was chosen into the list in its order; by subject, with its sections.
void arrange(FindingList& list, std::vector<std::size_t> chosen, FindingChoice::Order order)
{
    const JudgedFindings& all = *list.judged;
    const auto sort = [&](const auto& key) {
        std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    };
    if (order == FindingChoice::Order::BySubject) {
        sort([&](std::size_t at) { return all.subjectOf[at]; });
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const FindingSubject& subject = all.subjects[all.subjectOf[chosen[i]]];
            if (list.sections.empty() || list.sections.back().subject != subject)
                list.sections.push_back({subject, i});
            ++list.sections.back().count;
        }
    } else if (order != FindingChoice::Order::ByRank) {
        sort([&](std::size_t at) { return all.findings[at].finding->when; });
        if (order == FindingChoice::Order::NewestFirst)
            std::reverse(chosen.begin(), chosen.end());
    }
    list.findings.reserve(chosen.size());
    for (const std::size_t at : chosen)
        list.findings.push_back(all.findings[at]);
}

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

FindingList findingList(const JudgedFindingsPtr& all, const std::vector<StatementId>* visible,
                        const FindingChoice& choice)
{
    FindingList list;
    list.judged = all;
    list.index = all->index;
    const Lets lets(*all, visible);
    std::vector<int> byRule(terms<FindingRule>().size(), 0);
    std::vector<int> byJudgement(terms<Judgement>().size(), 0);
    std::vector<std::size_t> chosen;
    for (std::size_t at = 0; at < all->findings.size(); ++at) {
        if (!lets.through(at))
            continue;
        const JudgedFinding& judged = all->findings[at];
        if (choice.statement && !isAbout(judged, *choice.statement))
            continue;
        ++list.all;
        ++byRule[std::size_t(all->rules[at])];
        ++byJudgement[std::size_t(judged.judgement)];
        if ((!choice.rule || all->rules[at] == *choice.rule) &&
            (!choice.judgement || judged.judgement == *choice.judgement) &&
            (!choice.certainty || judged.finding->certainty == *choice.certainty))
            chosen.push_back(at);
    }
    list.byRule = counted<FindingRule>(byRule);
    list.byJudgement = counted<Judgement>(byJudgement);
    arrange(list, chosen, choice.order);
    return list;
}

} // namespace tasrih
