// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figures_feed.h"
#include "views/drawing/figure_plot.h"

class QPainter;

namespace tasrih {

/// Figures of one measure over a scale of time that stands elsewhere, beneath a timeline say, with a scale of values in
/// the label column: on screen as on paper. Where all series stand in one band, the side's colour tells them apart.
class FigureBand
{
public:
    FigureBand() = default;
    /// @param language that of the title, which says what is counted, e.g. "troops".
    FigureBand(const FigureContent& content, Language language);

    [[nodiscard]] bool isEmpty() const { return m_series.empty(); }
    [[nodiscard]] const std::vector<FigureSeries>& series() const { return m_series; }

    /// What the band is painted on: @p top and @p height in the painter's coordinates.
    struct Place
    {
        const TimelineFrame& frame;
        const TimeScale& scale;
        double top = 0;
        double height = 0;
    };
    /// What is told of the figures besides their marks.
    struct Told
    {
        std::optional<ClaimId> current = {};
        FigurePlot::Labels labels = FigurePlot::Labels::Numbers;
        FigurePlot::Suffix suffix = {};
        const TimeAxis* axis = nullptr; ///< Its lines go through the plot.
    };
    void paint(QPainter& painter, const Place& place, const TimelineStyle& style, const Snapshot& snapshot,
               const Told& told) const;
    void paint(QPainter& painter, const Place& place, const TimelineStyle& style, const Snapshot& snapshot,
               std::optional<ClaimId> current = {}) const
    {
        paint(painter, place, style, snapshot, Told{current});
    }
    /// The figure within @p reach of a point; null where there is none.
    [[nodiscard]] const FigurePoint* pointAt(QPointF at, const Place& place, const TimelineStyle& style,
                                             double reach) const;

private:
    [[nodiscard]] FigurePlot plot(const Place& place, const TimelineStyle& style, const Told& told) const;
    void paintScale(QPainter& painter, const Place& place, const TimelineStyle& style) const;

    std::vector<FigureSeries> m_series;
    QString m_title;
    ValueScale m_values;
};

} // namespace tasrih
