// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_legend.h"
#include "views/timeline/timeline_view.h"

#include <QtWidgets/QWidget>

namespace tasrih {

/// The timeline's legend under it: the signs and colours in use, as high as their lines need.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    /// @param view outlives the strip.
    explicit LegendStrip(const TimelineView& view, QWidget* parent = nullptr);

    /// The view shows something else now, or in other colours.
    void follow();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const TimelineView& m_view;
    TimelineStyle m_style;
    std::unique_ptr<TimelineLegend> m_legend;
};

} // namespace tasrih
