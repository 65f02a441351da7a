// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// How much a text looks like Arabic or Latin writing.
struct Plausibility
{
    double score = 0; ///< From 0 (noise) to 1 (words, blanks and the usual signs only).
    qsizetype arabicLetters = 0;
    qsizetype latinLetters = 0;
};

/// Judges a decoded text by its words. Bytes read in the wrong encoding give words that mix the scripts, words of
/// nothing but accented letters, tanwin within words, control characters and rare signs; and in Arabic about every
/// fourth word should have the article.
[[nodiscard]] Plausibility plausibilityOf(QStringView text);

} // namespace tasrih
