// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/number_room.h"

#include <algorithm>

namespace tasrih {

namespace {
bool meets(const std::vector<QRectF>& boxes, const QRectF& box)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& other) { return other.intersects(box); });
}
} // namespace

void NumberRoom::addSigns(const LaneShape& shape)
{
    if (shape.outOfSight == LaneShape::OutOfSight::No && !shape.bounds.isEmpty())
        m_signs.push_back(shape.bounds);
}

NumberRoom::Place NumberRoom::place(const LaneShape& shape, double width)
{
    const double body = m_frame.bodyWidth();
    const double one = m_frame.toLeading(shape.bounds.left());
    const double other = m_frame.toLeading(shape.bounds.right());
    const double from = std::clamp(std::min(one, other), 0.0, body);
    const double to = std::clamp(std::max(one, other), 0.0, body);
    const double middle = shape.lane.center().y();
    const auto boxAt = [&](double start) {
        return m_frame.rect(start, start + width, middle - m_height / 2, m_height);
    };
    const double last = std::max(body - width, 0.0);
    std::optional<double> best;
    bool isFree = false;
    constexpr double reach = 1.2; ///< Widths: farther away a number would be taken for another lane's.
    constexpr double edge = 0.2;  ///< What of its height may touch a sign: brackets reach higher than digits.
    for (double away = m_gap; !isFree && away < (best ? reach * width : body); away += width / 2) {
        for (const double start : {to + away, from - away - width}) {
            if (start < 0 || start > last || meets(m_numbers, boxAt(start)))
                continue;
            isFree = !meets(m_signs, boxAt(start).adjusted(0, edge * m_height, 0, -edge * m_height));
            if (isFree || !best)
                best = start;
            if (isFree)
                break;
        }
    }
    Place place{boxAt(best.value_or(std::clamp(to + m_gap, 0.0, last))), {}, isFree};
    const double start = best.value_or(0);
    if (best && start > to + 2 * m_gap)
        place.leader = QLineF(m_frame.toVisual(to), middle, m_frame.toVisual(start), middle);
    else if (best && start + width < from - 2 * m_gap)
        place.leader = QLineF(m_frame.toVisual(from), middle, m_frame.toVisual(start + width), middle);
    m_numbers.push_back(place.box);
    return place;
}

} // namespace tasrih
