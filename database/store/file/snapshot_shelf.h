// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"
#include "database/store/sql/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tasrih {

/// Of snapshots taken at @p times, which are kept at @p now: all of the last 24 hours, the newest of each of the last 7
/// days, 4 weeks (ISO) and 12 months, and always the newest of all. Days are those of UTC. One answer a time.
[[nodiscard]] std::vector<bool> keptSnapshots(const std::vector<QDateTime>& times, const QDateTime& now);

/// The snapshots of one project: verified copies in a folder beside it ("NAME.snapshots" of NAME.tasrih), or in one of
/// the project's own within the folder that the analyst chose. They are never overwritten, only removed by age.
class SnapshotShelf
{
public:
    /// @param chosen a folder for the snapshots of all projects; empty: beside the project.
    SnapshotShelf(const QString& project, const QString& chosen);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Newest first. What is no snapshot of ours is left out.
    [[nodiscard]] std::vector<SnapshotFile> list() const;
    /// Whether the newest is older than a day, or there is none.
    [[nodiscard]] bool isDue(const QDateTime& now) const;

    /// Copies the whole project, checks the copy, then lets go of those too old. Returns the new file's path. Throws
    /// Error, and then no file is left and none was removed.
    QString take(Connection& connection, SnapshotReason reason, const QDateTime& now) const;
    /// The same with a project that @p write makes whole at the path it is given.
    QString make(SnapshotReason reason, const QDateTime& now, const std::function<void(const QString&)>& write) const;

private:
    void rotate(const QDateTime& now) const;

    QString m_folder;
};

} // namespace tasrih
