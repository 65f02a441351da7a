// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_shape.h"

namespace tasrih {

/// What a lane's signs take up, in distances from the leading edge: all of them, and the stem, which a label may cover.
struct LaneExtent
{
    double from = 0, to = 0;
    double stemFrom = 0, stemTo = 0; ///< Equal where there is no stem.
};

/// Finds the place of @p text in a lane: after the signs, before them, on the stem, or, its words cut short, wherever
/// there is most room. Where there is room for no words, the number stands alone: beside the signs, on the stem, else
/// on the signs themselves. Sets label and text.
void placeLabel(LaneShape& shape, const LaneExtent& extent, const LaneText& text, const TextWidth& textWidth,
                const TimelineMetrics& metrics, const TimelineFrame& frame);

} // namespace tasrih
