// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "models/print/source_notes.h"
#include "views/paper/page_frame.h"
#include "views/paper/printed_pages.h"
#include "views/print/printed_chart.h"

namespace tasrih {

class NotesLayout;

/// A timeline composed for paper: a page that stands alone, with a headline and what tells the most; then all rows, cut
/// into pages; then the numbered sources. Lengths are tenths of a point. Once built it only paints, so a preview and a
/// file cannot differ; one object is for one thread at a time.
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
    [[nodiscard]] const RowLayout& rows() const { return m_chart->rows(); }
    [[nodiscard]] const TimelineStyle& style() const { return m_style; }
    /// The page that stands alone; null where none is wanted, or nothing is there to be shown.
    [[nodiscard]] const PrintedChart* lead() const { return m_lead.get(); }
    [[nodiscard]] const QString& headline() const { return m_headline; }
    /// What each page down shows of the rows, of the pages that show them all.
    [[nodiscard]] const std::vector<PageSlice>& slices() const { return m_chart->slices(); }
    [[nodiscard]] const SourceNumbers& numbers() const { return m_numbers; }
    [[nodiscard]] const PrintOptions& options() const { return m_options; }
    void paintPage(QPainter& painter, int page) const override;

private:
    static constexpr double spacing = frameGap; ///< Between the parts of a page.

    /// What stands at the top of a page.
    enum class Head
    {
        Lead, ///< The headline, and how many claims are shown of how many.
        Plain ///< The title.
    };

    void compose(Layout layout, const std::vector<StatementId>& statements);
    void composeChart(Layout layout, const std::vector<StatementId>& statements);
    void composeLead(const std::vector<StatementId>& statements);
    void setHeadline(const QString& words);
    [[nodiscard]] std::unique_ptr<PrintedChart> leadOf(const TimelineContentPtr& content) const;
    void composeNotes(Layout layout, const std::vector<StatementId>& statements);
    [[nodiscard]] QString suffixOf(const TimelineClaim& claim) const;
    [[nodiscard]] QString numberIn(int number) const;
    [[nodiscard]] bool wantsLead() const;
    [[nodiscard]] int leadPages() const { return m_lead ? 1 : 0; }
    /// Of all rows.
    [[nodiscard]] int chartPages() const;
    [[nodiscard]] Head headOf(int page) const { return page < leadPages() ? Head::Lead : Head::Plain; }
    [[nodiscard]] double margin() const { return marginOf(m_options.margin); }
    [[nodiscard]] double topOfTitle() const { return margin() + m_classificationHeight; }
    [[nodiscard]] double innerWidth() const;
    [[nodiscard]] double titleHeight(Head head) const;
    /// Between the title and the footer.
    [[nodiscard]] QRectF area(Head head) const;
    [[nodiscard]] QRectF headlineBox() const;
    void paintClassification(QPainter& painter) const;
    void paintTitle(QPainter& painter) const;
    void paintHeadline(QPainter& painter) const;
    void paintChart(QPainter& painter, int page) const;
    void paintEmpty(QPainter& painter) const;
    /// The lines of the footer, from 0.
    [[nodiscard]] QRectF footerLine(int line) const;
    void paintPlace(QPainter& painter, int page) const;
    void paintFooter(QPainter& painter, int page) const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString particulars() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString leadCountText() const;
    [[nodiscard]] QStringList rules() const;
    [[nodiscard]] QString ruleText(Head head) const;
    [[nodiscard]] QString datesText() const;
    [[nodiscard]] QString placeText(int page) const;

    PrintOptions m_options;
    TimelineContentPtr m_content;
    TimelineStyle m_style;
    QFont m_titleFont, m_headlineFont, m_sectionFont;
    QString m_title, m_headline;
    QSizeF m_size;
    double m_classificationHeight = 0; ///< Of its line, at the top and at the bottom; 0 without one.
    double m_footerHeight = 0;
    bool m_hasNotes = false;
    bool m_isFeatured = false; ///< The first page shows what was chosen for the briefing.
    SourceNumbers m_numbers;
    std::unique_ptr<PrintedChart> m_chart, m_lead;
    std::unique_ptr<NotesLayout> m_notes;
};

} // namespace tasrih
