// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/statements_export.h"
#include "models/print/source_notes.h"

namespace tasrih {

/// The claims of a timeline, a row each, in the order of their numbers: what the chart shows, to be counted with.
/// Dates stand as said (EDTF), and as the first and the last day of each window, both inclusive and the very days the
/// chart draws; what has no such day is empty.
[[nodiscard]] ExportTable timelineTable(const RowLayout& rows, const SourceNumbers& numbers);

/// Writes a table as CSV, wholly or not at all. Throws Error.
void writeCsv(const ExportTable& table, const QString& path);

} // namespace tasrih
