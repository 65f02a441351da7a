// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/pagination.h"
#include "models/print/print_options.h"
#include "views/drawing/figure_band.h"
#include "views/drawing/timeline_legend.h"
#include "views/drawing/timeline_painter.h"

namespace tasrih {

/// A timeline set on paper: an axis that is as long as its claims, names, rows cut into pages, and one legend of the
/// marks that occur, beneath the first of them. Knows nothing of what stands around it. Lengths are tenths of a point.
class PrintedChart
{
public:
    /// The room for a chart on a page, without what stands around it.
    struct Room
    {
        double width = 0;
        double height = 0;
        int across = 1; ///< So many pages share the time.
    };
    /// @param options and @p style are borrowed.
    /// @param suffix what follows a claim's words, @param number the number of its source; see LaneTexts.
    PrintedChart(TimelineContentPtr content, const PrintOptions& options, TimelineStyle style, Room room,
                 LaneTexts::Words suffix, LaneTexts::Words number);
    Q_DISABLE_COPY_MOVE(PrintedChart)
    ~PrintedChart();

    /// Beneath the rows of every page; before it is cut.
    void setFigures(FigureBand figures, double height);

    /// Rows as high as designed, over as many pages as it takes.
    void cutAsDesigned();
    /// As low as @p pages pages down need; letters keep their size and leave where they have no room.
    void press(int pages);
    /// On one page with letters on every lane, as high as designed if it can be. Returns whether it can.
    [[nodiscard]] bool fitOnePage();
    /// On one page as high as it takes, which becomes the room's height.
    void stretch();

    [[nodiscard]] int pageCount() const { return int(m_slices.size()) * m_room.across; }
    [[nodiscard]] const TimelineContent& content() const { return *m_content; }
    [[nodiscard]] const RowLayout& rows() const { return *m_rows; }
    [[nodiscard]] const TimelineStyle& style() const { return m_style; }
    /// What each page down shows of the rows.
    [[nodiscard]] const std::vector<PageSlice>& slices() const { return m_slices; }
    [[nodiscard]] const Room& room() const { return m_room; }

    /// Axis, events and grid of page @p page, from 0, with the room's upper left corner at the painter's origin.
    void paintGround(QPainter& painter, int page) const;
    /// Rows, names, figures and the legend of it.
    void paintRows(QPainter& painter, int page) const;

private:
    [[nodiscard]] std::unique_ptr<RowLayout> rowsAt(double compression) const;
    void widenLabelColumn();
    void chooseTrailing();
    void measureHeader();
    void useRows(double compression);
    [[nodiscard]] TimeScale scaleOf(int column) const;
    [[nodiscard]] TimelineScene sceneOf(int column) const;
    [[nodiscard]] int cutLabels() const;
    /// The height for rows: on the first page the legend takes its part.
    [[nodiscard]] double bodyHeight(bool isFirst) const;

    TimelineContentPtr m_content;
    const PrintOptions& m_options;
    TimelineStyle m_style;
    TimelineStyle m_laneStyle; ///< The same with rows as high as they are printed.
    Room m_room;
    FigureBand m_figures;
    double m_figureHeight = 0;
    double m_trailing = 0; ///< Free room behind the last day.
    int m_eventLevels = 1;
    double m_headerHeight = 0;
    double m_legendHeight = 0;
    std::unique_ptr<TimelineLegend> m_legend;
    std::unique_ptr<RowLayout> m_rows;
    std::vector<PageSlice> m_slices;
    mutable std::unique_ptr<LaneTexts> m_texts;
    mutable AgreementCache m_agreements;
};

} // namespace tasrih
