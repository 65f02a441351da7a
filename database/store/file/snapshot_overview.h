// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"

namespace tasrih {

class ProjectStore;

/// The snapshots of an open project, each opened for reading, with what changed since. Throws Error where the project
/// itself can't be read.
[[nodiscard]] SnapshotOverview snapshotOverview(ProjectStore& store);

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
