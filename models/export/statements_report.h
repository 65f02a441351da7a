// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// The statements in order of time: in prose on pages, as one table in spreadsheets.
/// @param only what it is written as; then nothing else is in it, and rows of the table are made while it is written,
/// so
///        that @p snapshot has to outlive the report
[[nodiscard]] Report statementsReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                      Language language, std::optional<ReportOutput> only = {});

/// A report on @p statements without a block: @p title with the project's name, and how many
/// there are of all as of today.
[[nodiscard]] Report reportOf(Wording title, const Snapshot& snapshot, const std::vector<StatementId>& statements,
                              Language language);

} // namespace tasrih
