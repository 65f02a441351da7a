// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// A text as it goes into the store, and what was changed for it.
struct Cleaned
{
    QString text;
    int newlinesChanged = 0;    ///< Line ends of other kinds that became LF; CRLF is one.
    int charactersStripped = 0; ///< U+0000, noncharacters, byte order marks at the start: left out.
    int surrogatesReplaced = 0; ///< Halves of a surrogate pair, which no file can hold: now U+FFFD.
};

/// Makes every line end LF (see isLineEnd()) and strips what no text may hold (U+0000, U+FDD0 to U+FDEF, the last two
/// of each plane; Unicode 23.7) and byte order marks at the start. All else is kept to the letter, U+00A0 and tatweel
/// included.
[[nodiscard]] Cleaned clean(QStringView text);

} // namespace tasrih
