// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/pagination.h"
#include "models/print/print_options.h"
#include "models/print/source_notes.h"
#include "views/drawing/figure_band.h"
#include "views/drawing/timeline_legend.h"
#include "views/drawing/timeline_painter.h"
#include "views/paper/page_frame.h"
#include "views/paper/printed_pages.h"

namespace tasrih {

class NotesLayout;

/// A timeline composed for paper: pages of rows, each with title, axis, names, legend and footer, then the numbered
/// sources. Lengths are tenths of a point. Once built it only paints, so a preview and a file cannot differ; one object
/// is for one thread at a time.
class TimelinePrint : public PrintedPages
{
public:
    enum class Layout
    {
        Pages,     ///< Cut into pages of the paper.
        Continuous ///< One page as wide as the paper and as high as it takes, for pictures.
    };

    TimelinePrint(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements, const PrintOptions& options,
                  Layout layout = Layout::Pages);
    ~TimelinePrint() override;
    Q_DISABLE_COPY_MOVE(TimelinePrint)

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] const QString& title() const override { return m_title; }
    [[nodiscard]] PdfFacts facts() const override
    {
        return {m_options.language, m_options.author, m_options.subtitle, m_options.classification};
    }
    [[nodiscard]] const TimelineContent& content() const { return *m_content; }
    [[nodiscard]] const RowLayout& rows() const { return *m_rows; }
    [[nodiscard]] const TimelineStyle& style() const { return m_style; }
    /// What each page down shows of the rows.
    [[nodiscard]] const std::vector<PageSlice>& slices() const { return m_slices; }
    [[nodiscard]] const SourceNumbers& numbers() const { return m_numbers; }
    [[nodiscard]] const PrintOptions& options() const { return m_options; }
    void paintPage(QPainter& painter, int page) const override;

private:
    static constexpr double spacing = frameGap; ///< Between the parts of a page.

    struct Areas
    {
        double classification = 0; ///< Height of its line, at the top and at the bottom; 0 without one.
        double titleHeight = 0;
        double headerHeight = 0;
        double legendHeight = 0;
        double footerHeight = 0;
    };

    void compose(Layout layout, const std::vector<StatementId>& statements);
    void composeRows(Layout layout);
    void composeNotes(Layout layout, const std::vector<StatementId>& statements);
    /// Names stand in one line where the page allows, so that they are found by a search.
    void widenLabelColumn();
    [[nodiscard]] std::unique_ptr<RowLayout> rowsAt(double compression) const;
    [[nodiscard]] QString suffixOf(int claim) const;
    [[nodiscard]] int chartPages() const { return int(m_slices.size()) * m_across; }
    [[nodiscard]] double bodyHeight() const;
    [[nodiscard]] double bandHeight() const;
    [[nodiscard]] double margin() const { return marginOf(m_options.margin); }
    [[nodiscard]] double topOfTitle() const { return margin() + m_areas.classification; }
    [[nodiscard]] double innerWidth() const;
    [[nodiscard]] TimeScale scaleOf(int column) const;
    [[nodiscard]] TimelineScene sceneOf(int column) const;
    void paintClassification(QPainter& painter) const;
    void paintTitle(QPainter& painter) const;
    void paintChart(QPainter& painter, int page) const;
    void paintEmpty(QPainter& painter) const;
    /// The lines of the footer, from 0.
    [[nodiscard]] QRectF footerLine(int line) const;
    void paintPlace(QPainter& painter, int page) const;
    void paintFooter(QPainter& painter, int page) const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString particulars() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString ruleText() const;
    [[nodiscard]] QString datesText() const;
    [[nodiscard]] QString placeText(int page) const;

    PrintOptions m_options;
    TimelineContentPtr m_content;
    TimelineStyle m_style;
    TimelineStyle m_laneStyle; ///< The same with rows as high as they are printed.
    QFont m_titleFont, m_sectionFont;
    QString m_title;
    QSizeF m_size;
    int m_across = 1;
    int m_eventLevels = 0;
    Areas m_areas;
    bool m_hasNotes = false;
    SourceNumbers m_numbers;
    std::unique_ptr<RowLayout> m_rows;
    std::unique_ptr<TimelineLegend> m_legend;
    std::unique_ptr<NotesLayout> m_notes;
    FigureBand m_figures;
    std::vector<PageSlice> m_slices;
    mutable std::unique_ptr<LaneTexts> m_texts;
    mutable AgreementCache m_agreements;
};

} // namespace tasrih
