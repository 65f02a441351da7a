// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"
#include "views/drawing/sign_legend.h"
#include "views/paper/printed_pages.h"
#include "views/report/report_print.h"
#include "views/report/report_text.h"

namespace tasrih {

/// The stance table on paper, on one sheet where it has room: a row for each actor that spoke itself, a column for each
/// proposition, in a cell the sign of the latest stance and the number of sayings; sides as bands at the leading edge,
/// names of propositions upright above the columns. What has no room goes on, rows first, on further sheets with
/// names and headings of their own. Lengths are tenths of a point; the palette is the light one.
class StanceSheet : public PrintedPages
{
public:
    /// @param options what the table shows; names are in @p language, whatever they say.
    StanceSheet(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements, PivotOptions options,
                Language language, const ReportPaper& paper = {});

    [[nodiscard]] int pageCount() const override { return int(m_sheets.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] const QString& title() const override { return m_title; }
    [[nodiscard]] PdfFacts facts() const override
    {
        return {.language = m_style.language, .author = {}, .description = m_subtitle, .rights = {}};
    }
    void paintPage(QPainter& painter, int page) const override;

    [[nodiscard]] const Pivot& pivot() const { return m_pivot; }

private:
    struct Row
    {
        std::size_t of = 0; ///< Of Pivot::rows.
        ReportText name;
        double height = 0;
    };
    /// Part of the table, half-open.
    struct Sheet
    {
        std::size_t firstRow = 0, endRow = 0;
        std::size_t firstColumn = 0, endColumn = 0;
    };

    void measure();
    void measureHeads();
    void measureRows();
    void arrange();
    [[nodiscard]] std::size_t endOfSide(std::size_t row, std::size_t end) const;
    [[nodiscard]] QRectF inner() const;
    [[nodiscard]] double tableTop() const;
    /// What rows have, the two that count included.
    [[nodiscard]] double roomForRows() const;
    [[nodiscard]] QRectF at(double from, double width, double top, double height) const;
    [[nodiscard]] double columnAt(const Sheet& sheet, std::size_t column) const;
    [[nodiscard]] double widthOf(const Sheet& sheet) const { return columnAt(sheet, sheet.endColumn); }
    void paintHead(QPainter& painter, const Sheet& sheet) const;
    void paintBand(QPainter& painter, std::size_t row, double top, double height) const;
    double paintRows(QPainter& painter, const Sheet& sheet, double top) const;
    void paintCell(QPainter& painter, const QRectF& box, const PivotCell& cell) const;
    void paintCounts(QPainter& painter, const Sheet& sheet, double top) const;
    void paintSign(QPainter& painter, const QRectF& box, Position position, const QString& words) const;
    void rule(QPainter& painter, const Sheet& sheet, double y) const;

    SnapshotPtr m_snapshot;
    Pivot m_pivot;
    TimelineStyle m_style;
    QFont m_titleFont;
    QString m_title, m_subtitle;
    QDate m_today;
    double m_margin;
    QSizeF m_size;
    SignLegend m_legend;
    std::vector<Row> m_rows;
    std::vector<ReportText> m_heads; ///< Of the columns, as long as m_headHeight.
    double m_headHeight = 0;
    double m_names = 0; ///< Width of the actors' column.
    std::vector<Sheet> m_sheets;
};

} // namespace tasrih
