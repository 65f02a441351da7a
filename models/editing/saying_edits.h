// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <vector>

/// Which statements report one saying.
namespace tasrih {

/// All become reports of the saying of the first one; what only the others' sayings know is taken over.
[[nodiscard]] Edits joinSayings(const Snapshot& snapshot, const std::vector<StatementId>& statements);
/// @p statement becomes a report of the saying of @p other.
[[nodiscard]] Command joinSaying(StatementId statement, StatementId other);
/// Gives @p statement a saying of its own, a copy of the one it shares. Nothing to do where it shares none.
[[nodiscard]] Command splitSaying(IdSource& ids, const Snapshot& snapshot, StatementId statement);

} // namespace tasrih
