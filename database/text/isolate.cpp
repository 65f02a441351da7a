// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/isolate.h"

#include "database/text/printable.h"

#include <algorithm>
#include <utility>

namespace tasrih {

namespace {
constexpr char16_t rightToLeftIsolate = 0x2067, firstStrongIsolate = 0x2068, isolateEnd = 0x2069;

bool isFromRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

bool isStrong(QChar letter)
{
    return isFromRight(letter) || letter.direction() == QChar::DirL || letter.isSurrogate();
}

/// Whether its first strong letter runs from right to left, and none stands outside of an isolate.
bool runsFromRightInside(const QString& text)
{
    int depth = 0;
    bool isFirst = true, result = false;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x2066 && letter.unicode() <= firstStrongIsolate)
            ++depth;
        else if (letter == isolateEnd)
            --depth;
        else if (isStrong(letter)) {
            if (depth == 0)
                return false;
            if (std::exchange(isFirst, false))
                result = isFromRight(letter);
        }
    }
    return result;
}
} // namespace

QString isolated(const QString& text)
{
    if (text.isEmpty())
        return text;
    const QString inside = withoutTurns(text);
    return QChar(runsFromRightInside(inside) ? rightToLeftIsolate : firstStrongIsolate) + inside + QChar(isolateEnd);
}

QString withoutIdleIsolates(QString text)
{
    const auto runsFromRight = [](QChar c) {
        return isFromRight(c) || c.direction() == QChar::DirAN || c.isSurrogate();
    };
    if (std::none_of(text.cbegin(), text.cend(), runsFromRight))
        text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= isolateEnd; });
    return text;
}

} // namespace tasrih
