// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// The start page with projects of one name, a tooltip of a hostile text, a question before a draft goes, and a field
/// that could not be saved.
[[nodiscard]] std::vector<Shot> plainShots();

} // namespace tasrih
