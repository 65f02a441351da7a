// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// Registers the bundled resources (`:/migrations`, `:/sample`, `:/icons`, `:/i18n`). Resources of a static library
/// are not registered by themselves; call this once before they are read. Calling it again does no harm.
void registerResources();

} // namespace tasrih
