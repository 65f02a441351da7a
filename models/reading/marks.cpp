// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/marks.h"

#include <algorithm>
#include <map>
#include <set>

namespace tasrih {

namespace {
bool comesBefore(TextRun a, TextRun b)
{
    return a.start != b.start ? a.start < b.start : a.end > b.end;
}

template <typename Item>
std::vector<int> furthestEnds(const std::vector<Item>& items)
{
    std::vector<int> result;
    result.reserve(items.size());
    int furthest = 0;
    for (const Item& item : items)
        result.push_back(furthest = std::max(furthest, item.run.end));
    return result;
}

/// The items (sorted by start, with the running maximum of their ends) that meet @p run.
template <typename Item>
std::vector<Item> meeting(const std::vector<Item>& items, const std::vector<int>& furthest, TextRun run)
{
    std::vector<Item> result;
    const auto first = std::upper_bound(furthest.begin(), furthest.end(), run.start) - furthest.begin();
    for (auto at = std::size_t(first); at < items.size() && items[at].run.start < run.end; ++at) {
        if (items[at].run.meets(run))
            result.push_back(items[at]);
    }
    return result;
}
} // namespace

Marks::Marks(const Snapshot& snapshot, ArticleId article, const ReadingText& text,
             const std::function<bool(StatementId)>& passes)
{
    const int length = int(text.text().size());
    for (const StatementId id : snapshot.statementsOf(article)) {
        const Statement* statement = snapshot.find(id);
        const bool visible = passes(id);
        for (const Highlight& highlight : statement->highlights) {
            const TextRun run{text.fromCodePoint(highlight.start), text.fromCodePoint(highlight.end)};
            if (!run.isEmpty() && run.end <= length)
                m_marks.push_back({run, id, highlight.claim, highlight.id, visible});
        }
    }
    sort();
    assignLanes(text);
}

void Marks::sort()
{
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark& a, const Mark& b) { return comesBefore(a.run, b.run); });
    m_furthest = furthestEnds(m_marks);
    std::set<StatementId> seen;
    for (const Mark& mark : m_marks) {
        if (seen.insert(mark.statement).second)
            m_order.push_back({mark.statement, mark.run, mark.passes});
    }
}

std::vector<Mark> Marks::in(TextRun run) const
{
    return meeting(m_marks, m_furthest, run);
}

std::vector<LaneSegment> Marks::segments(TextRun run) const
{
    return meeting(m_segments, m_furthestSegment, run);
}

std::vector<StatementId> Marks::statementsAt(int position) const
{
    std::vector<StatementId> result;
    for (const Mark& mark : in({position, position + 1})) {
        if (std::find(result.begin(), result.end(), mark.statement) == result.end())
            result.push_back(mark.statement);
    }
    return result;
}

std::vector<DepthRun> Marks::depths(TextRun run) const
{
    // Runs of one statement that overlap count once, so each edge counts its statement's own open runs.
    std::map<int, std::vector<std::pair<StatementId, int>>> edges;
    for (const Mark& mark : in(run)) {
        if (!mark.passes)
            continue;
        edges[std::max(mark.run.start, run.start)].emplace_back(mark.statement, +1);
        edges[std::min(mark.run.end, run.end)].emplace_back(mark.statement, -1);
    }
    std::vector<DepthRun> result;
    std::map<StatementId, int> open;
    int from = run.start;
    for (const auto& [at, changes] : edges) {
        if (!open.empty() && at > from) {
            const int depth = int(open.size());
            if (!result.empty() && result.back().depth == depth && result.back().run.end == from)
                result.back().run.end = at;
            else
                result.push_back({{from, at}, depth});
        }
        for (const auto& [statement, change] : changes) {
            if ((open[statement] += change) == 0)
                open.erase(statement);
        }
        from = at;
    }
    return result;
}

namespace {
/// No line of the column holds more characters than this.
constexpr int longestLine = 120;

/// The runs of each statement, those that touch joined.
std::vector<LaneSegment> joined(const std::vector<Mark>& marks)
{
    std::map<StatementId, std::vector<LaneSegment>> byStatement;
    for (const Mark& mark : marks) {
        std::vector<LaneSegment>& runs = byStatement[mark.statement];
        if (!runs.empty() && mark.run.start <= runs.back().run.end)
            runs.back().run.end = std::max(runs.back().run.end, mark.run.end);
        else
            runs.push_back({mark.run, mark.statement, 0, mark.passes});
    }
    std::vector<LaneSegment> result;
    for (const auto& [statement, runs] : byStatement)
        result.insert(result.end(), runs.begin(), runs.end());
    std::sort(result.begin(), result.end(),
              [](const LaneSegment& a, const LaneSegment& b) { return comesBefore(a.run, b.run); });
    return result;
}
} // namespace

void Marks::assignLanes(const ReadingText& text)
{
    m_segments = joined(m_marks);
    std::vector<TextRun> lastInLane;
    const auto isFree = [&](TextRun last, TextRun next) {
        return next.start - last.end > longestLine ||
               (last.end <= next.start && text.pieceAt(last.end - 1) != text.pieceAt(next.start));
    };
    for (LaneSegment& segment : m_segments) {
        const auto lane =
            std::find_if(lastInLane.begin(), lastInLane.end(), [&](TextRun last) { return isFree(last, segment.run); });
        segment.lane = int(lane - lastInLane.begin());
        if (lane == lastInLane.end())
            lastInLane.push_back(segment.run);
        else
            *lane = segment.run;
    }
    m_laneCount = int(lastInLane.size());
    m_furthestSegment = furthestEnds(m_segments);
}

std::vector<StatementPlace>::const_iterator Marks::placeOf(std::optional<StatementId> statement) const
{
    return std::find_if(m_order.begin(), m_order.end(),
                        [statement](const StatementPlace& each) { return each.statement == statement; });
}

std::optional<TextRun> Marks::firstRun(StatementId statement, std::optional<ClaimId> claim) const
{
    if (claim) {
        const auto mark =
            std::find_if(m_marks.begin(), m_marks.end(), [claim](const Mark& each) { return each.claim == claim; });
        if (mark != m_marks.end())
            return mark->run;
    }
    const auto place = placeOf(statement);
    return place == m_order.end() ? std::nullopt : std::optional<TextRun>(place->first);
}

std::optional<StatementId> Marks::next(std::optional<StatementId> current, int position) const
{
    const auto at = placeOf(current);
    const bool known = at != m_order.end();
    const auto found = std::find_if(known ? at + 1 : m_order.begin(), m_order.end(), [&](const StatementPlace& each) {
        return each.passes && (known || each.first.start >= position);
    });
    return found == m_order.end() ? std::nullopt : std::optional<StatementId>(found->statement);
}

std::optional<StatementId> Marks::previous(std::optional<StatementId> current, int position) const
{
    const auto at = placeOf(current);
    const bool known = at != m_order.end();
    const auto found = std::find_if(std::make_reverse_iterator(at), m_order.rend(), [&](const StatementPlace& each) {
        return each.passes && (known || each.first.start < position);
    });
    return found == m_order.rend() ? std::nullopt : std::optional<StatementId>(found->statement);
}

} // namespace tasrih
