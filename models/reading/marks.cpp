// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/marks.h"

#include <algorithm>
#include <iterator>
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
             const std::function<bool(StatementId)>& passes, std::optional<TextId> version)
{
    const int length = int(text.text().size());
    for (const StatementId id : snapshot.statementsOf(article)) {
        const Statement* statement = snapshot.find(id);
        const bool visible = passes(id);
        for (const Highlight& highlight : statement->highlights) {
            const TextRun run{text.fromCodePoint(highlight.start), text.fromCodePoint(highlight.end)};
            if (highlight.text == version && !run.isEmpty() && run.end <= length)
                m_marks.push_back({run, id, highlight.claim, highlight.id, visible});
        }
        addSegments(*statement, text, visible, version);
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

std::vector<Mark> Marks::of(StatementId statement) const
{
    std::vector<Mark> result;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(result),
                 [statement](const Mark& each) { return each.statement == statement; });
    return result;
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

/// @p runs in order, those that touch joined.
std::vector<TextRun> joined(std::vector<TextRun> runs)
{
    std::sort(runs.begin(), runs.end(), comesBefore);
    std::vector<TextRun> result;
    for (const TextRun run : runs) {
        if (!result.empty() && run.start <= result.back().end)
            result.back().end = std::max(result.back().end, run.end);
        else
            result.push_back(run);
    }
    return result;
}
} // namespace

/// A claim stands where its own runs are, else where its statement is.
void Marks::addSegments(const Statement& statement, const ReadingText& text, bool visible,
                        std::optional<TextId> version)
{
    const int length = int(text.text().size());
    const auto runsOf = [&](const auto& belongs) {
        std::vector<TextRun> runs;
        for (const Highlight& highlight : statement.highlights) {
            const TextRun run{text.fromCodePoint(highlight.start), text.fromCodePoint(highlight.end)};
            if (highlight.text == version && belongs(highlight) && !run.isEmpty() && run.end <= length)
                runs.push_back(run);
        }
        return joined(std::move(runs));
    };
    const auto add = [&](const std::vector<TextRun>& runs, std::optional<ClaimId> claim) {
        for (const TextRun run : runs)
            m_segments.push_back({run, statement.id, claim, 0, visible});
    };
    std::vector<TextRun> own = runsOf([](const Highlight& each) { return !each.claim; });
    if (own.empty())
        own = runsOf([](const Highlight&) { return true; });
    if (statement.claims.empty())
        add(own, {});
    for (const Claim& claim : statement.claims) {
        const std::vector<TextRun> runs = runsOf([&](const Highlight& each) { return each.claim == claim.id; });
        add(runs.empty() ? own : runs, claim.id);
    }
}

void Marks::assignLanes(const ReadingText& text)
{
    std::stable_sort(m_segments.begin(), m_segments.end(),
                     [](const LaneSegment& a, const LaneSegment& b) { return comesBefore(a.run, b.run); });
    std::vector<TextRun> lastInLane;
    const auto isFree = [&](TextRun last, TextRun next) {
        return next.start - last.end > longestLine ||
               (last.end <= next.start && text.pieceAt(last.end - 1) != text.pieceAt(next.start));
    };
    for (LaneSegment& segment : m_segments) {
        const auto lane =
            std::find_if(lastInLane.begin(), lastInLane.end(), [&](TextRun last) { return isFree(last, segment.run); });
        segment.lane = int(lane - lastInLane.begin());
        if (lane != lastInLane.end())
            *lane = segment.run;
        else if (segment.lane < laneLimit)
            lastInLane.push_back(segment.run);
    }
    m_laneCount = int(lastInLane.size());
    m_furthestSegment = furthestEnds(m_segments);
    countOverflows(text);
}

/// Where no lane was left, paragraph by paragraph: the most claims without one that cover the same place there.
void Marks::countOverflows(const ReadingText& text)
{
    std::map<int, std::map<int, int>> edges; // Of each piece, how many begin and end where.
    for (const LaneSegment& segment : m_segments) {
        if (segment.lane < laneLimit)
            continue;
        const int last = text.pieceAt(segment.run.end - 1);
        for (int piece = text.pieceAt(segment.run.start); piece <= last; ++piece) {
            const TextRun whole = text.pieces()[std::size_t(piece)].run;
            const TextRun part{std::max(segment.run.start, whole.start), std::min(segment.run.end, whole.end)};
            if (part.isEmpty())
                continue;
            ++edges[piece][part.start];
            --edges[piece][part.end];
        }
    }
    for (const auto& [piece, changes] : edges) {
        int open = 0;
        bool isIn = false;
        for (const auto& [at, change] : changes) {
            open += change;
            if (!isIn && open > 0)
                m_overflows.push_back({{at, at}, 0});
            isIn = open > 0;
            m_overflows.back().run.end = at;
            m_overflows.back().count = std::max(m_overflows.back().count, open);
        }
    }
}

std::vector<Covering> Marks::claimsAt(int position) const
{
    std::vector<Covering> result;
    for (const LaneSegment& segment : segments({position, position + 1})) {
        const Covering each{segment.statement, segment.claim};
        if (std::find(result.begin(), result.end(), each) == result.end())
            result.push_back(each);
    }
    // A statement may cover a place where none of its claims does.
    for (const StatementId statement : statementsAt(position)) {
        const auto isOf = [statement](const Covering& each) { return each.statement == statement; };
        if (std::none_of(result.begin(), result.end(), isOf))
            result.push_back({statement, {}});
    }
    return result;
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
