// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/direction.h"

namespace tasrih {

Qt::LayoutDirection paragraphDirection(QStringView paragraph, Language fallback)
{
    qsizetype rightToLeft = 0; // less the left-to-right ones
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        char32_t c = paragraph[at].unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < paragraph.size() && paragraph[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), paragraph[++at].unicode());
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            ++rightToLeft;
        else if (direction == QChar::DirL)
            --rightToLeft;
    }
    if (rightToLeft == 0)
        return fallback == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
    return rightToLeft > 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace tasrih
