// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// The light stem of one folded Arabic word: one prefix of ال وال بال كال فال لل و goes, where at least two letters
/// remain (و only from words of four letters or more), then the suffixes ها ان ات ون ين يه ه ي in turn, likewise.
/// After Lucene's ArabicStemmer; folding has already made ة ه.
[[nodiscard]] QString arabicStem(QStringView foldedWord);

/// Snowball's stem of one folded (lower-case) English word.
[[nodiscard]] QString englishStem(QStringView foldedWord);

/// The stem by the script of the word: Arabic, Latin; any other word stays as it is. Safe to call from any thread.
[[nodiscard]] QString stem(QStringView foldedWord);

} // namespace tasrih
