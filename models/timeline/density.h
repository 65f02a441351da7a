// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"
#include "models/timeline/time_scale.h"

#include <unordered_map>
#include <vector>

namespace tasrih {

/// How many claims there are at each step of a scale, from the leading edge: what is shown where lanes have no room.
/// A claim counts from the first to the last point of its bar, and where it has none on the day it was said.
class Density
{
public:
    /// @param steps how many units of the scale are counted.
    Density(const TimelineContent& content, const TimeScale& scale, int steps);

    /// Adds the lanes of row @p index, inherited ones included.
    void add(int index);
    /// Adds its own lanes alone.
    void addOwn(int index);
    /// The counts of what was added since the last take(), one a step; the next begins at zero.
    [[nodiscard]] const std::vector<int>& take();
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// The largest of the counts that were taken last.
    [[nodiscard]] int most() const { return m_most; }

private:
    void addRun(const LaneRun& run);
    [[nodiscard]] const std::vector<int>& changesOf(int larger);

    const TimelineContent& m_content;
    TimeScale m_scale;
    int m_steps;
    int m_most = 0;
    std::vector<int> m_changes; ///< By how much the count differs from the step before.
    std::vector<int> m_counts;
    std::unordered_map<int, std::vector<int>> m_inherited; ///< The changes of rows that others inherit from.
    bool m_isEmpty = true;
};

/// A stretch of the picture, from the layout's top, that shows one strip: a row, or several that are too low.
struct DenseBand
{
    int first = 0; ///< Placed rows, half-open.
    int end = 0;
    double top = 0;
    double bottom = 0;
};

/// The bands between @p top and @p bottom: no lower than @p lowest each, so that there are never more than fit.
[[nodiscard]] std::vector<DenseBand> denseBands(const RowLayout& rows, double top, double bottom, double lowest = 1);

} // namespace tasrih
