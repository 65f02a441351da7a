// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <set>

namespace tasrih {

/// A font's table of what its glyphs stand for (ISO 32000-1, 9.10.3) with letters in place of the forms in which they
/// are joined: Qt names the form, by which nobody searches. A table of another make stays as it is.
[[nodiscard]] QByteArray withLetters(const QByteArray& toUnicode);

/// The glyphs that stand for blanks in such a table: spaces, and signs of direction, which Qt paints as spaces without
/// a width.
[[nodiscard]] std::set<int> blankGlyphs(const QByteArray& toUnicode);

} // namespace tasrih
