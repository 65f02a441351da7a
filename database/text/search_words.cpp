// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/search_words.h"

#include "database/text/digits.h"

#include <algorithm>

namespace tasrih {

namespace {

enum class Part
{
    Letter,
    Digit,
    Gap
};

/// @p length is set to the units of the character at @p at.
Part partAt(QStringView folded, qsizetype at, qsizetype& length)
{
    const QChar unit = folded[at];
    length = 1;
    if (unit.unicode() < 0x80)
        return isDigit(unit) ? Part::Digit : unit.isLetter() ? Part::Letter : Part::Gap;
    char32_t character = unit.unicode();
    if (unit.isHighSurrogate() && at + 1 < folded.size() && folded[at + 1].isLowSurrogate()) {
        character = QChar::surrogateToUcs4(unit, folded[at + 1]);
        length = 2;
    }
    return QChar::isLetter(character) || QChar::isMark(character) ? Part::Letter : Part::Gap;
}

/// Calls @p take(start, end) for each word of a folded text.
template <typename Take>
void eachWord(QStringView folded, Take take)
{
    qsizetype start = 0;
    Part before = Part::Gap;
    for (qsizetype at = 0, length = 1; at <= folded.size(); at += length) {
        const Part here = at < folded.size() ? partAt(folded, at, length) : Part::Gap;
        if (here != before || at == folded.size()) {
            if (before != Part::Gap)
                take(start, at);
            start = at;
        }
        before = here;
    }
}

/// Cut after whole characters.
QStringView shortened(QStringView word)
{
    if (word.size() <= longestSearchWord)
        return word;
    return word.first(word[longestSearchWord - 1].isHighSurrogate() ? longestSearchWord - 1 : longestSearchWord);
}

} // namespace

std::vector<SearchWord> searchWords(QStringView text)
{
    const Folded folded = foldPhraseWithMap(text);
    std::vector<SearchWord> words;
    eachWord(folded.text, [&](qsizetype start, qsizetype end) {
        const QStringView word = QStringView(folded.text).sliced(start, end - start);
        words.push_back({shortened(word).toString(), folded.sourceRange(start, end)});
    });
    return words;
}

QByteArray searchText(QStringView text)
{
    const QString folded = foldPhrase(text);
    QString words;
    words.reserve(folded.size() + 1);
    eachWord(folded, [&](qsizetype start, qsizetype end) {
        if (!words.isEmpty())
            words += u' ';
        words += shortened(QStringView(folded).sliced(start, end - start));
    });
    return words.toUtf8();
}

} // namespace tasrih
