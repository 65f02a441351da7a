// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/chip.h"

namespace tasrih {

/// A chip of the compare tray: a click of either button takes it out; it can be dragged to another place, or moved
/// there with Ctrl and the arrows.
class TrayChip : public Chip
{
    Q_OBJECT

public:
    using Chip::Chip;

Q_SIGNALS:
    /// Dropped there, in the coordinates of the parent.
    void dropped(QPoint at);
    /// To change places with the neighbour on that side.
    void moveRequested(Qt::ArrowType towards);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPoint m_pressedAt;
    bool m_isDragged = false;
};

} // namespace tasrih
