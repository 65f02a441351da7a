// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

namespace tasrih {

/// Several statements in a few lines: how many, of how many sayings and articles, who speaks, from when to when, and
/// how many claims of each kind.
[[nodiscard]] QString summaryOf(const Snapshot& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
