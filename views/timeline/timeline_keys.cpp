// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_keys.h"

#include "models/timeline/timeline_metrics.h"
#include "views/keys/key_position.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <cmath>

namespace tasrih {

namespace {
/// The modifiers that may be down with a key.
enum class With
{
    Nothing,
    Shift,
    ControlOrShift, ///< Signs and digits stand behind these on some layouts.
    Anything
};

struct Binding
{
    Qt::Key key;
    TimelineCommand command;
    With with;
};

// By the key's place for commands, and the first that fits.
constexpr Binding bindings[] = {
    {Qt::Key_Escape, TimelineCommand::EndPeek, With::Anything},
    {Qt::Key_Plus, TimelineCommand::ZoomIn, With::ControlOrShift},
    {Qt::Key_Equal, TimelineCommand::ZoomIn, With::ControlOrShift},
    {Qt::Key_Minus, TimelineCommand::ZoomOut, With::ControlOrShift},
    {Qt::Key_0, TimelineCommand::ShowAll, With::ControlOrShift},
    {Qt::Key_9, TimelineCommand::FitAll, With::ControlOrShift},
    {Qt::Key_8, TimelineCommand::FitSelection, With::ControlOrShift},
    {Qt::Key_X, TimelineCommand::Conflicts, With::Nothing},
    {Qt::Key_L, TimelineCommand::Links, With::Nothing},
    {Qt::Key_G, TimelineCommand::Grades, With::Nothing},
    {Qt::Key_F, TimelineCommand::Figures, With::Nothing},
    {Qt::Key_V, TimelineCommand::Colours, With::Nothing},
    {Qt::Key_C, TimelineCommand::PutInTray, With::Shift},
    {Qt::Key_Return, TimelineCommand::Open, With::Shift},
    {Qt::Key_Enter, TimelineCommand::Open, With::Shift},
    {Qt::Key_Space, TimelineCommand::Peek, With::Shift},
    {Qt::Key_Home, TimelineCommand::FirstLane, With::Anything},
    {Qt::Key_End, TimelineCommand::LastLane, With::Anything},
    {Qt::Key_Up, TimelineCommand::LaneAbove, With::Anything},
    {Qt::Key_Down, TimelineCommand::LaneBelow, With::Anything},
    {Qt::Key_Left, TimelineCommand::Earlier, With::Anything},
    {Qt::Key_Right, TimelineCommand::Later, With::Anything},
    {Qt::Key_PageUp, TimelineCommand::PageUp, With::Anything},
    {Qt::Key_PageDown, TimelineCommand::PageDown, With::Anything},
};

bool allows(With with, Qt::KeyboardModifiers down)
{
    down &= ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (with == With::Shift)
        down &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    else if (with == With::ControlOrShift)
        down &= ~Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    return with == With::Anything || down == Qt::NoModifier;
}
} // namespace

std::optional<TimelineCommand> timelineCommand(const QKeyEvent& event, Qt::LayoutDirection direction)
{
    const Qt::Key key = positionKey(event);
    if (event.modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return key == Qt::Key_Up ? TimelineCommand::LowerRows : TimelineCommand::HigherRows;
    for (const Binding& binding : bindings) {
        if (binding.key != key || !allows(binding.with, event.modifiers()))
            continue;
        const bool isAlongTime =
            binding.command == TimelineCommand::Earlier || binding.command == TimelineCommand::Later;
        if (isAlongTime && direction == Qt::RightToLeft)
            return binding.command == TimelineCommand::Earlier ? TimelineCommand::Later : TimelineCommand::Earlier;
        return binding.command;
    }
    return std::nullopt;
}

WheelTurn WheelTurn::of(const QWheelEvent& event, Qt::LayoutDirection direction)
{
    constexpr double notch = 120; // Of angleDelta().
    constexpr double factor = 1.25;
    const bool isFine = !event.pixelDelta().isNull();
    const QPoint delta = isFine ? event.pixelDelta() : event.angleDelta();
    const bool hasShift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const double turned = std::pow(factor, (delta.y() != 0 ? delta.y() : delta.x()) / notch);
        return {hasShift ? Kind::Compress : Kind::Zoom, turned};
    }
    const double lines = isFine ? 1 : 3 * TimelineMetrics().lanePitch / notch;
    if (!hasShift && std::abs(delta.x()) <= std::abs(delta.y()))
        return {Kind::Down, -delta.y() * lines};
    if (delta.x() == 0)
        return {Kind::Along, -delta.y() * lines};
    // Some platforms turn Shift+wheel into a sideways wheel themselves.
    return {Kind::Along, (direction == Qt::RightToLeft ? 1 : -1) * delta.x() * lines};
}

bool TimelineDrag::moveTo(QPoint position, Qt::LayoutDirection direction, TimelineCamera& camera)
{
    const QPoint moved = position - m_pressed;
    m_isMoving = m_isMoving || moved.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isMoving)
        return false;
    camera.setScale(m_scale.moved((direction == Qt::RightToLeft ? 1 : -1) * moved.x()));
    camera.scrollTo(m_top - moved.y());
    return true;
}

} // namespace tasrih
