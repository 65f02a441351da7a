// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tasrih {

/// Why a snapshot was taken; part of its file's name.
enum class SnapshotReason
{
    Opening,   ///< The last one was older than a day.
    Migration, ///< Before the project was brought up to date.
    Bulk,      ///< Before a change of many records.
    Restoring, ///< Before another snapshot took the project's place.
    Rescue     ///< The project's file was gone.
};

/// A snapshot as its name tells.
struct SnapshotFile
{
    QString path;
    QDateTime at; ///< UTC, to the second.
    SnapshotReason reason = SnapshotReason::Opening;
    qint64 bytes = 0;
};

/// How many records of the main kinds a project holds.
struct RecordCounts
{
    int articles = 0, statements = 0, claims = 0, actors = 0;
    bool operator==(const RecordCounts&) const = default;
};

/// A snapshot beside the project as it is now.
struct SnapshotInfo
{
    SnapshotFile file;
    QString problem; ///< Why it can't be restored; empty where it can. Then the rest is empty.
    RecordCounts counts;
    /// How many changes were made since; nothing where the project went another way from an earlier state.
    std::optional<int> changesSince;
    QStringList latest; ///< Labels of the latest of them, newest first, a few.
};

/// All snapshots of a project.
struct SnapshotOverview
{
    QString folder;
    RecordCounts now;
    std::vector<SnapshotInfo> snapshots; ///< Newest first.
};

} // namespace tasrih
