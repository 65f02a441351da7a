// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of the stance table in its states, of stances over time, and of what is printed of them and of figures.
[[nodiscard]] std::vector<Shot> stancesShots();

} // namespace tasrih
