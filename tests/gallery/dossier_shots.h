// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/shots.h"

namespace tasrih {

/// Pictures of dossiers and of the dialog that prints a report.
[[nodiscard]] std::vector<Shot> dossierShots();

} // namespace tasrih
