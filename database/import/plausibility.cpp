// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/plausibility.h"

#include <array>

namespace tasrih {

namespace {

bool isArabic(char16_t c)
{
    return (c >= 0x0620 && c <= 0x065F) || (c >= 0x066E && c <= 0x06D5) || (c >= 0xFB50 && c <= 0xFEFC);
}

bool isAscii(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Fathatan, dammatan, kasratan: at the end of a word only (or before its last alef).
bool isTanwin(char16_t c)
{
    return c >= 0x064B && c <= 0x064D;
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c == QChar(0x0640);
}

/// Signs of Latin-1 that are rare in the press but come out of bytes read wrongly.
bool isRareSign(char16_t c)
{
    constexpr QStringView common = u"«»°±§©®·£–";
    return ((c >= 0x00A1 && c <= 0x00BF) || c == 0x00D7 || c == 0x00F7) && !common.contains(QChar(c));
}

struct Tally
{
    double good = 0, bad = 0;
    qsizetype arabicWords = 0, articles = 0;
    Plausibility result;

    void word(QStringView word);
    void sign(QChar c);
    [[nodiscard]] Plausibility finished() const;
};

bool hasArticle(QStringView word)
{
    static constexpr std::array starts{u"ال", u"وال", u"بال", u"لل", u"كال", u"فال", u"ولل"};
    return word.size() > 3 &&
           std::any_of(starts.begin(), starts.end(), [word](const char16_t* start) { return word.startsWith(start); });
}

void Tally::word(QStringView word)
{
    qsizetype arabic = 0, ascii = 0, accented = 0, other = 0, wrongMarks = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (isArabic(c)) {
            ++arabic;
            const bool endsSoon =
                i + 1 == word.size() || (i + 2 == word.size() && (word[i + 1] == u'ا' || word[i + 1] == u'ى'));
            wrongMarks += (word[i].isMark() && i == 0) || (isTanwin(c) && !endsSoon) ? 1 : 0;
        } else if (isAscii(c)) {
            ++ascii;
        } else {
            (c < 0x0250 ? accented : other) += 1;
        }
    }
    result.arabicLetters += arabic;
    result.latinLetters += ascii + accented;
    const bool mixed = arabic > 0 && ascii + accented + other > 0;
    const bool allAccents = arabic == 0 && accented > 1 && accented * 2 > ascii + accented;
    const auto letters = static_cast<double>(word.size());
    if (mixed || allAccents || other > 0)
        bad += letters;
    else
        good += letters;
    bad += 4.0 * static_cast<double>(wrongMarks);
    if (arabic > 0 && !mixed) {
        ++arabicWords;
        articles += hasArticle(word) ? 1 : 0;
    }
}

void Tally::sign(QChar c)
{
    const bool blank = c.isSpace();
    const bool control =
        !blank && (c.category() == QChar::Other_Control || c == QChar(0xFFFD) || c.isSurrogate() ||
                   c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse);
    if (control)
        bad += 3;
    else if (isRareSign(c.unicode()))
        bad += 1;
}

Plausibility Tally::finished() const
{
    Plausibility judged = result;
    const double ratio = good + bad > 0 ? good / (good + bad) : 0.5;
    double wording = 1;
    if (arabicWords > 0)
        wording = std::min(1.0, 5.0 * static_cast<double>(articles) / static_cast<double>(arabicWords));
    judged.score = 0.9 * ratio + 0.1 * wording * ratio;
    return judged;
}

} // namespace

Plausibility plausibilityOf(QStringView text)
{
    Tally tally;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text[at])) {
            tally.sign(text[at++]);
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isWordPart(text[at]))
            ++at;
        tally.word(text.sliced(start, at - start));
    }
    return tally.finished();
}

} // namespace tasrih
