// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_shape.h"
#include "models/timeline/time_axis.h"
#include "views/drawing/timeline_style.h"

class QPainter;

/// The one time axis: of the timeline, of stances over time and of figures.
namespace tasrih {

/// The two tiers with the painter's origin at their upper edge; the frame's body is where they stand. Leaves the font
/// of labels set.
void paintAxis(QPainter& painter, const TimeAxis& axis, const TimelineFrame& frame, const TimelineStyle& style);

/// The lines between cells, through what stands under the axis.
struct AxisLines
{
    double top = 0;
    double bottom = 0;
};
void paintAxisLines(QPainter& painter, const TimeAxis& axis, const TimelineFrame& frame, const TimelineStyle& style,
                    AxisLines lines);

} // namespace tasrih
