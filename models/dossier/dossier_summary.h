// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

namespace tasrih {

/// "154 statements (120 sayings): 100 said, 54 said about, 12 of them inherited".
[[nodiscard]] QString countText(const Dossier& dossier, Language language);
/// "27 September 2024 – 3 June 2026", or empty.
[[nodiscard]] QString spanText(const Snapshot& snapshot, const Dossier& dossier, Language language);
/// "2026", or "Undated".
[[nodiscard]] QString yearText(const DossierYear& year, Language language);

/// A line of a summary's table.
struct DossierLine
{
    ReportRow cells; ///< As many as its table has captions.
    Tone tone = Tone::Plain;
    std::optional<StatementId> statement = {}; ///< The latest that stands behind it.
};

/// What stands in columns above the statements of a dossier.
struct DossierTable
{
    QString title;
    QStringList captions;  ///< Of its columns.
    std::vector<int> wide; ///< How wide each column is to the others.
    std::vector<DossierLine> lines;
    int more = 0; ///< Lines left out; every statement stands below.
};

/// Where it stands now, a line for each stance: stance, proposition (or who holds it), when last, in how many sayings,
/// and whether it changed.
[[nodiscard]] DossierTable stanceTable(const Snapshot& snapshot, const Dossier& dossier, Language language);
/// The latest claimed end for each subject and holder: where, what, when, who says so, and when that was said; the
/// first few of them.
[[nodiscard]] DossierTable endTable(const Snapshot& snapshot, const Dossier& dossier, Language language);
/// "and 3 more, below"; empty for none.
[[nodiscard]] QString moreLinesText(const DossierTable& table, Language language);

} // namespace tasrih
