// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/agreement.h"

#include "models/timeline/row_summary.h"

namespace tasrih {

Agreement agreementOf(const TimelineContent& content, int row)
{
    return agreementOf(content, content.rows[std::size_t(row)].runs);
}

Agreement agreementOf(const TimelineContent& content, const std::vector<LaneRun>& runs)
{
    struct Edge
    {
        DayPoint at;
        int change;
    };
    Agreement result;
    std::vector<Edge> edges;
    for (const LaneRun& run : runs) {
        for (int i = run.first; i < run.first + run.count; ++i) {
            const TimelineClaim& claim = content.claims[std::size_t(content.order[std::size_t(i)])];
            const std::optional<DaySpan>& fall = claim.span.fall;
            const ClaimedEnd& end = claim.span.end;
            if (!end.window || end.window->to == noLastDay || end.isDenied || fall->length() <= 0)
                continue;
            edges.push_back({fall->from, 1});
            edges.push_back({fall->to, -1});
            ++result.claims;
        }
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
    const std::vector<LaneRun>& runs = m_content->rows[std::size_t(row)].runs;
    return m_own.emplace(row, agreementOf(*m_content, std::vector<LaneRun>(runs.begin(), runs.begin() + 1)))
        .first->second;
}

const QString& AgreementCache::wordsOf(int row)
{
    const auto [found, isNew] = m_words.try_emplace(row);
    if (isNew) {
        const TimelineRowSummary summary = summaryOf(*m_content, row);
        const Language language = m_content->options.language;
        if (summary.claims > 1)
            found->second =
                translated(language, Wording("Timeline", "%1, %2"))
                    .arg(endsText(*m_content, summary),
                         translated(language, CountedWording("Timeline", "%n speaker(s)"), summary.speakers));
    }
    return found->second;
}

} // namespace tasrih
