// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/sign_strip.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <cmath>

namespace tasrih {

void SignStrip::setEntries(Entries entries)
{
    m_entries = std::move(entries);
    layOut();
}

void SignStrip::layOut()
{
    if (!m_entries)
        return;
    const TimelineStyle style = screenStyle();
    m_legend = SignLegend(m_entries(style), style, std::max(width() - 2 * unit, 1));
    setFixedHeight(int(std::ceil(m_legend.height())) + unit);
    update();
}

void SignStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // Another theme.
        layOut();
}

void SignStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SignStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_legend.paint(painter, QPointF(unit, unit / 2.0));
}

} // namespace tasrih
