// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih {

/// @p text as plainCell() has it, cut to what a cell holds.
[[nodiscard]] QString cellText(const QString& text);

/// Whether @p text must be cut to fit a cell.
[[nodiscard]] bool isTooLongForCell(const QString& text);

/// Names as a spreadsheet takes them: at most 31 characters, none of []:*?/\, no quotes at the ends, each once.
[[nodiscard]] QStringList sheetNames(const QStringList& wanted);

} // namespace tasrih
