// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"

namespace tasrih {

class Connection;
class SnapshotShelf;

/// The snapshots of a project, each opened for reading, with what changed since, unless the project @p isDamaged.
/// Throws Error where the project itself can't be read.
[[nodiscard]] SnapshotOverview snapshotOverview(Connection& connection, const SnapshotShelf& shelf, bool isDamaged);

/// What becomes of the file whose place a snapshot takes.
enum class Former
{
    Replace,
    KeepBeside ///< Under another name.
};

/// Puts the snapshot at @p snapshot in the place of the project at @p path, which nobody has open. Throws Error, and
/// then the place is as it was.
void restoreSnapshot(const QString& snapshot, const QString& path, Former former);

} // namespace tasrih
