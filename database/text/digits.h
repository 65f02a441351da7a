// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>

namespace tasrih {

/// A Western digit; what is folded knows no other.
[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace tasrih
