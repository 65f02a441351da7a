// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>

#include <algorithm>
#include <limits>
#include <optional>

namespace tasrih {

/// A boundary between days, as a Julian day count: day N begins at N and ends at N + 1.
using DayPoint = qint32;

/// The days of a period as boundaries, half-open: 1 to 30 September is from 1 September to 1 October, so that a last
/// day counts whole when it is drawn.
struct DaySpan
{
    DayPoint from = 0;
    DayPoint to = 0;

    [[nodiscard]] DayPoint length() const { return to - from; }
    [[nodiscard]] bool overlaps(DaySpan other) const { return from < other.to && other.from < to; }
    [[nodiscard]] bool contains(DaySpan other) const { return from <= other.from && other.to <= to; }
    friend bool operator==(DaySpan, DaySpan) = default;
};

/// Where a span that has no first, or no last, day begins or ends.
inline constexpr DayPoint noFirstDay = std::numeric_limits<DayPoint>::min();
inline constexpr DayPoint noLastDay = std::numeric_limits<DayPoint>::max();

/// Days some five million years away are as far as it goes: "Y17000000" is one.
[[nodiscard]] inline DayPoint startOfDay(QDate day)
{
    constexpr qint64 farthest = 2'000'000'000;
    return DayPoint(std::clamp(day.toJulianDay(), -farthest, farthest));
}

[[nodiscard]] inline DayPoint endOfDay(QDate day)
{
    return startOfDay(day) + 1;
}

/// Both days inclusive; swapped if they are reversed.
[[nodiscard]] inline DaySpan daySpan(QDate first, QDate last)
{
    return {startOfDay(std::min(first, last)), endOfDay(std::max(first, last))};
}

/// The smallest span that holds both.
[[nodiscard]] inline std::optional<DaySpan> united(std::optional<DaySpan> a, std::optional<DaySpan> b)
{
    if (!a || !b)
        return a ? a : b;
    return DaySpan{std::min(a->from, b->from), std::max(a->to, b->to)};
}

} // namespace tasrih
