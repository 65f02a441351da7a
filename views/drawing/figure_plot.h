// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/value_scale.h"
#include "models/timeline/lane_shape.h"
#include "views/drawing/timeline_style.h"

class QPainter;

namespace tasrih {

/// Figures in their place over time and value, on screen as on paper: beneath the timeline, on the Figures page and in
/// its print. A mark tells the qualifier by its shape and the force by its side's colour; a range is a bar from low to
/// high, a line through the mark the days it is as of; figures that contradict each other are ringed and joined. What
/// would cover each other, as equal numbers do, is stacked, with a line to where it belongs.
class FigurePlot
{
public:
    /// The surface: time over the frame's body, values from @p top + @p height upward.
    struct Place
    {
        TimelineFrame frame;
        TimeScale scale{0, 1};
        double top = 0, height = 0;
        ValueScale values = {};
    };
    /// What is written at the marks, as far as it has room.
    enum class Labels
    {
        Numbers,
        NumbersAndHolders
    };
    /// What is written after a label: the number of a source, say.
    using Suffix = std::function<QString(ClaimId)>;

    FigurePlot() = default;
    /// @param series outlive the plot
    FigurePlot(std::span<const FigureSeries> series, const Place& place, const TimelineStyle& style, Labels labels,
               const Suffix& suffix = {});

    void paint(QPainter& painter, const Snapshot& snapshot, std::optional<ClaimId> current = {}) const;
    /// The figure whose mark or label is within @p reach of a point; null where there is none.
    [[nodiscard]] const FigurePoint* pointAt(QPointF at, double reach) const;
    /// Where the mark of a figure stands; nothing where it isn't shown.
    [[nodiscard]] std::optional<QPointF> placeOf(ClaimId claim) const;

    /// The ordinate of @p value on @p place.
    [[nodiscard]] static double heightOf(const Place& place, double value, const TimelineStyle& style);

private:
    struct Mark
    {
        const FigurePoint* point = nullptr;
        std::size_t series = 0, index = 0; ///< Of the point.
        QPointF at;                        ///< Of the sign.
        QPointF home;                      ///< Where it would be if nothing was in its way.
        QRectF label;                      ///< Empty where there was no room.
        QString text;
    };

    void stack();
    void label(Labels labels, const Suffix& suffix);
    [[nodiscard]] bool fit(Mark& mark, const QString& text);
    [[nodiscard]] bool isFree(const QRectF& box, const Mark& mark) const;
    [[nodiscard]] QRectF signBox(const Mark& mark) const;
    [[nodiscard]] QRectF daysBox(const Mark& mark) const;
    [[nodiscard]] double size() const { return m_style.metrics.unit * 8; }
    [[nodiscard]] double y(double value) const { return heightOf(m_place, value, m_style); }
    [[nodiscard]] double x(double day) const { return m_place.frame.toVisual(m_place.scale.x(day)); }
    void paintJoins(QPainter& painter) const;
    void paintSpan(QPainter& painter, const Mark& mark, const QColor& ink) const;
    void paintMark(QPainter& painter, const Mark& mark, const QColor& ink) const;

    std::span<const FigureSeries> m_series;
    Place m_place;
    TimelineStyle m_style;
    std::vector<Mark> m_marks;
};

} // namespace tasrih
