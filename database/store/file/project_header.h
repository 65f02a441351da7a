// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What the first hundred bytes of a project say, read before any SQL runs.
struct ProjectHeader
{
    int schemaVersion = 0;
};

/// Reads and judges the header of @p path. Throws Error with a clear message where the file is missing, empty, no
/// SQLite database, another program's database, or written by a newer Tasrih. Touches nothing.
[[nodiscard]] ProjectHeader readHeader(const QString& path);

/// Whether the file was not closed cleanly (a journal lies beside it).
[[nodiscard]] bool hasJournal(const QString& path);

/// Whether the file lies on a network drive, where write-ahead logging does not work.
[[nodiscard]] bool isOnNetworkDrive(const QString& path);

} // namespace tasrih
