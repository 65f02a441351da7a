// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/yielding_area.h"

#include "views/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QResizeEvent>

namespace tasrih {

namespace {
constexpr int lowest = 12 * unit; ///< px that are left of it in any case.
}

YieldingArea::YieldingArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->setAutoFillBackground(false); // The area around shows its own ground.
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize YieldingArea::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    return {wanted.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : wanted.height()};
}

QSize YieldingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(lowest, sizeHint().height())};
}

bool YieldingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void YieldingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace tasrih
