// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What stands beside a bar: words, which give way where there is no room, and the number of its source, which never
/// does. Either may be empty.
struct LaneText
{
    QString words;
    QString number; ///< As it is written, with brackets.

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && number.isEmpty(); }
    [[nodiscard]] QString whole() const
    {
        return words.isEmpty() || number.isEmpty() ? words + number : words + QLatin1Char(' ') + number;
    }
};

} // namespace tasrih
