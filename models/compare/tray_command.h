// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/tray.h"

namespace tasrih {

class Context;

/// What the key C does wherever a thing is current: puts it into the compare tray or takes it out, and says in the
/// status bar which, or that the tray is full.
void toggleInTrayAndTell(Context& context, const TrayItem& item);
/// The same with several: where all of them are in they are taken out, else those that aren't are put in, as far as
/// there is room.
void toggleInTrayAndTell(Context& context, const std::vector<StatementId>& statements);

/// The tray with the item at @p from moved to @p to.
void moveInTray(Context& context, std::size_t from, std::size_t to);

} // namespace tasrih
