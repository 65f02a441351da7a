// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QStringList>

namespace tasrih {

/// Makes a project at @p path, where no file stands, of what is in memory, after somebody wrote over the project's
/// file. Records are those of @p memory. Texts and the history up to then come from the first of @p snapshots that is
/// whole; texts that are not there are looked for in the others and in @p overwritten (a text's id is its own for ever,
/// and its hash is checked). Returns how many texts are found nowhere: of those only what is quoted is left, U+FFFD
/// standing for the rest. Throws Error, and then no file is left.
int rescueFromMemory(const Snapshot& memory, const QStringList& snapshots, const QString& overwritten,
                     const QString& path);

} // namespace tasrih
