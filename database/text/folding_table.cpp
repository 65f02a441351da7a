// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/folding_table.h"

#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace tasrih {

namespace {

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isArabicMark(char32_t c)
{
    return isBetween(c, 0x0610, 0x061A) || isBetween(c, 0x064B, 0x065F) || c == 0x0640 || c == 0x0670 ||
           isBetween(c, 0x06D6, 0x06DC) || isBetween(c, 0x06DF, 0x06E4) || isBetween(c, 0x06E7, 0x06E8) ||
           isBetween(c, 0x06EA, 0x06ED);
}

/// Marks over and under letters of any script but Arabic, the points of Hebrew, and the two half rings that
/// transliterate ع and ء.
bool isDiacritic(char32_t c)
{
    return isBetween(c, 0x0300, 0x036F) || isBetween(c, 0x1AB0, 0x1AFF) || isBetween(c, 0x1DC0, 0x1DFF) ||
           isBetween(c, 0x20D0, 0x20FF) || isBetween(c, 0xFE20, 0xFE2F) || c == 0x02BE || c == 0x02BF ||
           (isBetween(c, 0x0591, 0x05C7) && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK);
}

bool isApostrophe(char32_t c)
{
    switch (c) {
    case 0x0060: // grave
    case 0x00B4: // acute
    case 0x02B9: // modifier prime
    case 0x02BB: // okina
    case 0x02BC: // modifier apostrophe
    case 0x02BD:
    case 0x02C8:
    case 0x055A: // Armenian
    case 0x05F3: // geresh
    case 0x2032: // prime
    case 0x2035:
    case 0x275B:
    case 0x275C:
    case 0xA78B: // saltillo
    case 0xA78C:
        return true;
    default:
        return isBetween(c, 0x2018, 0x201B);
    }
}

bool isQuote(char32_t c)
{
    switch (c) {
    case 0x00AB: // «
    case 0x00BB: // »
    case 0x02BA: // double prime
    case 0x05F4: // gershayim
    case 0x2033:
    case 0x2036:
    case 0x2039: // ‹
    case 0x203A: // ›
    case 0x275D:
    case 0x275E:
    case 0x276E:
    case 0x276F:
    case 0x2E42:
        return true;
    default:
        return isBetween(c, 0x201C, 0x201F) || isBetween(c, 0x301D, 0x301F);
    }
}

bool isHyphen(char32_t c)
{
    return c == 0x2043 || c == 0x2212 || u_charType(static_cast<UChar32>(c)) == U_DASH_PUNCTUATION;
}

bool isDropped(char32_t c)
{
    return isArabicMark(c) || isDiacritic(c) || isInvisible(c);
}

/// Letters that are another letter to a reader although Unicode does not decompose them so; 0 for all others.
char32_t otherLetter(char32_t c)
{
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627; // آ أ إ ٱ
    case 0x0649:
    case 0x0626:
    case 0x06CC:
    case 0x06D2:
    case 0x06D3:
        return 0x064A; // ى ئ ی ے ۓ
    case 0x0629:
    case 0x06C0:
    case 0x06C1:
    case 0x06C2:
    case 0x06D5:
        return 0x0647; // ة ۀ ہ ۂ ە
    case 0x0624:
        return 0x0648; // ؤ
    case 0x06A9:
        return 0x0643; // ک
    case 0x00D8:
    case 0x00F8:
        return U'o'; // ø
    case 0x0110:
    case 0x0111:
        return U'd'; // đ
    case 0x0126:
    case 0x0127:
        return U'h'; // ħ
    case 0x0131:
        return U'i'; // ı
    case 0x0141:
    case 0x0142:
        return U'l'; // ł
    case 0x0166:
    case 0x0167:
        return U't'; // ŧ
    default:
        return 0;
    }
}

/// The digit of any script as 0 to 9; 0 (the character) for what is no digit.
char32_t plainDigit(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    return u_charType(point) == U_DECIMAL_DIGIT_NUMBER ? U'0' + static_cast<char32_t>(u_charDigitValue(point)) : 0;
}

const icu::Normalizer2& compatibility()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status))
        qFatal("ICU has no normalization data: %s", u_errorName(status));
    return *form;
}

/// The folds of all code points of @p text in turn.
QString foldedAll(const icu::UnicodeString& text)
{
    QString folded;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
        folded += foldedCodePoint(static_cast<char32_t>(text.char32At(at)));
    return folded;
}

/// A blank that only carries a mark, as in the isolated forms of the harakat: the blank is no blank between words.
bool isMarkOnBlank(const icu::UnicodeString& decomposition)
{
    if (decomposition.length() < 2 || decomposition[0] != u' ')
        return false;
    for (int32_t i = 1; i < decomposition.length(); ++i)
        if (!isDropped(decomposition[i]))
            return false;
    return true;
}

char16_t cell(char16_t unit)
{
    const QString folded = foldedCodePoint(unit);
    if (folded.isEmpty())
        return folded_unit::dropped;
    return folded.size() == 1 ? folded.front().unicode() : folded_unit::lookUp;
}

} // namespace

FoldingTable::FoldingTable()
{
    for (char16_t unit = 0; unit < lettersEnd; ++unit)
        m_letters[unit] = cell(unit);
    for (char16_t unit = punctuation; unit < punctuationEnd; ++unit)
        m_punctuation[unit - punctuation] = cell(unit);
}

const FoldingTable& FoldingTable::instance()
{
    static const FoldingTable table;
    return table;
}

bool isArabicHaraka(char32_t c)
{
    return isArabicMark(c) && !isBetween(c, 0x0653, 0x0655);
}

bool isInvisible(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    const bool isControl = c < 0x20 || isBetween(c, 0x7F, 0x9F);
    if (isControl)
        return !u_isUWhiteSpace(point);
    if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return true;
    return u_charType(point) == U_FORMAT_CHAR && !u_hasBinaryProperty(point, UCHAR_PREPENDED_CONCATENATION_MARK);
}

char32_t plainSign(char32_t c)
{
    if (c < 0x80 && c != U'`')
        return c == U'\'' || c == U'"' || c == U'-' ? c : 0;
    return isApostrophe(c) ? U'\'' : isQuote(c) ? U'"' : isHyphen(c) ? U'-' : 0;
}

QString foldedCodePoint(char32_t codePoint)
{
    for (const auto plain : {otherLetter, plainSign, plainDigit})
        if (const char32_t other = plain(codePoint))
            return QString(QChar(static_cast<char16_t>(other)));
    if (isDropped(codePoint))
        return {};
    const auto point = static_cast<UChar32>(codePoint);
    icu::UnicodeString decomposition;
    if (compatibility().getDecomposition(point, decomposition))
        return isMarkOnBlank(decomposition) ? QString() : foldedAll(decomposition);
    const icu::UnicodeString lower = icu::UnicodeString(point).foldCase();
    if (lower != icu::UnicodeString(point))
        return foldedAll(lower);
    return codePoint > 0xFFFF ? QString::fromUcs4(&codePoint, 1) : QString(QChar(static_cast<char16_t>(codePoint)));
}

} // namespace tasrih
