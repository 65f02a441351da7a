// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of the Search page.
[[nodiscard]] std::vector<Shot> searchShots();

} // namespace tasrih
