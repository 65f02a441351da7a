// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot_summary.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace tasrih {

/// "supports · 3 sayings · changed over time": a cell in words, for screen readers and copies.
[[nodiscard]] QString cellWords(const PivotCell& cell);
/// "3 sayings".
[[nodiscard]] QString sayingsWords(int sayings);
/// A side's cell in words: "supports: 2 · opposes: 1"; empty where nobody spoke. @p tally counts actors by Position.
[[nodiscard]] QString tallyWords(const QList<int>& tally);
/// "sums up 3 rows": of a row with others under it.
[[nodiscard]] QString rolledUpWords(int members);
/// "folded" or "unfolded".
[[nodiscard]] QString foldWords(bool isFolded);
/// "on 4 propositions · 12 sayings · 2 changed over time": a row in numbers.
[[nodiscard]] QString rowSummaryWords(const StanceRowSummary& summary);
/// "supports: 2 · opposes: 1 · 1 changed over time": a column in numbers.
[[nodiscard]] QString columnSummaryWords(const ColumnSummary& summary);
/// Who, on what, and each claim with its day and condition, one a line; the newest first, at most eight. Of a row that
/// sums up @p members others, each claim with its speakers.
[[nodiscard]] QString cellHint(const Snapshot& snapshot, const Actor& actor, const Proposition& proposition,
                               const ClaimRange& claims, int members = 0);
/// The claim's record in its statement, or null where it is gone.
[[nodiscard]] const Claim* claimOf(const Snapshot& snapshot, const PivotClaim& claim);
/// What stands over a proposition's column: its short name where it has one.
[[nodiscard]] QString columnName(const Snapshot& snapshot, PropositionId id, Language language);
/// The heading of a side's rows; "No side" for actors without one.
[[nodiscard]] QString sideHeading(const Snapshot& snapshot, const std::optional<SideId>& side,
                                  Language language = interfaceLanguage());

} // namespace tasrih
