// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/files/project_mark.h"
#include "database/store/sql/connection.h"

#include <QtCore/QStringList>

namespace tasrih {

/// The version of the schema this program writes; `user_version` in the file's header.
[[nodiscard]] int currentSchemaVersion();

/// Raised by a migration that does more than append columns or add tables: undo stops there.
inline constexpr int currentEpoch = 1;

/// Tables whose changes the change log records, parents before children.
[[nodiscard]] const QStringList& recordedTables();

/// Brings an open database from @p from to @p to, one transaction a step. Stops at the first failure.
void migrate(Connection& connection, int from, int to);

/// Refuses a file whose tables, indexes, triggers or views are not exactly those of its schema version: nothing that
/// somebody slipped in is ever run.
void checkSchema(Connection& connection, int version);

} // namespace tasrih
