// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_layout.h"

#include <cmath>
#include <limits>

namespace tasrih {

std::optional<DaySpan> daysOf(const TimelineContent& content, const LaneRun& run)
{
    std::optional<DaySpan> days;
    for (int i = run.first; i < run.first + run.count; ++i)
        days = united(days, content.claims[std::size_t(content.order[std::size_t(i)])].span.whole());
    return days;
}

bool startsFolded(const TimelineContent& content, int row)
{
    const TimelineRow& start = content.rows[std::size_t(row)];
    if (start.runs.empty())
        return false;
    for (int i = row; i < start.end; ++i) {
        if (content.rows[std::size_t(i)].ownCount() > 0)
            return false;
    }
    return true;
}

bool isFolded(const TimelineContent& content, int row, const Folding& folding)
{
    const RowSubject& subject = content.rows[std::size_t(row)].subject;
    if (folding.folded.contains(subject))
        return true;
    return startsFolded(content, row) && !folding.unfolded.contains(subject);
}

Folding toggled(const TimelineContent& content, int row, Folding folding)
{
    const RowSubject& subject = content.rows[std::size_t(row)].subject;
    if (isFolded(content, row, folding)) {
        folding.folded.erase(subject);
        folding.unfolded.insert(subject);
    } else {
        folding.unfolded.erase(subject);
        folding.folded.insert(subject);
    }
    return folding;
}

Folding toggledBundle(const TimelineContent& content, int row, int larger, Folding folding)
{
    const std::pair bundle(content.rows[std::size_t(row)].subject, content.rows[std::size_t(larger)].subject);
    if (folding.opened.erase(bundle) == 0)
        folding.opened.insert(bundle);
    return folding;
}

RowLayout::RowLayout(TimelineContentPtr content, const TimelineMetrics& metrics, const Folding& folding,
                     const NameHeight& nameHeight)
    : m_content(std::move(content))
    , m_metrics(metrics)
    , m_folding(folding)
{
    const int count = int(m_content->rows.size());
    m_rows.reserve(m_content->rows.size());
    int shownUntil = folding.only.empty() ? count : 0; // What stands under a chosen row is chosen too.
    for (int index = 0; index < count;) {
        if (index >= shownUntil) {
            if (!folding.only.contains(m_content->rows[std::size_t(index)].subject)) {
                ++index;
                continue;
            }
            shownUntil = m_content->rows[std::size_t(index)].end;
        }
        const bool folded = isFolded(*m_content, index, folding);
        place(index, folded, nameHeight ? nameHeight(m_content->rows[std::size_t(index)]) : 0);
        index = folded ? m_content->rows[std::size_t(index)].end : index + 1;
    }
}

void RowLayout::place(int index, bool folded, double nameHeight)
{
    const TimelineRow& row = m_content->rows[std::size_t(index)];
    int lanes = 0;
    for (const LaneRun& run : row.runs)
        lanes += isBundled(index, run) ? 1 : run.count;
    PlacedRow placed{index, height()};
    placed.folded = folded;
    placed.foldable = lanes > 0 || row.end > index + 1;
    placed.lanes = folded ? 0 : lanes;
    placed.lanesTop = placed.top + m_metrics.rowPadding + m_metrics.strip;
    placed.nameHeight = nameHeight;
    placed.height = placed.lanes == 0
                        ? std::max(m_metrics.headingHeight, nameHeight + 2 * m_metrics.rowPadding)
                        : placed.lanesTop - placed.top + std::max(placed.lanes * m_metrics.lanePitch, nameHeight) +
                              m_metrics.rowPadding;
    m_rows.push_back(placed);
}

bool RowLayout::isBundled(int index, const LaneRun& run) const
{
    if (run.from < 0 || run.count <= mostInheritedLanes)
        return false;
    const std::vector<TimelineRow>& rows = m_content->rows;
    return !m_folding.opened.contains({rows[std::size_t(index)].subject, rows[std::size_t(run.from)].subject});
}

std::vector<RowLayout::PlacedRun> RowLayout::runsOf(int placed) const
{
    std::vector<PlacedRun> runs;
    int lane = 0;
    for (const LaneRun& run : subjectRow(placed).runs) {
        runs.push_back({run, lane, isBundled(row(placed).index, run)});
        lane += runs.back().lanes();
    }
    return runs;
}

LaneClaim RowLayout::claimIn(LaneRef lane) const
{
    int left = lane.lane;
    const int index = row(lane.row).index;
    for (const LaneRun& run : m_content->rows[std::size_t(index)].runs) {
        const bool bundled = isBundled(index, run);
        if (left < (bundled ? 1 : run.count)) {
            return bundled ? LaneClaim{-1, run.from, run}
                           : LaneClaim{m_content->order[std::size_t(run.first) + std::size_t(left)], run.from, {}};
        }
        left -= bundled ? 1 : run.count;
    }
    Q_UNREACHABLE();
}

RowLayout::Range RowLayout::rowsBetween(double top, double bottom) const
{
    const auto first =
        std::partition_point(m_rows.begin(), m_rows.end(), [top](const PlacedRow& row) { return row.bottom() <= top; });
    const auto end =
        std::partition_point(first, m_rows.end(), [bottom](const PlacedRow& row) { return row.top < bottom; });
    return {int(first - m_rows.begin()), int(end - m_rows.begin())};
}

RowLayout::Range RowLayout::lanesBetween(int placed, double top, double bottom) const
{
    const PlacedRow& at = row(placed);
    const auto laneBelow = [&](double y) {
        return std::clamp((y - at.lanesTop) / m_metrics.lanePitch, 0.0, double(at.lanes));
    };
    return {int(std::floor(laneBelow(top))), int(std::ceil(laneBelow(bottom)))};
}

std::optional<int> RowLayout::rowAt(double y) const
{
    const Range range = rowsBetween(y, std::nextafter(y, std::numeric_limits<double>::max()));
    return range.first < range.end ? std::optional(range.first) : std::nullopt;
}

std::optional<LaneRef> RowLayout::laneAt(double y) const
{
    const std::optional<int> placed = rowAt(y);
    if (!placed || y < row(*placed).lanesTop)
        return {};
    const int lane = int((y - row(*placed).lanesTop) / m_metrics.lanePitch);
    return lane < row(*placed).lanes ? std::optional(LaneRef{*placed, lane}) : std::nullopt;
}

double RowLayout::laneTop(LaneRef lane) const
{
    return row(lane.row).lanesTop + lane.lane * m_metrics.lanePitch;
}

std::optional<LaneRef> RowLayout::neighbour(std::optional<LaneRef> lane, int step) const
{
    const int count = int(m_rows.size());
    int at = lane ? lane->row : step > 0 ? -1 : count;
    if (lane && lane->lane + step >= 0 && lane->lane + step < row(at).lanes)
        return LaneRef{at, lane->lane + step};
    for (at += step; at >= 0 && at < count; at += step) {
        if (row(at).lanes > 0)
            return LaneRef{at, step > 0 ? 0 : row(at).lanes - 1};
    }
    return {};
}

std::optional<LaneRef> RowLayout::neighbourInTime(LaneRef lane, Direction direction) const
{
    const auto key = [&](int candidate) {
        const LaneClaim what = claimIn({lane.row, candidate});
        std::optional<DaySpan> whole;
        if (!what.isBundle()) {
            const ClaimSpan& span = m_content->claims[std::size_t(what.claim)].span;
            whole = span.fall ? span.fall : span.whole();
        }
        return std::pair(whole ? whole->to : std::numeric_limits<DayPoint>::max(), candidate);
    };
    const auto here = key(lane.lane);
    std::optional<int> best;
    for (int candidate = 0; candidate < row(lane.row).lanes; ++candidate) {
        const auto there = key(candidate);
        const bool beyond = direction == Direction::Later ? there > here : there < here;
        if (beyond && (!best || (direction == Direction::Later ? there < key(*best) : there > key(*best))))
            best = candidate;
    }
    return best ? std::optional(LaneRef{lane.row, *best}) : std::nullopt;
}

std::optional<LaneRef> RowLayout::laneOf(ClaimId claim) const
{
    std::optional<LaneRef> inherited;
    for (int placed = 0; placed < int(m_rows.size()); ++placed) {
        for (int lane = 0; lane < row(placed).lanes; ++lane) {
            const LaneClaim found = claimIn({placed, lane});
            if (found.isBundle() || m_content->claims[std::size_t(found.claim)].claim != claim)
                continue;
            if (found.inheritedFrom < 0)
                return LaneRef{placed, lane};
            inherited = inherited ? inherited : std::optional(LaneRef{placed, lane});
        }
    }
    return inherited;
}

std::vector<char> RowLayout::shownClaims() const
{
    std::vector<char> shown(m_content->claims.size(), 0);
    for (const PlacedRow& placed : m_rows) {
        const TimelineRow& row = m_content->rows[std::size_t(placed.index)];
        for (const LaneRun& run : row.runs) {
            for (int i = run.first; i < run.first + run.count; ++i)
                shown[std::size_t(m_content->order[std::size_t(i)])] = 1;
        }
    }
    return shown;
}

} // namespace tasrih
