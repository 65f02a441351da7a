// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"
#include "models/report/report.h"

namespace tasrih {

/// The findings of @p list, a row each: when, what kind, about what, the contradiction, how certain, the verdict with
/// its reason, who stands on either side, and the rule in words.
[[nodiscard]] ReportTable findingsTable(const FindingList& list, Language language);
/// The same with the evidence of each finding: who, when, where, and the sentences of the sources.
[[nodiscard]] Report findingsReport(const FindingList& list, Language language);

/// The findings of @p snapshot of which some evidence is among @p statements (ascending), in order of time.
[[nodiscard]] FindingList findingsAmong(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
