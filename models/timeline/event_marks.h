// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/time_axis.h"
#include "models/timeline/timeline_content.h"

namespace tasrih {

/// A line across the timeline, with its label in the strip under the axis. In distances from the leading edge.
struct EventMark
{
    double from = 0; ///< The event's first moment; where the line stands.
    double to = 0;   ///< Its end.
    int level = 0;   ///< Line of the strip the label stands in, 0 on top.
    double labelFrom = 0, labelTo = 0;
    QString label;           ///< With "+2" where it also stands for others that had no room.
    std::vector<int> events; ///< Indexes into TimelineContent::events; empty for today.
};

struct EventMarks
{
    std::vector<EventMark> marks;
    std::vector<double> quietLines; ///< Lines of events that another mark's label stands for.
    int levels = 0;                 ///< Lines of labels in use.
};

struct EventStrip
{
    int levels = 3;       ///< At most so many lines of labels.
    double gap = 0;       ///< Between labels, and between a line and its label.
    double longest = 240; ///< A longer label is cut short.
    std::optional<QDate> today;
    QString todayLabel;
};

/// The events between 0 and @p width. Labels never collide with each other nor with a line that comes down from above;
/// an event whose label has no room is counted in its predecessor's.
[[nodiscard]] EventMarks eventMarks(const TimelineContent& content, const TimeScale& scale, double width,
                                    const EventStrip& strip, const TextWidth& textWidth);

} // namespace tasrih
