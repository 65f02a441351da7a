// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// What begins a file of CSV: a byte order mark, for spreadsheets.
inline constexpr const char* csvMark = "\xEF\xBB\xBF";

/// A row of a table as CSV after RFC 4180, in UTF-8: CRLF, quotes doubled. Cells hold no control characters and no
/// signs of direction; one that a spreadsheet would take for a formula is made harmless with a leading apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList& cells);
/// A whole table, behind its mark.
[[nodiscard]] QByteArray toCsv(const QStringList& header, const std::vector<QStringList>& rows);

/// @p text, with a leading apostrophe where a spreadsheet would take it for a formula.
[[nodiscard]] QString formulaSafe(const QString& text);

/// The cell as it goes between separators.
[[nodiscard]] QString csvCell(const QString& text);

} // namespace tasrih
