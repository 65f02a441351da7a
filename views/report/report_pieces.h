// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/report_text.h"

namespace tasrih {

/// A box of a piece: words in their place, from the leading edge of the page.
struct PieceBox
{
    ReportText text;
    double x = 0; ///< Of the box, from the leading edge.
    double width = 0;
    double padding = 0; ///< On all sides.
    QColor fill;
    bool isFramed = false;
    /// A line beside it, as of a quotation, on the side on which its own words begin.
    std::optional<Qt::LayoutDirection> bar = {};

    [[nodiscard]] double height() const { return text.height() + 2 * padding; }
};

/// What pages are made of, under each other: a paragraph (one box) or a row of a table.
struct Piece
{
    std::vector<PieceBox> boxes;
    double spaceBefore = 0;
    bool keepsWithNext = false;
    int header = -1; ///< The piece that is repeated above this one on a new page; −1 without.

    [[nodiscard]] double height() const;
};

/// The pieces of a report on pages @p width wide (tenths of a point). Tables too wide for a page are continued below
/// with their leading columns repeated.
[[nodiscard]] std::vector<Piece> piecesOf(const Report& report, double width);

/// How wide the columns of a table are, grouped where they don't fit beside each other: each group holds the frozen
/// columns.
struct ColumnGroup
{
    std::vector<int> columns;
    std::vector<double> widths;
};
[[nodiscard]] std::vector<ColumnGroup> columnGroups(const ReportTable& table, Language language, double width);

/// The faces of a report on paper.
enum class ReportFace
{
    Title,
    Section,
    Subsection,
    Body,
    Quote,
    Note,
    Cell,
    HeaderCell
};
[[nodiscard]] QFont reportFont(Language language, ReportFace face);

inline constexpr double cellPadding = 30; ///< Tenths of a point.

} // namespace tasrih
