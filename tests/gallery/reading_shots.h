// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of what can be done on the Read page. Those that need other data than the sample's make it and take it
/// back.
[[nodiscard]] std::vector<Shot> readingShots();

} // namespace tasrih
