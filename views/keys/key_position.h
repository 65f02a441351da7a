// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

class QKeyEvent;

namespace tasrih {

/// The key of the US layout (a letter, or one of [ ] ; ' , . /) that @p event means for a single-key command, or its
/// own key where it stands elsewhere. A key that writes a Latin letter is that letter, on any layout. One that writes
/// another script is the key of the US layout at its position: from the scan code where the platform gives one, else
/// from the standard Arabic (101) layout. Arabic digits, comma, semicolon and question mark are the Latin ones.
[[nodiscard]] Qt::Key positionKey(const QKeyEvent& event);

/// The key whose letter on the Arabic 101 layout is @p letter; Qt::Key_unknown where there is none.
[[nodiscard]] Qt::Key keyOfArabicLetter(char16_t letter);

} // namespace tasrih
