// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tray_chip.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

namespace tasrih {

void TrayChip::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    m_isDragged = false;
    Chip::mousePressEvent(event);
}

void TrayChip::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if ((event->buttons() & Qt::LeftButton) && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragged = true;
        raise();
        move(x() + way.x(), y());
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    Chip::mouseMoveEvent(event);
}

void TrayChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isDragged) {
        m_isDragged = false;
        unsetCursor();
        setDown(false);
        Q_EMIT dropped(geometry().center());
        return;
    }
    if (event->button() == Qt::MiddleButton)
        click();
    else
        Chip::mouseReleaseEvent(event);
}

void TrayChip::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier;
    if (moves && event->key() == Qt::Key_Left)
        Q_EMIT moveRequested(Qt::LeftArrow);
    else if (moves && event->key() == Qt::Key_Right)
        Q_EMIT moveRequested(Qt::RightArrow);
    else
        Chip::keyPressEvent(event);
}

} // namespace tasrih
