// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/export/xlsx.h"
#include "models/report/report.h"

namespace tasrih {

/// The tables of a report as sheets, then a legend with what the report is of and what its signs mean.
[[nodiscard]] Workbook workbookOf(const Report& report);

} // namespace tasrih
