// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of the Findings page.
[[nodiscard]] std::vector<Shot> findingsShots();

} // namespace tasrih
