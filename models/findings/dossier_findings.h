// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"
#include "models/findings/finding_index.h"

namespace tasrih {

/// The contradictions that concern the subject of a dossier, in order of time, in words: those about the place, phase
/// or proposition; those in which the actor's own words stand on a side. @p visible (ascending) lets through what has
/// some evidence among it. The newest 200 at most.
[[nodiscard]] std::vector<DossierFinding> findingsOn(const FindingIndex& index, const DossierSubject& subject,
                                                     const std::vector<StatementId>& visible,
                                                     Language language = interfaceLanguage());

} // namespace tasrih
