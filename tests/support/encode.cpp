// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encode.h"

#include <QtCore/QHash>
#include <QtCore/QStringEncoder>

namespace tasrih::test {

namespace {

QByteArray encodeByTable(const QString& text, Encoding encoding)
{
    QHash<QChar, char> table;
    for (int byte = 255; byte >= 0; --byte) {
        const char c = static_cast<char>(byte);
        const Conversion one = convert(QByteArrayView(&c, 1), encoding);
        if (one.damaged == 0 && one.text.size() == 1)
            table.insert(one.text[0], c);
    }
    QByteArray result;
    for (const QChar c : text)
        result.append(table.value(c, '?'));
    return result;
}

} // namespace

QByteArray encode(const QString& text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return text.toUtf8();
    case Encoding::Utf16LE:
        return QStringEncoder(QStringEncoder::Utf16LE)(text);
    case Encoding::Utf16BE:
        return QStringEncoder(QStringEncoder::Utf16BE)(text);
    default:
        return encodeByTable(text, encoding);
    }
}

} // namespace tasrih::test
