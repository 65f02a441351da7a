// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timeline_camera.h"

#include <QtCore/QPoint>

class QKeyEvent;
class QWheelEvent;

namespace tasrih {

/// What keys ask of the timeline.
enum class TimelineCommand
{
    ZoomIn,
    ZoomOut,
    ShowAll, ///< All days, with rows as high as designed.
    FitAll,
    FitSelection,
    LowerRows,
    HigherRows,
    Conflicts,
    Links,
    Grades,
    Figures,
    Colours,
    FirstLane,
    LastLane,
    LaneAbove,
    LaneBelow,
    Earlier,
    Later,
    PageUp,
    PageDown,
    Open,
    Peek,
    EndPeek,
    PutInTray
};

/// @param direction the layout's: where it is mirrored, later is to the left. Nothing for a key that is none of its
/// own.
[[nodiscard]] std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event, Qt::LayoutDirection direction);

/// What a turn of the wheel asks: Ctrl zooms about the pointer, Ctrl+Shift makes rows higher or lower, Shift and wheels
/// that turn sideways scroll along time.
struct WheelTurn
{
    enum class Kind
    {
        Compress, ///< Rows `amount` times as high.
        Zoom,     ///< Days `amount` times as wide.
        Down,     ///< `amount` px down the rows.
        Along     ///< `amount` px along time.
    };
    Kind kind = Kind::Down;
    double amount = 0;

    [[nodiscard]] static WheelTurn of(const QWheelEvent& event, Qt::LayoutDirection direction);
};

/// A press that may become a drag: what is held then follows the hand.
class TimelineDrag
{
public:
    TimelineDrag(QPoint pressed, const TimelineCamera& camera)
        : m_pressed(pressed)
        , m_scale(camera.scale())
        , m_top(camera.top())
    {
    }

    /// Moves the camera after the hand. Returns false as long as the hand only trembles.
    bool moveTo(QPoint position, Qt::LayoutDirection direction, TimelineCamera& camera);
    /// Whether it became a drag.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

private:
    QPoint m_pressed;
    TimeScale m_scale;
    int m_top;
    bool m_isMoving = false;
};

} // namespace tasrih
