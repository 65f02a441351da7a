// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/plain_text.h"

#include "database/text/printable.h"

namespace tasrih {

QString plainWords(const QString& text)
{
    return printable(text);
}

QString oneLine(const QString& text)
{
    return printableLine(text);
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return oneLine(text);
    qsizetype end = most - 1;
    while (end > 0 && text.at(end).isLowSurrogate())
        --end;
    return oneLine(text.left(end) + QChar(0x2026));
}

QString inLabel(const QString& text, qsizetype most)
{
    return shortened(text, most).replace(u'&', QStringLiteral("&&"));
}

QString withoutKey(const QString& label)
{
    QString words;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i == label.size())
            break;
        words += label.at(i);
    }
    return words;
}

} // namespace tasrih
