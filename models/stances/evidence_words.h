// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "models/stances/pivot.h"

namespace tasrih {

/// The words that carry the claim: its own highlight's, else its phrase, else the statement's sentence or gloss.
[[nodiscard]] QString evidenceWords(const Statement& statement, const Claim& claim,
                                    Language language = interfaceLanguage());

/// The distinct claims of @p column as of the pivot's day, in order of time.
[[nodiscard]] std::vector<PivotClaim> claimsOfColumn(const Pivot& pivot, std::size_t column);

/// The evidence behind a table for reading, proposition by proposition, in order of time.
void addEvidence(Report& report, const Snapshot& snapshot, const Pivot& pivot);

} // namespace tasrih
