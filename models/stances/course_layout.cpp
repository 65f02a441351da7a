// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_course.h"

#include <algorithm>
#include <cmath>

namespace tasrih {

CourseLayout courseLayout(const StanceCourse& course, const TimeScale& scale, const CourseMetrics& metrics)
{
    CourseLayout layout;
    layout.tops.push_back(0);
    for (int line = 0; line < int(course.lines.size()); ++line) {
        layout.firsts.push_back(layout.marks.size());
        const double top = layout.tops.back();
        std::vector<double> ends; // Of each lane: where its last mark ends.
        const auto& marks = course.lines[std::size_t(line)].marks;
        for (int mark = 0; mark < int(marks.size()); ++mark) {
            const auto& days = marks[std::size_t(mark)].days;
            if (!days)
                continue;
            PlacedMark placed{line, mark};
            placed.from = scale.x(days->from);
            placed.to = scale.x(days->to);
            // What was said until some day stands at its end.
            placed.x = marks[std::size_t(mark)].isAtLatest ? placed.to : (placed.from + placed.to) / 2;
            const auto free =
                std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= placed.x - metrics.mark / 2; });
            auto lane = int(free - ends.begin());
            if (lane == int(ends.size()) && lane < metrics.mostLanes)
                ends.push_back(0);
            else if (lane == int(ends.size()))
                lane = int(std::min_element(ends.begin(), ends.end()) - ends.begin());
            ends[std::size_t(lane)] = placed.x + metrics.mark / 2 + 1;
            placed.y = top + metrics.line / 2 + lane * metrics.lane;
            layout.marks.push_back(placed);
        }
        const auto lanes = std::max<std::size_t>(ends.size(), 1);
        layout.tops.push_back(top + metrics.line + double(lanes - 1) * metrics.lane);
    }
    layout.firsts.push_back(layout.marks.size());
    return layout;
}

std::optional<std::size_t> CourseLayout::at(double x, double y, double reach) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double distance = std::hypot(marks[i].x - x, marks[i].y - y);
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<std::size_t> CourseLayout::along(std::size_t mark, int step) const
{
    const int next = int(mark) + step;
    if (next < 0 || next >= int(marks.size()) || marks[std::size_t(next)].line != marks[mark].line)
        return std::nullopt;
    return std::size_t(next);
}

std::optional<std::size_t> CourseLayout::across(std::size_t mark, int step) const
{
    for (int line = marks[mark].line + step; line >= 0 && line + 1 < int(firsts.size()); line += step) {
        const std::size_t from = firsts[std::size_t(line)];
        const std::size_t to = firsts[std::size_t(line) + 1];
        if (from == to)
            continue;
        std::size_t nearest = from;
        for (std::size_t i = from; i < to; ++i) {
            if (std::abs(marks[i].x - marks[mark].x) < std::abs(marks[nearest].x - marks[mark].x))
                nearest = i;
        }
        return nearest;
    }
    return std::nullopt;
}

} // namespace tasrih
