// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "models/report/report.h"
#include "views/paper/printed_pages.h"

#include <memory>

namespace tasrih {

struct Piece;

/// The paper a report is laid on.
struct ReportPaper
{
    Paper paper = Paper::A4;
    std::optional<Orientation> orientation = {}; ///< Nothing: as the report is best printed.
    double margin = 15;                          ///< Millimetres on every side, 5 to 40.
    QDate today = QDate::currentDate();          ///< Printed in the footer.

    friend bool operator==(const ReportPaper&, const ReportPaper&) = default;
};

/// Lays something on paper, in any thread, in a language; holds what it reads by value.
using ReportPages = std::function<std::shared_ptr<const PrintedPages>(Language language, const ReportPaper& paper)>;
/// The report that @p job makes, block by block.
[[nodiscard]] ReportPages reportPages(ReportJob job);

/// A report composed for paper: title, running head, page n of m, headers of tables repeated, rows whole where they
/// fit a page. Once built it only paints, so a preview and a file cannot differ.
class ReportPrint : public PrintedPages
{
public:
    explicit ReportPrint(const Report& report, const ReportPaper& paper = {});
    ~ReportPrint() override;

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] const QString& title() const override { return m_title; }
    [[nodiscard]] PdfFacts facts() const override { return {.language = m_language, .description = m_subtitle}; }
    void paintPage(QPainter& painter, int page) const override;

private:
    /// Some lines of a piece in their place on a page.
    struct Part
    {
        std::size_t piece = 0;
        double y = 0, height = 0;
        std::vector<std::pair<int, int>> lines; ///< Of each box: from, to.
    };
    using Page = std::vector<Part>;

    void paginate();
    [[nodiscard]] double needOf(std::size_t piece) const;
    [[nodiscard]] Part whole(std::size_t piece) const;
    [[nodiscard]] Part cut(std::size_t piece, const std::vector<int>& from, double room) const;
    void placeHeader(std::size_t piece);
    double place(Part part);
    void newPage(std::size_t piece);
    void paintPart(QPainter& painter, const Part& part) const;
    void paintFrame(QPainter& painter, int page) const;
    [[nodiscard]] QRectF inner() const; ///< Within the margins.
    [[nodiscard]] QRectF body() const;  ///< Within the frame.

    Language m_language;
    QString m_title, m_subtitle;
    QDate m_today;
    double m_margin;
    QSizeF m_size;
    std::vector<Piece> m_pieces;
    std::vector<Page> m_pages;
    double m_y = 0; ///< While composing: where the next part goes on the last page.
};

} // namespace tasrih
