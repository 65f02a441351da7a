// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// @p text between the signs of an isolate, so that a name in one script does not reorder the sentence it is inserted
/// in; nothing in it can end the isolation before its time. It runs as its first strong letter does; where all of those
/// are isolated themselves, which a FIRST STRONG ISOLATE passes over, as the first of them does. An empty text stays
/// empty.
[[nodiscard]] QString isolated(const QString& text);

/// @p text without the signs of isolation where nothing in it runs from right to left: in a line that runs from left to
/// right they then do nothing, but would stand in what is copied or searched.
[[nodiscard]] QString withoutIdleIsolates(QString text);

} // namespace tasrih
