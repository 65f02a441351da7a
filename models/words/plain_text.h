// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Text of records where something would interpret it: as markup, as a key to press, as an order to turn round. One
/// place, for all widgets and delegates; see decision 0011.
namespace tasrih {

/// @p text without what takes hold of its neighbours (database/text/printable.h). Lines stay lines.
[[nodiscard]] QString plainWords(const QString& text);

/// The same in one line: ends of lines are blanks too.
[[nodiscard]] QString oneLine(const QString& text);

/// In one line, and with "…" where it has more than @p most UTF-16 units.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

/// For an action, a button, a box to tick or a tab: short, in one line, and an "&" is an "&" rather than a key.
[[nodiscard]] QString inLabel(const QString& text, qsizetype most = 80);
/// The words of an action or a button, without the sign of its key: "&Open" is "Open", "A && B" is "A & B".
[[nodiscard]] QString withoutKey(const QString& label);

} // namespace tasrih
