// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/figures/figures_feed.h"
#include "views/drawing/figure_plot.h"

#include <QtWidgets/QGraphicsView>

class QAbstractAxis;
class QChart;

namespace tasrih {

/// Figures over time, a panel for each series under its sentence, all on one axis of time. Qt Charts makes plot area
/// and axis of values of the panels in sight, FigurePlot the marks. A click selects. The only user of Qt Charts.
class FiguresChart : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FiguresChart(Context& context, QWidget* parent = nullptr);
    ~FiguresChart() override;

    void showContent(const FigureContent& content, ValueScale::Kind kind);
    [[nodiscard]] const std::vector<FigureSeries>& series() const { return m_series; }
    [[nodiscard]] int pointCount() const;
    /// Where a point stands, in the viewport.
    [[nodiscard]] QPointF placeOf(const FigurePoint& point) const;
    /// The figure under a point of the viewport; null where there is none.
    [[nodiscard]] const FigurePoint* pointAt(QPointF inViewport) const;
    /// All panels, also those out of sight.
    [[nodiscard]] QPixmap picture();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class AxisStrip;
    struct Panel
    {
        const FigureSeries* series = nullptr;
        double top = 0, titleHeight = 0;
        FigurePlot::Place place;                ///< In the scene.
        mutable std::optional<FigurePlot> plot; ///< Made when it is asked for.
        std::unique_ptr<QChart> chart;          ///< While it is in sight.
    };

    /// In the theme in force.
    void dress();
    void layOut();
    [[nodiscard]] const FigurePlot& plotOf(const Panel& panel) const;
    void showCharts();
    [[nodiscard]] std::unique_ptr<QChart> newChart(const Panel& panel);
    [[nodiscard]] QAbstractAxis* axisFor(const Panel& panel) const;
    [[nodiscard]] TimeScale scaleFor(double width) const;
    [[nodiscard]] double bottomOf(const Panel& panel) const { return panel.place.top + panel.place.height; }
    [[nodiscard]] QString tipOf(const FigurePoint& point) const;
    void step(int direction);

    Context& m_context;
    std::vector<FigureSeries> m_series;
    ValueScale::Kind m_kind = ValueScale::Kind::Linear;
    TimelineStyle m_style;
    std::vector<Panel> m_panels; ///< As m_series.
    AxisStrip* m_axis;
};

} // namespace tasrih
