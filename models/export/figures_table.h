// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/statements_export.h"

namespace tasrih {

/// The figures among @p statements, a row each, in order of statement. Column names are stable, for programs; names of
/// records are in @p language. Days are inclusive.
[[nodiscard]] ExportTable figuresTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                       Language language);

} // namespace tasrih
