// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <vector>

namespace tasrih {

class Context;

/// Brings records back to an earlier state, as one new change. The texts that highlights lie in are read first; what
/// could not be brought back is told in the status bar.
void restore(Context& context, const std::vector<AnyRecord>& records);

} // namespace tasrih
