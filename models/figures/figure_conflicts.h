// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/day_span.h"
#include "models/claims/figure_range.h"

namespace tasrih {

/// A number with the days it is as of.
struct DatedRange
{
    DaySpan days;
    NumberRange range;
};

/// Of each of @p figures, which are comparable, whether there is another one whose days meet its own and whose range
/// doesn't. Takes n log n for n figures.
[[nodiscard]] std::vector<bool> conflicting(const std::vector<DatedRange>& figures);

} // namespace tasrih
