// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/agreement.h"

#include "models/timeline/row_ends.h"
#include "models/timeline/row_summary.h"

namespace tasrih {

Agreement agreementOf(const TimelineContent& content, int row)
{
    return agreementOf(content, content.rows[std::size_t(row)].runs);
}

Agreement agreementOf(const TimelineContent& content, std::span<const LaneRun> runs)
{
    struct Edge
    {
        DayPoint at;
        int change;
    };
    Agreement result;
    std::vector<Edge> edges;
    for (const int index : claimedEndsOf(content, runs).claims) {
        const DaySpan days = *content.claims[std::size_t(index)].span.fall;
        edges.push_back({days.from, 1});
        edges.push_back({days.to, -1});
        ++result.claims;
    }
    std::sort(edges.begin(), edges.end(), [](Edge a, Edge b) { return a.at < b.at; });
    int fitting = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        fitting += edges[i].change;
        if (fitting > 0 && edges[i].at < edges[i + 1].at)
            result.steps.push_back({{edges[i].at, edges[i + 1].at}, fitting});
        result.most = std::max(result.most, edges[i].at < edges[i + 1].at ? fitting : 0);
    }
    return result;
}

const Agreement& AgreementCache::of(int row)
{
    const auto found = m_known.find(row);
    return found != m_known.end() ? found->second : m_known.emplace(row, agreementOf(*m_content, row)).first->second;
}

const Agreement& AgreementCache::ofOwn(int row)
{
    const auto found = m_own.find(row);
    if (found != m_own.end())
        return found->second;
    const LaneRuns& runs = m_content->rows[std::size_t(row)].runs;
    return m_own.emplace(row, agreementOf(*m_content, std::span(&runs.front(), 1))).first->second;
}

const QString& AgreementCache::wordsOf(int row)
{
    const auto [found, isNew] = m_words.try_emplace(row);
    if (isNew)
        found->second = endsText(*m_content, summaryOf(*m_content, row));
    return found->second;
}

} // namespace tasrih
