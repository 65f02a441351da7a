// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QString>

namespace tasrih {

/// Writes a consistent copy of the whole project, history included, to @p path and checks it. A file that is there is
/// replaced only once the copy is good. Throws Error.
void copyWhole(Connection& connection, const QString& path);

/// The same without history, notes, drafts (their statements go) and originals: for others.
void copyClean(Connection& connection, const QString& path);

} // namespace tasrih
