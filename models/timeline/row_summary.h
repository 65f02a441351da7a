// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_ends.h"

namespace tasrih {

/// The claimed ends of a row in a few words.
struct TimelineRowSummary
{
    int claims = 0;
    int speakers = 0;
    /// The earliest and the latest end, no finer than a month and no more certain than they were named.
    std::optional<Edtf> first, last;
    std::optional<ActorId> force; ///< Whose end it is, where the row's claims speak of several forces.
};

/// Of a row's own claims and those it inherits.
[[nodiscard]] TimelineRowSummary summaryOf(const TimelineContent& content, int row);
/// "December 2021 – September 2026, 9 speakers", in the content's language; empty where no claim names an end.
[[nodiscard]] QString endsText(const TimelineContent& content, const TimelineRowSummary& summary);
/// The same for row @p row with what it is: "claimed end (US forces): ...".
[[nodiscard]] QString summaryText(const TimelineContent& content, int row);

} // namespace tasrih
