// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/source_notes.h"
#include "models/report/report.h"

namespace tasrih {

/// What a timeline is called where nobody named it: as its project.
[[nodiscard]] QString timelineTitle(const Snapshot& snapshot, Language language);

/// The claims of a timeline, a row each, in the order of their numbers: what the chart shows, to be counted with.
/// Dates stand as said (EDTF), and as the first and the last day of each window, both inclusive and the very days the
/// chart draws; what has no such day is empty.
[[nodiscard]] Report timelineReport(const RowLayout& rows, const SourceNumbers& numbers);

} // namespace tasrih
