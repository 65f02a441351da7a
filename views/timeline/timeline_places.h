// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_painter.h"
#include "views/timeline/timeline_camera.h"

namespace tasrih {

/// What lies where in the view, for one picture of it: the header above, the rows scrolled by the camera, and a band
/// beneath. All points are the viewport's.
class TimelinePlaces
{
public:
    /// @param bandHeight of what stands beneath the rows, in a view that is @p height high; px.
    TimelinePlaces(TimelineScene scene, int top, double height, double bandHeight)
        : m_scene(std::move(scene))
        , m_header(m_scene.headerHeight())
        , m_top(top)
        , m_body(height - m_header - bandHeight)
    {
    }

    [[nodiscard]] const TimelineScene& scene() const { return m_scene; }
    [[nodiscard]] double headerHeight() const { return m_header; }
    /// Of the part where rows are.
    [[nodiscard]] double bodyHeight() const { return m_body; }
    [[nodiscard]] double bandTop() const { return m_header + m_body; }
    /// From a height in the viewport to one in the layout.
    [[nodiscard]] double toRows(double y) const { return y - m_header + m_top; }
    /// Whether it is where the rows' names stand, left or right of the bars.
    [[nodiscard]] bool isInColumn(QPoint position) const { return m_scene.frame.toLeading(position.x()) < 0; }
    [[nodiscard]] bool isInBody(QPoint position) const { return position.y() >= m_header && position.y() < bandTop(); }

    [[nodiscard]] std::optional<int> rowAt(QPoint position) const;
    /// Nothing where rows are strips.
    [[nodiscard]] std::optional<LaneRef> laneAt(QPoint position) const;
    [[nodiscard]] std::optional<EventMark> eventAt(QPoint position) const;
    /// The claims whose bars lie under a point of a strip, in order of saying.
    [[nodiscard]] std::vector<int> membersAt(QPoint position) const;
    /// The run whose name is at a point of the column; nothing for other parts of it.
    [[nodiscard]] std::optional<RowLayout::PlacedRun> runNamedAt(int placed, QPoint position) const;
    [[nodiscard]] QRectF laneRect(LaneRef lane) const;
    /// The signs of a lane.
    [[nodiscard]] LaneShape shapeOf(LaneRef lane) const;
    /// A tip's text for what is under a point.
    [[nodiscard]] QString tipAt(QPoint position) const;

private:
    TimelineScene m_scene;
    double m_header;
    double m_top;
    double m_body;
};

} // namespace tasrih
