// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

namespace tasrih {

/// The dossier as a report: summary, stances, claimed ends, findings, then every statement by year in prose; for
/// spreadsheets a table of all statements.
[[nodiscard]] Report dossierReport(const Snapshot& snapshot, const Dossier& dossier, Language language);

} // namespace tasrih
