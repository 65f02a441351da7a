// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/error.h"

struct sqlite3;

namespace tasrih {

/// What SQLite refused, told to the user by what went wrong (sqlite.org/rescode.html): a full disk, a file or folder
/// that can't be written, another program at work, a disk or network drive that reports an error, a damaged file.
/// @param code an extended result code, @param problem the errno behind it or 0, @param path of the project,
/// @param detail for a report.
[[nodiscard]] Error sqliteError(int code, int problem, const QString& path, const QString& detail);

/// The same of the last failure of a connection. @p handle may be null.
[[nodiscard]] Error lastError(sqlite3* handle, const QString& path, const QString& detail);

} // namespace tasrih
