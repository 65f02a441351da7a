// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figures_feed.h"
#include "views/drawing/figure_band.h"
#include "views/drawing/sign_legend.h"
#include "views/paper/printed_pages.h"
#include "views/report/report_print.h"
#include "views/report/report_text.h"

namespace tasrih {

/// Figures of one measure on paper: a panel for each series under its sentence, with numbers, holders and numbers of
/// sources at the marks, one axis of time on every page, a legend of the signs that occur, then the sources. Lengths
/// are tenths of a point; the palette is the light one.
class FiguresPrint : public PrintedPages
{
public:
    enum class Layout
    {
        Pages,     ///< Cut into pages, with the sources.
        Continuous ///< One page as high as it takes, without, for pictures.
    };
    struct Options
    {
        std::optional<Measure> measure = {}; ///< As FigureOptions.
        Language language = interfaceLanguage();
        QString title = {}; ///< Empty: what the figures say together.
        ReportPaper paper = {};
        Layout layout = Layout::Pages;
    };

    FiguresPrint(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements, const Options& options);

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] const QString& title() const override { return m_title; }
    [[nodiscard]] PdfFacts facts() const override
    {
        return {.language = m_style.language, .author = {}, .description = m_subtitle, .rights = {}};
    }
    void paintPage(QPainter& painter, int page) const override;

    [[nodiscard]] const FigureContent& content() const { return m_content; }

private:
    /// A part of a page from its top: a panel, or a note.
    struct Part
    {
        std::size_t of = 0;
        double top = 0;
    };
    struct Page
    {
        std::vector<Part> panels, notes;
        double notesTop = 0; ///< Of the heading over the notes.
    };
    struct Panel
    {
        FigureBand band;
        ReportText sentence;
    };

    void composePanels(Layout layout);
    void writeNotes();
    void placeNotes();
    [[nodiscard]] double headingHeight() const; ///< Over the notes.
    [[nodiscard]] QString noteOf(std::size_t number, const FigurePoint& point) const;
    [[nodiscard]] QRectF inner() const;
    [[nodiscard]] double top() const; ///< Of what stands under the title.
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double axisHeight() const { return 2 * m_style.metrics.axisTier; }
    void paintTitle(QPainter& painter) const;
    void paintPanels(QPainter& painter, const Page& page) const;
    void paintNotes(QPainter& painter, const Page& page) const;

    SnapshotPtr m_snapshot;
    TimelineStyle m_style;
    FigureContent m_content;
    QString m_title, m_subtitle;
    QFont m_titleFont;
    QDate m_today;
    double m_margin;
    QSizeF m_size;
    SignLegend m_legend;
    std::map<ClaimId, std::size_t> m_numbers; ///< Of sources, from 1.
    TimelineFrame m_frame;                    ///< Of axis and plots, from the inner edge.
    TimeScale m_scale{0, 1};
    double m_plotHeight = 0;
    std::vector<Panel> m_panels;
    std::vector<ReportText> m_notes;
    std::vector<Page> m_pages;
};

} // namespace tasrih
