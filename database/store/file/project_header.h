// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What the first hundred bytes of a project say, read before any SQL runs.
struct ProjectHeader
{
    int schemaVersion = 0;
    bool writeAheadLog = false; ///< The file was not brought to rest: readers expect a log beside it.
};

/// Reads and judges the header of @p path. Throws Error with a clear message where the file is missing, a folder, a
/// pipe or device, no project, another program's database, written by a newer Tasrih, or cut off (Cause::Damage).
/// Touches nothing.
[[nodiscard]] ProjectHeader readHeader(const QString& path);

/// Throws Error where a schema version is that of a newer Tasrih, or none.
void requireKnownSchema(const QString& path, qint64 version);

/// Throws Error where no project can lie at @p path, because its name, or that of a file beside it, is too long.
void requireUsableName(const QString& path);

/// Whether the file was not closed cleanly: a write-ahead log or a rollback journal lies beside it.
[[nodiscard]] bool hasLog(const QString& path);
[[nodiscard]] bool hasRollbackJournal(const QString& path);

/// Whether the file lies on a network drive, where write-ahead logging does not work.
[[nodiscard]] bool isOnNetworkDrive(const QString& path);

} // namespace tasrih
