// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih {

/// The columns of statements and the cells of one, in the same order; words in @p language.
[[nodiscard]] QStringList statementHeader(Language language);
[[nodiscard]] ReportRow statementCells(const Snapshot& snapshot, const Statement& statement, Language language);

} // namespace tasrih
