// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_shape.h"

namespace tasrih {

/// Room for the numbers of lanes that are lower than digits are high: a number reaches into the lanes above and below
/// its own, so it moves along its lane until it hides neither another number nor, if it can be, a sign.
class NumberRoom
{
public:
    /// @param height of digits; @param gap between signs and numbers.
    NumberRoom(const TimelineFrame& frame, double height, double gap)
        : m_frame(frame)
        , m_height(height)
        , m_gap(gap)
    {
    }

    /// The signs of a lane; those of all lanes near by must be known before the first number is placed.
    void addSigns(const LaneShape& shape);

    struct Place
    {
        QRectF box;
        std::optional<QLineF> leader; ///< From the signs to a number that does not stand next to them.
        bool isFree = true;           ///< Whether nothing lies under it.
    };
    /// Where the number of @p shape stands, @p width wide; inside the body.
    [[nodiscard]] Place place(const LaneShape& shape, double width);

private:
    TimelineFrame m_frame;
    double m_height, m_gap;
    std::vector<QRectF> m_signs;
    std::vector<QRectF> m_numbers;
};

} // namespace tasrih
