// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_label.h"

#include <array>

namespace tasrih {

namespace {

struct Room
{
    double from = 0, to = 0;
    bool atEnd = false; ///< The text leans on the end of the room rather than on its start.

    [[nodiscard]] double size() const { return to - from; }
};

} // namespace

void placeLabel(LaneShape& shape, const LaneExtent& extent, const QString& text, const TextWidth& textWidth,
                const TimelineMetrics& metrics, const TimelineFrame& frame)
{
    const double width = frame.bodyWidth();
    const double gap = metrics.gap;
    const double from = std::clamp(extent.from, 0.0, width);
    const double to = std::clamp(extent.to, 0.0, width);
    // An edge mark takes some room where everything is out of sight.
    const double edge = shape.outOfSight == LaneShape::OutOfSight::No ? 0 : metrics.diamond;
    const double stemFrom = std::clamp(extent.stemFrom, 0.0, width);
    const double stemTo = std::clamp(extent.stemTo, 0.0, width);
    const std::array rooms{
        Room{to + gap + edge, width - gap, false},
        Room{gap, from - gap - edge, true},
        Room{stemFrom + gap, stemTo - gap, false},
    };
    const double needed = textWidth(text);
    const Room* best = nullptr;
    for (const Room& room : rooms) {
        if (room.size() >= needed) {
            best = &room;
            break;
        }
        if (!best || room.size() > best->size())
            best = &room;
    }
    if (best->size() < 4 * gap)
        return;
    const double taken = std::min(needed, best->size());
    const double start = best->atEnd ? best->to - taken : best->from;
    shape.label = frame.rect(start, start + taken, shape.lane.top(), shape.lane.height());
    shape.text = text;
}

} // namespace tasrih
