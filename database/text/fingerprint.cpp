// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/fingerprint.h"

#include "database/text/folding.h"
#include "database/text/folding_table.h"

#include <QtCore/QCryptographicHash>

#include <vector>

namespace tasrih {

namespace {

/// Tells these from the first kind, which made blanks alike only and had no mark: TextRepository::known() looks at
/// texts that have one of those afresh.
constexpr QLatin1StringView kind("2:");

constexpr char32_t leftOut = 0x110000;

/// What becomes of a character: itself, a plain sign, or leftOut.
char32_t plainOf(char32_t c)
{
    if (const char32_t sign = plainSign(c))
        return sign;
    return isArabicHaraka(c) || isInvisible(c) ? leftOut : c;
}

/// The same for all units of the first plane: each letter of each text asks.
char32_t plainUnit(char16_t unit)
{
    static const std::vector<char32_t> units = [] {
        std::vector<char32_t> made;
        made.reserve(0x10000);
        for (char32_t c = 0; c < 0x10000; ++c)
            made.push_back(plainOf(c));
        return made;
    }();
    return units[unit];
}

/// @p text with plain apostrophes, quotation marks and hyphens, without what is not seen and without harakat.
QString plain(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar* to = result.data();
    const char16_t* units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? plainOf(QChar::surrogateToUcs4(text[at], text[at + 1])) : plainUnit(units[at]);
        if (c > 0xFFFF && c != leftOut) {
            *to++ = text[at];
            *to++ = text[at + 1];
        } else if (c != leftOut) {
            *to++ = QChar(static_cast<char16_t>(c));
        }
        at += isPair ? 1 : 0;
    }
    result.truncate(to - result.constData());
    return result;
}

} // namespace

QString textFingerprint(QStringView text)
{
    // Signs first: decomposed, an acute is a blank with a mark. And again, for what the decomposition brings.
    const QString same = foldBlanks(plain(plain(text).normalized(QString::NormalizationForm_KD)));
    return kind + QString::fromLatin1(QCryptographicHash::hash(same.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace tasrih
