// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"

namespace tasrih {

/// A row in a few words.
struct TimelineRowSummary
{
    int claims = 0;
    int speakers = 0;
    std::optional<DaySpan> ends; ///< From the earliest to the latest end that is claimed.
};

/// Of a row's own claims and those it inherits.
[[nodiscard]] TimelineRowSummary summaryOf(const TimelineContent& content, int row);
/// "claimed end: Dec 2021 – Sep 2026, 9 speakers", in the content's language; empty where fewer than two claims name an
/// end.
[[nodiscard]] QString summaryText(const TimelineContent& content, int row);
/// The ends alone: "Dec 2021 – Sep 2026".
[[nodiscard]] QString endsText(const TimelineContent& content, const TimelineRowSummary& summary);

} // namespace tasrih
