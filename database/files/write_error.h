// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/error.h"

namespace tasrih {

/// What the system's @p error (an errno; 0 where none is known) means for the file @p path that was to be written: what
/// happened and what to do. What stood there before is as it was.
[[nodiscard]] Error writeError(const QString& path, int error, const QString& detail = {});

} // namespace tasrih
