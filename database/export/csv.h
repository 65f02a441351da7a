// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// A table as CSV after RFC 4180: CRLF, quotes doubled, UTF-8 with a byte order mark for spreadsheets. A cell that a
/// spreadsheet would take for a formula is made harmless with a leading apostrophe.
[[nodiscard]] QByteArray toCsv(const QStringList& header, const std::vector<QStringList>& rows);

/// @p text, with a leading apostrophe where a spreadsheet would take it for a formula.
[[nodiscard]] QString formulaSafe(const QString& text);

/// The cell as it goes between separators.
[[nodiscard]] QString csvCell(const QString& text);

/// Writes @p bytes to @p path, wholly or not at all. Throws Error.
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace tasrih
