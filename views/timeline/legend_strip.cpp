// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/legend_strip.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr int margin = unit;
}

LegendStrip::LegendStrip(QWidget* parent)
    : QWidget(parent)
    , m_style(screenStyle())
{
    setObjectName(QStringLiteral("timelineLegendStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendStrip::setContent(TimelineContentPtr content)
{
    m_content = std::move(content);
    restyle();
}

void LegendStrip::setColours(TimelineStyle::Colours colours)
{
    if (std::exchange(m_colours, colours) != colours)
        restyle();
}

void LegendStrip::restyle()
{
    m_style = screenStyle();
    m_style.colours = m_colours;
    m_legend = m_content ? std::make_unique<TimelineLegend>(*m_content, m_style) : nullptr;
    updateGeometry();
    update();
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
        restyle();
}

} // namespace tasrih
