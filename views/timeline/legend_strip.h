// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_legend.h"

#include <QtWidgets/QWidget>

namespace tasrih {

/// The timeline's legend under it: the signs and colours in use, as high as their lines need.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget* parent = nullptr);

    void setContent(TimelineContentPtr content);
    void setColours(TimelineStyle::Colours colours);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    TimelineContentPtr m_content;
    TimelineStyle m_style;
    TimelineStyle::Colours m_colours = TimelineStyle::Colours::Side;
    std::unique_ptr<TimelineLegend> m_legend;
};

} // namespace tasrih
