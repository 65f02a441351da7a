// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/fingerprint.h"

#include "database/text/folding.h"
#include "database/text/folding_table.h"

#include <QtCore/QCryptographicHash>

namespace tasrih {

namespace {

/// Tells these from the first kind, which made blanks alike only and had no mark: TextRepository::known() looks at
/// texts that have one of those afresh.
constexpr QLatin1StringView kind("2:");

/// @p text with plain apostrophes, quotation marks and hyphens, without what is not seen and without harakat.
QString plain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (const char32_t sign = plainSign(c))
            result += QChar(static_cast<char16_t>(sign));
        else if (!isArabicHaraka(c) && !isInvisible(c))
            result += text.sliced(at, isPair ? 2 : 1);
        at += isPair ? 1 : 0;
    }
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
