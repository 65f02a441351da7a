// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/lane_label.h"

#include <algorithm>
#include <array>

namespace tasrih {

namespace {

struct Room
{
    double from = 0, to = 0;
    bool atEnd = false; ///< The text leans on the end of the room rather than on its start.

    [[nodiscard]] double size() const { return to - from; }
};

/// The first of @p rooms that holds @p needed; null if none does.
template <std::size_t Count>
const Room* firstFor(const std::array<Room, Count>& rooms, double needed)
{
    const auto found =
        std::find_if(rooms.begin(), rooms.end(), [needed](const Room& room) { return room.size() >= needed; });
    return found == rooms.end() ? nullptr : &*found;
}
} // namespace

void placeLabel(LaneShape& shape, const LaneExtent& extent, const LaneText& text, const TextWidth& textWidth,
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
    const auto put = [&](const Room& room, double needed, const LaneText& shown) {
        const double taken = std::min(needed, room.size());
        const double start = room.atEnd ? room.to - taken : room.from;
        shape.label = frame.rect(start, start + taken, shape.lane.top(), shape.lane.height());
        shape.text = shown;
    };
    const double whole = textWidth(text.whole());
    if (const Room* room = firstFor(rooms, whole)) {
        put(*room, whole, text);
        return;
    }
    const double number = text.number.isEmpty() ? 0 : textWidth(text.number);
    const Room& largest =
        *std::max_element(rooms.begin(), rooms.end(), [](const Room& a, const Room& b) { return a.size() < b.size(); });
    const double fewWords = 4 * gap; ///< Less says nothing.
    if (!text.words.isEmpty() && largest.size() >= number + fewWords) {
        put(largest, whole, text);
    } else if (number > 0) {
        const Room* room = firstFor(rooms, number);
        const double onSigns = std::max(std::min(to + gap + edge, width - gap - number), 0.0);
        put(room ? *room : Room{onSigns, onSigns + number, false}, number, {{}, text.number});
    }
}

} // namespace tasrih
