// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// @p text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name in one script does not reorder
/// the sentence it is inserted in. An empty text stays empty.
[[nodiscard]] inline QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace tasrih
