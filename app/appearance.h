// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace tasrih {

/// Makes the application look and speak as the settings say: language, direction, colours, fonts, digits, months.
/// Windows that are open must be rebuilt to follow.
void applySettings(QApplication& application);

} // namespace tasrih
