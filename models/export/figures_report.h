// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// The figures among @p statements, in their order: a table of the main things on pages, all that is known of them in
/// spreadsheets, where column names are stable, for programs, names of records are in @p language, and days are
/// inclusive.
[[nodiscard]] Report figuresReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                   Language language);

} // namespace tasrih
