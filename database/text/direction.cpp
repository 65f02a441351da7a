// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"

namespace tasrih {

namespace {

/// Strong letters of a paragraph: those from right to left less those from left to right.
struct Balance
{
    qsizetype outside = 0, inside = 0; ///< Of isolates.
    bool hasOutside = false;           ///< A strong letter.
    int isolates = 0;                  ///< That stand beside each other.
};

Balance balanceOf(QStringView paragraph)
{
    Balance result;
    int depth = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        char32_t c = paragraph[at].unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < paragraph.size() && paragraph[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), paragraph[++at].unicode());
        if (c >= 0x2066 && c <= 0x2068) {
            result.isolates += depth++ == 0;
        } else if (c == 0x2069) {
            depth -= depth > 0;
        } else {
            const QChar::Direction direction = QChar::direction(c);
            const bool isFromRight = direction == QChar::DirR || direction == QChar::DirAL;
            if (!isFromRight && direction != QChar::DirL)
                continue;
            (depth > 0 ? result.inside : result.outside) += isFromRight ? 1 : -1;
            result.hasOutside |= depth == 0;
        }
    }
    return result;
}

} // namespace

Qt::LayoutDirection paragraphDirection(QStringView paragraph, Language fallback)
{
    const Balance balance = balanceOf(paragraph);
    const qsizetype rightToLeft = balance.hasOutside ? balance.outside : balance.isolates == 1 ? balance.inside : 0;
    if (rightToLeft == 0)
        return fallback == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
    return rightToLeft > 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace tasrih
