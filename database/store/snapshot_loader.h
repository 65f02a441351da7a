// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/sql/connection.h"

namespace tasrih {

/// Reads everything but the texts.
[[nodiscard]] SnapshotPtr loadSnapshot(Connection& connection);

/// A new snapshot from @p before with the touched records read afresh; all others are shared.
[[nodiscard]] SnapshotPtr reload(Connection& connection, const Snapshot& before, const Touched& touched);

} // namespace tasrih
