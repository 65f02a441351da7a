// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/figures/figure_series.h"
#include "views/drawing/timeline_style.h"

#include <QtCharts/QChartView>

class QAbstractAxis;
class QXYSeries;

namespace tasrih {

/// Figures over time, drawn by Qt Charts: a mark a figure, its shape telling the qualifier and its colour the force (or
/// place); ranges as lines from low to high, conflicting ones ringed. A click selects. The only user of Qt Charts.
class FiguresChart : public QChartView
{
    Q_OBJECT

public:
    explicit FiguresChart(Context& context, QWidget* parent = nullptr);

    enum class Scale
    {
        Linear,
        Logarithmic
    };
    /// @param series few enough for Qt Charts; see decimated().
    void showSeries(const std::vector<FigureSeries>& series, Scale scale);
    [[nodiscard]] const std::vector<FigureSeries>& series() const { return m_series; }
    /// How many points Qt Charts was given.
    [[nodiscard]] int pointCount() const;
    /// Where a point stands, in the viewport.
    [[nodiscard]] QPointF placeOf(const FigurePoint& point) const;
    /// The figure under a point of the viewport; null where there is none.
    [[nodiscard]] const FigurePoint* pointAt(QPointF inViewport) const;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSeries(const FigureSeries& series, const QColor& colour);
    void addAxes(Scale scale);
    void paintRange(QPainter& painter, const FigurePoint& point, const QColor& colour) const;
    void paintRings(QPainter& painter, const FigurePoint& point) const;
    [[nodiscard]] QPointF scenePlace(double day, double value) const;
    [[nodiscard]] QColor colourOf(std::size_t index) const;
    void step(int direction);
    [[nodiscard]] QString tipOf(const FigurePoint& point) const;

    Context& m_context;
    std::vector<FigureSeries> m_series;
    QXYSeries* m_reference = nullptr; ///< Any series on the axes: places are worked out by it.
    Scale m_scale = Scale::Linear;
    TimelineStyle m_style;
    std::pair<double, double> m_days{0, 1}; ///< Shown, with their fractions.
};

/// The sign of a qualifier in words and shape, for a legend: "● exact".
[[nodiscard]] QString qualifierLegend();

} // namespace tasrih
