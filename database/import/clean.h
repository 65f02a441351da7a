// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// A text as it goes into the store, and what was changed for it.
struct Cleaned
{
    QString text;
    int newlinesChanged = 0;    ///< CRLF and CR that became LF.
    int charactersStripped = 0; ///< U+0000, noncharacters, byte order marks at the start: left out.
    int surrogatesReplaced = 0; ///< Halves of a surrogate pair, which no file can hold: now U+FFFD.
};

/// Makes newlines LF and strips what no text may hold (U+0000, U+FDD0 to U+FDEF, the last two of each plane; Unicode
/// 23.7) and byte order marks at the start. All else is kept to the letter, U+2028, U+00A0 and tatweel included.
[[nodiscard]] Cleaned clean(QStringView text);

} // namespace tasrih
