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

/// Checks the database's integrity and foreign keys, every highlight's quote against its text, every text's hash,
/// every date against its derived days, every word of a closed list, claims against their kind, and the history.
[[nodiscard]] CheckReport checkProject(ProjectStore& store);

} // namespace tasrih
