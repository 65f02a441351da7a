// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/legend_strip.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int margin = unit;
}

LegendStrip::LegendStrip(const TimelineView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_style(screenStyle())
{
    setObjectName(QStringLiteral("timelineLegendStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendStrip::follow()
{
    if (!isVisible()) // It will be looked up when it is shown.
        return;
    m_style = screenStyle();
    m_style.colours = m_view.colours();
    m_legend = std::make_unique<TimelineLegend>(m_view.rows(), m_style);
    updateGeometry();
    update();
}

void LegendStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

int LegendStrip::heightForWidth(int width) const
{
    return m_legend ? qCeil(m_legend->layOut(std::max(width - 2 * margin, 1))) + margin : 0;
}

QSize LegendStrip::sizeHint() const
{
    return {640, heightForWidth(std::max(width(), 640))};
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.theme->paper);
    painter.setPen(m_style.theme->line);
    painter.drawLine(0, 0, width(), 0);
    if (!m_legend)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin / 2);
    m_legend->layOut(width() - 2 * margin);
    m_legend->paint(painter);
}

void LegendStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange)
        follow();
}

} // namespace tasrih
