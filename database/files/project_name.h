// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// @throws Error where the name of the project @p path is too long for the files that lie beside an open project, whose
/// names are its own with a suffix (".lock", "-wal", "-shm", "-journal")
void requireProjectName(const QString& path);

} // namespace tasrih
