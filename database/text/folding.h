// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// Folding makes spellings that a reader takes for the same word the same text. It
/// - joins آ أ إ ٱ to ا, ى ی ے ئ to ي, ؤ to و, ة ہ ۀ to ه and ک to ك (Lucene's Arabic and Persian normalizers);
/// - drops tatweel, harakat, dagger alef and every other Arabic mark, and invisible format characters;
/// - opens presentation forms and ligatures (NFKC), writes every Arabic and Persian digit as 0 to 9;
/// - folds case, and drops the diacritics of Latin (and Greek and Cyrillic) letters, of transliterations too.
/// Blanks keep their number. Lone surrogates stay as they are. Folding twice is folding once.
[[nodiscard]] QString fold(QStringView text);

/// A stretch of UTF-16 units, half-open.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const noexcept { return end - start; }
    friend bool operator==(const TextRange&, const TextRange&) noexcept = default;
};

/// A folded text that knows where it comes from.
struct Folded
{
    QString text;
    /// For each unit of @ref text the index of the source unit it begins at, then the length of the source. Ascending;
    /// one source character may stand behind many folded ones (ﷺ) or none (a mark).
    std::vector<qsizetype> origin;

    /// The stretch of the source that became [@p start, @p end) of @ref text, whole characters, with the marks that
    /// follow its last letter. 0 ≤ start ≤ end ≤ text.size().
    [[nodiscard]] TextRange sourceRange(qsizetype start, qsizetype end) const;
};

/// fold() with its map.
[[nodiscard]] Folded foldWithMap(QStringView text);

/// @p text with each run of blanks, of any kind, made one space and none at either end; letters stay as they are.
[[nodiscard]] QString foldBlanks(QStringView text);

} // namespace tasrih
