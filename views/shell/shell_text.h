// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

class Context;

/// "154 statements", or "41 of 154 statements, filter on": whenever something is hidden, it is said.
[[nodiscard]] QString countText(const Context& context);

/// "Undo: Add statement"; the bare word where there is nothing to undo.
[[nodiscard]] QString undoText(const Context& context);
[[nodiscard]] QString redoText(const Context& context);

} // namespace tasrih
