// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QString>

namespace tasrih {

/// Writes a consistent copy of the whole project, history included, to @p path and checks it. A file that is there is
/// replaced only once the copy is good and on the disk, and never where it is a project that is open. Throws Error.
void copyWhole(Connection& connection, const QString& path);

/// The same for others: without history, notes, verdicts, saved searches, originals and names of source files, without
/// drafts, and without the actors, tags, places, ... that nothing but drafts used.
void copyClean(Connection& connection, const QString& path);

} // namespace tasrih
