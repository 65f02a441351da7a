// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figures_feed.h"
#include "views/drawing/timeline_style.h"

class QPainter;

namespace tasrih {

/// Figures of one measure beneath a timeline, on its scale: on screen as on paper. Marks tell the qualifier by their
/// shape and the force by its side's colour; ranges are lines from low to high; conflicting ones are ringed.
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
    void paint(QPainter& painter, const Place& place, const TimelineStyle& style, const Snapshot& snapshot,
               std::optional<ClaimId> current = {}) const;
    /// The figure within @p reach of a point; null where there is none.
    [[nodiscard]] const FigurePoint* pointAt(QPointF at, const Place& place, const TimelineStyle& style,
                                             double reach) const;

private:
    [[nodiscard]] QPointF placeOf(const FigurePoint& point, double value, const Place& place,
                                  const TimelineStyle& style) const;
    void paintScale(QPainter& painter, const Place& place, const TimelineStyle& style) const;
    void paintPoint(QPainter& painter, const FigurePoint& point, const QColor& ink, const Place& place,
                    const TimelineStyle& style) const;

    std::vector<FigureSeries> m_series;
    QString m_title;
    double m_most = 1; ///< The upper end of the scale: a round number.
};

} // namespace tasrih
