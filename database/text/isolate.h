// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/printable.h"

#include <algorithm>

namespace tasrih {

/// @p text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name in one script does not reorder
/// the sentence it is inserted in; nothing in it can end the isolation before its time. An empty text stays empty.
[[nodiscard]] inline QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + withoutTurns(text) + QChar(0x2069);
}

/// @p text without the signs of isolation where nothing in it runs from right to left: in a line that runs from left to
/// right they then do nothing, but would stand in what is copied or searched.
[[nodiscard]] inline QString withoutIdleIsolates(QString text)
{
    const auto runsFromRight = [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN || c.isSurrogate();
    };
    if (std::none_of(text.cbegin(), text.cend(), runsFromRight))
        text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

} // namespace tasrih
