// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/sql/rows.h"

namespace tasrih {

/// Reads everything but the texts. What points at records that are not there finds ones that say so (closeGaps()); rows
/// that can be no record are left out. Throws Error where a page can't be read, or, with Damage::ReadOn (for reading
/// only), goes on without it.
[[nodiscard]] SnapshotPtr loadSnapshot(Connection& connection, Damage damage = Damage::Refuse);

/// A new snapshot from @p before with the touched records read afresh; all others are shared.
[[nodiscard]] SnapshotPtr reload(Connection& connection, const Snapshot& before, const Touched& touched);

} // namespace tasrih
