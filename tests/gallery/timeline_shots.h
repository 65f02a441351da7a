// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of the timeline in its states, and of what is printed of it. Those that need other data than the sample's
/// make it and take it back.
[[nodiscard]] std::vector<Shot> timelineShots();

} // namespace tasrih
