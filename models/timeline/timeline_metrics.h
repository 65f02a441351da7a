// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace tasrih {

/// The distances of a timeline in the unit of whoever draws: px on screen (the defaults, after the design's tokens),
/// tenths of a point in print.
struct TimelineMetrics
{
    double lanePitch = 24;
    double bar = 12;
    double diamond = 8;
    double strip = 8;      ///< Agreement strip on top of a row.
    double rowPadding = 4; ///< Above the strip, and below the last lane.
    double headingHeight = 28;
    double labelColumn = 200;
    double indent = 12; ///< Per level of the tree.
    double axisTier = 20;
    double eventTier = 18;
    double gap = 6;      ///< Between a sign and its label.
    double tail = 28;    ///< Length of a bar that has no end, and of one that fades in.
    double smallest = 3; ///< No bar is shorter than this.
    double stem = 1.5;

    /// A lane thinner than this has no room for its label, and below the second one for any sign: its row becomes a
    /// strip that shows how many claims there are at each time.
    double thinnestLabel = 14;
    double thinnestLane = 3;
    double unit = 1; ///< What 1 px of the defaults is.

    [[nodiscard]] bool hasLabels() const { return lanePitch >= thinnestLabel; }
    [[nodiscard]] bool hasLanes() const { return lanePitch >= thinnestLane; }

    /// Rows and lanes @p factor times as high (at most as high as they are); widths, axis and events stay.
    [[nodiscard]] TimelineMetrics compressed(double factor) const
    {
        TimelineMetrics result = *this;
        for (double* value : {&result.lanePitch, &result.bar, &result.diamond, &result.strip, &result.rowPadding,
                              &result.headingHeight, &result.stem})
            *value *= factor;
        return result;
    }

    /// All distances times @p factor.
    [[nodiscard]] TimelineMetrics scaled(double factor) const
    {
        return changed([factor](double value) { return value * factor; });
    }

    /// All distances in whole units, so that what looks the same is the same in a file, too.
    [[nodiscard]] TimelineMetrics rounded() const
    {
        return changed([](double value) { return std::round(value); });
    }

private:
    template <typename Change>
    [[nodiscard]] TimelineMetrics changed(Change change) const
    {
        TimelineMetrics result = *this;
        for (double* value :
             {&result.lanePitch, &result.bar, &result.diamond, &result.strip, &result.rowPadding, &result.headingHeight,
              &result.labelColumn, &result.indent, &result.axisTier, &result.eventTier, &result.gap, &result.tail,
              &result.smallest, &result.stem, &result.thinnestLabel, &result.thinnestLane, &result.unit})
            *value = change(*value);
        return result;
    }
};

} // namespace tasrih
