// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/project_store.h"

#include <QtCore/QStringList>

namespace tasrih {

/// What a check of a project found, in words, one line each.
struct CheckReport
{
    QStringList problems;
    int articles = 0;
    int statements = 0;
    int highlights = 0;
    int unplaced = 0; ///< Highlights that found no place in a corrected text; no fault, but somebody should look.
};

/// Checks a project whose schema was checked (checkSchema()): the database's integrity, references, every value of
/// every column, texts against their hashes, highlights against texts, claims against their kind, trees, and the
/// history.
[[nodiscard]] CheckReport checkProject(Connection& connection);
[[nodiscard]] CheckReport checkProject(ProjectStore& store);

/// The same of a file, read only and without making records of it, so that nothing in it stops the check. Throws Error
/// where it is no project at all (readHeader(), checkSchema()).
[[nodiscard]] CheckReport checkFile(const QString& path);

/// Throws Error where a table holds an id that no record can have. Takes no time that matters: to be called before a
/// project is opened for writing and before a migration, as the last of what may refuse it.
void requireSoundIds(Connection& connection);

} // namespace tasrih
