// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/statements_export.h"
#include "models/report/report.h"

#include <span>

namespace tasrih {

/// Which columns of a table of text hold more than text.
struct TypedColumns
{
    std::vector<int> days;    ///< ISO 8601 days; any other date stays text.
    std::vector<int> numbers; ///< Plain digits.
};

/// @p table with days and numbers as such, for a spreadsheet to count with.
[[nodiscard]] ReportTable typedTable(const ExportTable& table, const TypedColumns& typed);
/// One row of it.
[[nodiscard]] ReportRow typedRow(const QStringList& cells, const TypedColumns& typed);

} // namespace tasrih
