// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding.h"
#include "models/timeline/claim_span.h"

namespace tasrih {

/// One way in which a side dates it: the days of which it speaks, and when it was said.
struct FindingLane
{
    int side = 0; ///< 0 or 1.
    std::optional<DaySpan> said;
    std::optional<DaySpan> days; ///< The bar of an end, what a figure is as of; none of what has no date.
    bool isOpen = false;         ///< No last day is named.

    friend bool operator==(const FindingLane&, const FindingLane&) = default;
};

/// The sides of @p finding on one axis: each way of dating once, a few lanes a side.
[[nodiscard]] std::vector<FindingLane> lanesOf(const Snapshot& snapshot, const Finding& finding);
/// From the first to the last day of @p lanes; nothing where none is known.
[[nodiscard]] std::optional<DaySpan> daysOf(const std::vector<FindingLane>& lanes);

} // namespace tasrih
