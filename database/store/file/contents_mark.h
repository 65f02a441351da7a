// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

namespace tasrih {

/// What tells the contents of a project from those of any other, and from its own before and after each change: its
/// last change and the newest of its records (ids are unique across projects). Cheap. Throws Error.
[[nodiscard]] QByteArray contentsMark(Connection& connection);

} // namespace tasrih
