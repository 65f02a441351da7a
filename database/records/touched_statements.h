// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <initializer_list>

namespace tasrih {

/// The statements of any of @p snapshots that a change bears on, ascending, each once: those touched themselves, and
/// those of a touched saying or article.
[[nodiscard]] std::vector<StatementId> touchedStatements(std::initializer_list<const Snapshot*> snapshots,
                                                         const Touched& touched);

} // namespace tasrih
