// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/time_scale.h"

namespace tasrih {

namespace {
constexpr double longestView = 500 * 365.2425; // days
// The axis knows years 1 to 9999.
constexpr double firstDay = 1721426;
constexpr double lastDay = 5373484;
} // namespace

TimeScale::TimeScale(double start, double unitsPerDay)
    : m_start(std::clamp(start, firstDay, lastDay))
    , m_unitsPerDay(unitsPerDay)
{
    Q_ASSERT(unitsPerDay > 0);
}

TimeScale TimeScale::fitting(DaySpan days, double width, Margins margins)
{
    const double length = std::clamp(double(days.length()), 1.0, longestView);
    const double inner = std::max(width - margins.leading - margins.trailing, 1.0);
    const double unitsPerDay = inner / length;
    return {days.from - margins.leading / unitsPerDay, unitsPerDay};
}

TimeScale TimeScale::zoomed(double factor, double x, double width) const
{
    const double unitsPerDay = std::clamp(m_unitsPerDay * factor, width / longestView, std::max(width, 1.0));
    return {day(x) - x / unitsPerDay, unitsPerDay};
}

TimeScale TimeScale::moved(double distance) const
{
    return {day(distance), m_unitsPerDay};
}

} // namespace tasrih
