// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/density.h"

#include <algorithm>
#include <cmath>

namespace tasrih {

namespace {
/// Adds the days a claim is drawn on to @p changes (one more than steps). Returns whether any of them lies within.
bool count(DaySpan days, const TimeScale& scale, std::vector<int>& changes)
{
    const auto steps = double(changes.size() - 1);
    const double from = std::floor(scale.x(days.from));
    const double to = std::ceil(scale.x(days.to));
    if (days.to < days.from || from >= steps || to < 0)
        return false;
    const auto first = std::size_t(std::max(from, 0.0));
    const auto end = std::size_t(std::clamp(std::max(to, from + 1), 0.0, steps));
    ++changes[first];
    --changes[std::max(end, first)];
    return true;
}
} // namespace

Density::Density(const TimelineContent& content, const TimeScale& scale, int steps)
    : m_content(content)
    , m_scale(scale)
    , m_steps(std::max(steps, 1))
    , m_changes(std::size_t(m_steps) + 1, 0)
    , m_counts(std::size_t(m_steps), 0)
{
}

void Density::addRun(const LaneRun& run)
{
    for (int i = run.first; i < run.first + run.count; ++i) {
        if (count(m_content.drawn[std::size_t(i)], m_scale, m_changes))
            m_isEmpty = false;
    }
}

/// What many rows inherit is counted once.
const std::vector<int>& Density::changesOf(int larger)
{
    const auto [found, isNew] = m_inherited.try_emplace(larger);
    if (!isNew)
        return found->second;
    found->second.assign(m_changes.size(), 0);
    const LaneRun& run = m_content.rows[std::size_t(larger)].runs.front();
    for (int i = run.first; i < run.first + run.count; ++i)
        (void)count(m_content.drawn[std::size_t(i)], m_scale, found->second);
    return found->second;
}

void Density::add(int index)
{
    for (const LaneRun& run : m_content.rows[std::size_t(index)].runs) {
        if (run.from < 0) {
            addRun(run);
            continue;
        }
        const std::vector<int>& changes = changesOf(run.from);
        std::transform(m_changes.begin(), m_changes.end(), changes.begin(), m_changes.begin(), std::plus<>());
        m_isEmpty = false;
    }
}

void Density::addOwn(int index)
{
    const TimelineRow& row = m_content.rows[std::size_t(index)];
    if (row.ownCount() > 0)
        addRun(row.runs.front());
}

const std::vector<int>& Density::take()
{
    int open = 0;
    m_most = 0;
    for (std::size_t step = 0; step < m_counts.size(); ++step) {
        open += m_changes[step];
        m_changes[step] = 0;
        m_counts[step] = open;
        m_most = std::max(m_most, open);
    }
    m_changes.back() = 0;
    m_isEmpty = true;
    return m_counts;
}

std::vector<DenseBand> denseBands(const RowLayout& rows, double top, double bottom, double lowest)
{
    std::vector<DenseBand> bands;
    const RowLayout::Range range = rows.rowsBetween(top, bottom);
    for (int placed = range.first; placed < range.end; ++placed) {
        const PlacedRow& row = rows.row(placed);
        // Rows join as long as the band is too low, so that each step of the picture is painted once.
        if (!bands.empty() && bands.back().bottom - bands.back().top < lowest) {
            bands.back().end = placed + 1;
            bands.back().bottom = row.bottom();
        } else {
            bands.push_back({placed, placed + 1, row.top, row.bottom()});
        }
    }
    return bands;
}

} // namespace tasrih
