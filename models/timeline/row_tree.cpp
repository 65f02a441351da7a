// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_tree.h"

#include <map>
#include <tuple>

namespace tasrih {

int TimelineRow::laneCount() const
{
    int count = 0;
    for (const LaneRun& run : runs)
        count += run.count;
    return count;
}

LaneClaim TimelineContent::at(int row, int lane) const
{
    for (const LaneRun& run : rows[std::size_t(row)].runs) {
        if (lane < run.count)
            return {order[std::size_t(run.first + lane)], run.from, {}};
        lane -= run.count;
    }
    Q_UNREACHABLE();
}

int RowTree::add(RowSubject subject, int depth, const QString& label, const std::vector<int>& own)
{
    TimelineRow row{subject, depth, 0, label, {}, slipsOf(own)};
    if (!own.empty())
        row.runs.push_back({int(m_content.order.size()), int(own.size()), -1});
    m_content.order.insert(m_content.order.end(), own.begin(), own.end());
    m_content.rows.push_back(std::move(row));
    return int(m_content.rows.size()) - 1;
}

void RowTree::inherit(int row, int larger)
{
    const TimelineRow& source = m_content.rows[std::size_t(larger)];
    if (source.ownCount() > 0)
        m_content.rows[std::size_t(row)].runs.push_back({source.runs.front().first, source.ownCount(), larger});
}

void RowTree::finish()
{
    std::vector<TimelineRow>& rows = m_content.rows;
    std::vector<std::size_t> open; // Ancestors whose subtree has not ended yet.
    for (std::size_t i = 0; i <= rows.size(); ++i) {
        while (!open.empty() && (i == rows.size() || rows[open.back()].depth >= rows[i].depth)) {
            rows[open.back()].end = int(i);
            open.pop_back();
        }
        open.push_back(i);
    }
    rows.shrink_to_fit();
    m_content.order.shrink_to_fit();
    noteDrawnDays(m_content);
}

std::vector<Slip> RowTree::slipsOf(const std::vector<int>& own) const
{
    using Key = std::tuple<ActorId, ClaimSubject, std::optional<ActorId>, What, EndSense>;
    const auto sayingOf = [this](const TimelineClaim& claim) {
        const Statement* statement = m_content.snapshot->find(claim.statement);
        return statement ? std::optional(statement->saying) : std::nullopt;
    };
    std::map<Key, int> last; // The lane of the newest claim so far.
    std::vector<Slip> slips;
    for (int lane = 0; lane < int(own.size()); ++lane) {
        const auto at = std::size_t(own[std::size_t(lane)]);
        const TimelineClaim& claim = m_content.claims[at];
        const ClaimedEnd& end = claim.span.end;
        const std::span<const ActorId> holders = m_content.claims.holdersOf(at);
        // What is denied, or over, is no date that somebody moves; what is about equipment tells not which.
        if (holders.empty() || !claim.span.fall || end.isDenied || end.hasHappened || claim.isOfObject)
            continue;
        const Key key{holders.front(), m_content.claims.subjectOf(at), claim.force, claim.what, end.sense};
        const auto [found, isNew] = last.try_emplace(key, lane);
        if (isNew)
            continue;
        const TimelineClaim& before = m_content.claims[std::size_t(own[std::size_t(found->second)])];
        if (before.span.fall->to != claim.span.fall->to && sayingOf(before) != sayingOf(claim))
            slips.push_back({found->second, lane});
        found->second = lane;
    }
    std::sort(slips.begin(), slips.end(), [](Slip a, Slip b) { return a.fromLane < b.fromLane; });
    return slips;
}

QString headingText(RowHeading heading, Language language)
{
    switch (heading) {
    case RowHeading::Places:
        return translated(language, Wording("Timeline", "Places"));
    case RowHeading::Phases:
        return translated(language, Wording("Timeline", "Phases"));
    case RowHeading::Elsewhere:
        break;
    }
    return translated(language, Wording("Timeline", "Other"));
}

} // namespace tasrih
