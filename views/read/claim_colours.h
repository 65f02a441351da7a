// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/marks.h"
#include "views/settings/colour_by.h"

#include <QtGui/QColor>

namespace tasrih {

[[nodiscard]] QString nameOf(ColourBy by);
/// The colours of a claim, or of a statement as a whole where none is named. A joint saying has several.
[[nodiscard]] std::vector<QColor> coloursOf(const Snapshot& snapshot, const Covering& covering, ColourBy by);
/// "Minister · full exit, by September 2025": the few words beside a lane.
[[nodiscard]] QString labelOf(const Snapshot& snapshot, const Covering& covering);
/// The claim that @p covering names; null where it names none or it is gone.
[[nodiscard]] const Claim* claimOf(const Snapshot& snapshot, const Covering& covering);

} // namespace tasrih
