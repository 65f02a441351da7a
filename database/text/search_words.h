// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"

#include <QtCore/QByteArray>

#include <vector>

namespace tasrih {

/// How texts are cut for searching; raised by each change of what comes out, so that an index of another cutting is
/// made anew.
inline constexpr int searchCutting = 1;

/// One word as it is searched for: letters with their marks, or digits, phrase-folded (foldPhrase()). All else parts
/// words: signs, hyphens, blanks and line ends of every kind; letters and digits part too ("F-16" and "F16" are f, 16).
struct SearchWord
{
    QString text;     ///< At most longestSearchWord units: no word of a language is longer.
    TextRange source; ///< Where it stands in the text it was cut from.

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

inline constexpr qsizetype longestSearchWord = 64;

/// The words of @p text, in order, with their places.
[[nodiscard]] std::vector<SearchWord> searchWords(QStringView text);

/// The same without their places, in UTF-8, a blank between two: what the index is given.
[[nodiscard]] QByteArray searchText(QStringView text);

} // namespace tasrih
