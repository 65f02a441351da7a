// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/report/report.h"

namespace tasrih {

/// A comparison to be handed on: the table with its differences named, then the sentences with the words that differ,
/// each with its source. The arguments are those of compare(); empty without columns.
[[nodiscard]] Report compareReport(const Snapshot& snapshot, const std::vector<TrayItem>& items,
                                   const std::optional<TrayItem>& pinned, const Excerpts& excerpts, Language language);

} // namespace tasrih
