// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/reader/reader_painter.h"
#include "views/settings/colour_by.h"

namespace tasrih {

/// What stands out in a text: the selection and what is pointed at, in colours that tell @p by.
[[nodiscard]] Emphasis emphasisOf(const Context& context, ColourBy by);

/// Of the claims that cover a place (at least one) the next after the selected one, so that repeated clicks go through
/// them all.
[[nodiscard]] Covering nextOf(const std::vector<Covering>& claims, const Selection& selection);

} // namespace tasrih
