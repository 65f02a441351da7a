// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/check/columns.h"

namespace tasrih {

/// Says of @p column of @p table what the schema itself doesn't: kind, words of its list, whether it must be filled.
void describeColumn(const QString& table, const QString& declaredType, ColumnShape& column);

/// The columns of @p table of which at least one must be filled.
[[nodiscard]] QStringList namesOf(const QString& table);

} // namespace tasrih
