// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih {

// The one folding of spelling. Letter by letter it is fold(), for finders that look at the signs and blanks of a text;
// what people search for and names are compared by is foldPhrase().

/// Folding makes spellings that a reader takes for the same word the same text. It
/// - joins آ أ إ ٱ to ا, ى ی ے ئ to ي, ؤ to و, ة ہ ۀ ە to ه and ک to ك (Lucene's Arabic and Persian normalizers);
/// - drops tatweel, harakat, dagger alef and every other Arabic mark, and all that nobody sees (isInvisible());
/// - opens presentation forms and ligatures (NFKC), writes the digits of every script as 0 to 9;
/// - folds case, and drops the diacritics of Latin (and Greek and Cyrillic) letters, of transliterations too, and the
///   points of Hebrew; decomposed letters (NFD) are the same as whole ones;
/// - makes apostrophes, quotation marks and hyphens of every kind ' " and -.
/// Blanks keep their number. Half a surrogate pair is U+FFFD. Folding twice is folding once.
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
    /// A sign or a blank of the source that was left out and belongs to nothing before it.
    struct Stop
    {
        qsizetype index;  ///< of the unit that follows
        qsizetype source; ///< where it stands
    };
    std::vector<Stop> stops; ///< Ascending, one an index.

    /// The stretch of the source that became [@p start, @p end) of @ref text, whole characters and whole grouped
    /// numbers, with the marks that follow its last letter. 0 ≤ start ≤ end ≤ text.size().
    [[nodiscard]] TextRange sourceRange(qsizetype start, qsizetype end) const;
};

/// fold() with its map.
[[nodiscard]] Folded foldWithMap(QStringView text);

/// fold(), and what else nobody should have to type alike: apostrophes are left out (Sana'a is Sanaa), each run of
/// blanks and line ends is one space and none stands at either end, and the digits of a number are together: 2,500 and
/// 2.500 and ٢٬٥٠٠ and 2 500, parted by a blank that does not break, are 2500; 1, 2 stay two. Folding twice is folding
/// once.
[[nodiscard]] QString foldPhrase(QStringView text);

/// foldPhrase() with its map.
[[nodiscard]] Folded foldPhraseWithMap(QStringView text);

/// @p text with each run of blanks, of any kind, made one space and none at either end; letters stay as they are.
[[nodiscard]] QString foldBlanks(QStringView text);

} // namespace tasrih
