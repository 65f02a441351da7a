// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih {

/// How the projects at @p paths are called in a list, each in its place: the name of the file, and with so much of its
/// folder as tells it from others of that name.
[[nodiscard]] QStringList recentNames(const QStringList& paths);

} // namespace tasrih
