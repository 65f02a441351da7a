// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/findings_model.h"
#include "models/report/report.h"

namespace tasrih {

/// The findings of @p list for spreadsheets, in its order, a row each: when, what kind, about what, the contradiction,
/// how certain, the verdict with its reason, what is proposed, who stands on either side, in which modality and with
/// which sentences, and the rule in words.
[[nodiscard]] ReportTable findingsTable(const FindingList& list, Language language);
/// The same, and on paper both sides of each finding beside each other: some twelve a page.
/// @param only what it is written as; then nothing else is in it
[[nodiscard]] Report findingsReport(const FindingList& list, Language language, std::optional<ReportOutput> only = {});

/// The findings of @p snapshot of which some evidence is among @p statements (ascending), as they rank.
[[nodiscard]] FindingList findingsAmong(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
