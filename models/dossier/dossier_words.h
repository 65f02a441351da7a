// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"
#include "models/report/statement_blocks.h"

namespace tasrih {

/// The subject's name.
[[nodiscard]] QString nameOf(const Snapshot& snapshot, const DossierSubject& subject, Language language);
/// What it is and where it belongs: kind, side, what it is part of, other names. One line each, none empty.
[[nodiscard]] QStringList particularsOf(const Snapshot& snapshot, const DossierSubject& subject, Language language);

/// "through its member X: speaker", "inherited from Iraq", "a number given for it".
[[nodiscard]] QString reasonText(const Snapshot& snapshot, const DossierReason& reason, Language language);
/// Why a statement is in the dossier; empty for the plainest reasons: the subject itself
/// speaks, or it is the proposition that the stance is on.
[[nodiscard]] QString whyText(const Snapshot& snapshot, const DossierEntry& entry, Language language);
/// What the report says of an entry besides the statement itself.
[[nodiscard]] StatementRemarks remarksOn(const Snapshot& snapshot, const DossierEntry& entry, Language language);

} // namespace tasrih
