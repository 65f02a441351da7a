// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/day_span.h"

namespace tasrih {

/// Days to distances from the leading edge and back, from one day to some centuries across the view. A value; knows
/// nothing of direction: the layout mirrors. Distances are in the unit of whoever draws (px on screen).
class TimeScale
{
public:
    /// @param start the day at the leading edge, with its fraction; @param unitsPerDay positive.
    TimeScale(double start, double unitsPerDay);
    /// Shows @p days on @p width units, with some units left free at both edges.
    struct Margins
    {
        double leading = 0;
        double trailing = 0;
    };
    [[nodiscard]] static TimeScale fitting(DaySpan days, double width, Margins margins = {0, 0});

    [[nodiscard]] double start() const { return m_start; }
    [[nodiscard]] double unitsPerDay() const { return m_unitsPerDay; }
    [[nodiscard]] double x(double day) const { return (day - m_start) * m_unitsPerDay; }
    [[nodiscard]] double day(double x) const { return m_start + x / m_unitsPerDay; }

    /// Keeps the day under @p x where it is. The result shows between one day and 500 years on @p width.
    [[nodiscard]] TimeScale zoomed(double factor, double x, double width) const;
    /// Moved so that what stood at @p distance stands at the leading edge.
    [[nodiscard]] TimeScale moved(double distance) const;
    [[nodiscard]] TimeScale startingAt(double start) const { return {start, m_unitsPerDay}; }

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    double m_start;
    double m_unitsPerDay;
};

} // namespace tasrih
