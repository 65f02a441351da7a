// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// The statements in order of time: in prose on pages, as one table in spreadsheets.
[[nodiscard]] Report statementsReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                      Language language);

/// The figures among @p statements: a table of the main things on pages, all that is known of them in spreadsheets.
[[nodiscard]] Report figuresReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                   Language language);

/// "41 of 154 statements, filter on · as of 27 November 2026", for subtitles.
[[nodiscard]] QString countOfStatements(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                        Language language);

} // namespace tasrih
