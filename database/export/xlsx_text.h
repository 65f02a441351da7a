// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tasrih {

/// @p text without what XML can't hold (control characters, halves of pairs, noncharacters), with line ends as LF and
/// cut to what a cell holds. Direction isolates go too: a cell stands by itself.
[[nodiscard]] QString cellText(const QString& text);

/// Whether @p text must be cut to fit a cell.
[[nodiscard]] bool isTooLongForCell(const QString& text);

/// Names as a spreadsheet takes them: at most 31 characters, none of []:*?/\, no quotes at the ends, each once.
[[nodiscard]] QStringList sheetNames(const QStringList& wanted);

} // namespace tasrih
