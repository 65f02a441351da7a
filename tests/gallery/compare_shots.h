// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

[[nodiscard]] std::vector<Shot> compareShots();

} // namespace tasrih
