// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "models/stances/pivot.h"

namespace tasrih {

/// The table as it is seen: side, actor (set in by its depth, "Σ" where it sums up others), one column for each
/// proposition with the stance and the number of sayings, then the actor in numbers; the last rows count the actors for
/// and against. In @p language, whatever the options say.
[[nodiscard]] ReportTable stancesTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                       const PivotOptions& options, Language language);

/// The stances behind it, one row for each claim, in order of time: day as said, earliest and latest day, actor, side,
/// proposition, stance, condition, sentence, outlet, article, published, grade.
[[nodiscard]] ReportTable stanceEvidenceTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                              const PivotOptions& options, Language language);

/// Who supports and who opposes what, in 0 and 1, for programs: a row for each actor that spoke itself, two columns for
/// each proposition. By the latest stance; mixed is both, neutral and unclear are neither.
[[nodiscard]] ReportTable stanceMatrix(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                       const PivotOptions& options, Language language);

/// The same as a list of edges with stable column names: actor, proposition, key of the stance, sayings, first and last
/// day on which it may have been said, as far as they are known (see SaidBounds), and the first and the last date in
/// EDTF as recorded. One edge for each position an actor took itself.
[[nodiscard]] ReportTable stanceEdges(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                      const PivotOptions& options, Language language);

/// "Withdrawal · 35 actors on 14 propositions · as of 3 May 2024": what a table is of.
[[nodiscard]] QString stancesSubtitle(const Snapshot& snapshot, const Pivot& pivot, Language language);

/// Table, legend and evidence, for paper and for reading.
[[nodiscard]] Report stancesReport(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                   const PivotOptions& options, Language language);

} // namespace tasrih
