// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

namespace tasrih {

/// "154 statements (120 sayings): 100 said, 54 said about, 12 of them inherited".
[[nodiscard]] QString countText(const Dossier& dossier, Language language);
/// "27 September 2024 – 3 June 2026", or empty.
[[nodiscard]] QString spanText(const Dossier& dossier, Language language);
/// "2026", or "Undated".
[[nodiscard]] QString yearText(const DossierYear& year, Language language);

/// A line of the summary.
struct DossierLine
{
    QString text;
    Tone tone = Tone::Plain;
    std::optional<StatementId> statement = {}; ///< The latest that stands behind it.
};
/// Where it stands now, a line for each stance: "supports: … · 3 sayings · changed over time".
[[nodiscard]] std::vector<DossierLine> stanceLines(const Snapshot& snapshot, const Dossier& dossier, Language language);
/// The latest claimed end for each subject and holder: "Harir: full exit, by September 2026 · al-Sudani, …"; the first
/// few of them, and how many more there are.
[[nodiscard]] std::vector<DossierLine> endLines(const Snapshot& snapshot, const Dossier& dossier, Language language);

} // namespace tasrih
