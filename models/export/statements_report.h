// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// The statements in order of time: in prose on pages, as one table in spreadsheets.
[[nodiscard]] Report statementsReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                      Language language);

/// A report on @p statements without a block: @p title with the project's name, and how many
/// there are of all as of today.
[[nodiscard]] Report reportOf(Wording title, const Snapshot& snapshot, const std::vector<StatementId>& statements,
                              Language language);

} // namespace tasrih
