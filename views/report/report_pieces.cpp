// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_pieces.h"

#include "database/text/direction.h"
#include "models/report/report_tones.h"
#include "views/drawing/timeline_style.h"

namespace tasrih {

namespace {

constexpr double gap = 4 * pointUnits;
constexpr double quoteIndent = 10 * pointUnits;
constexpr double signRoom = 80 * pointUnits; ///< The first column of a legend at most.

class Composer
{
public:
    Composer(Language language, double width)
        : m_language(language)
        , m_direction(directionOf(language))
        , m_width(width)
    {
    }

    void title(const Report& report)
    {
        add({{report.title, Tone::Plain}}, ReportFace::Title, 0);
        m_pieces.back().keepsWithNext = true;
        if (!report.subtitle.isEmpty())
            add({{report.subtitle, Tone::Muted}}, ReportFace::Body, gap / 2);
    }

    void operator()(const ReportHeading& heading)
    {
        const bool isSection = heading.level <= 1;
        add({{heading.text, Tone::Plain}}, isSection ? ReportFace::Section : ReportFace::Subsection,
            isSection ? 4 * gap : 2 * gap);
        m_pieces.back().keepsWithNext = true;
    }

    void operator()(const ReportParagraph& paragraph)
    {
        const Language language = paragraph.language.value_or(m_language);
        if (paragraph.style == ReportParagraph::Style::Quote) {
            quote(paragraph, language);
            return;
        }
        if (paragraph.style == ReportParagraph::Style::Note) {
            add(paragraph.runs, ReportFace::Note, gap / 2);
            return;
        }
        // Strong words at its beginning open a new matter.
        const bool opens = !paragraph.runs.empty() && paragraph.runs.front().tone == Tone::Strong;
        add(paragraph.runs, ReportFace::Body, opens ? 3 * gap : gap / 2);
    }

    void operator()(const ReportTable& table)
    {
        if (table.onlyInSheets || table.header.isEmpty())
            return;
        if (!table.title.isEmpty()) {
            add({{table.title, Tone::Plain}}, ReportFace::Subsection, 2 * gap);
            m_pieces.back().keepsWithNext = true;
        }
        const std::vector<ColumnGroup> groups = columnGroups(table, m_language, m_width);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (i > 0) {
                add({{translated(m_language, Wording("Report", "More columns of the same table")), Tone::Muted}},
                    ReportFace::Note, 2 * gap);
                m_pieces.back().keepsWithNext = true;
            }
            addTable(table, groups[i]);
        }
    }

    void operator()(const ReportLegend& legend)
    {
        bool isFirst = true;
        for (const auto& [sign, meaning] : legend.entries) {
            Piece piece;
            piece.spaceBefore = std::exchange(isFirst, false) ? 3 * gap : gap / 4;
            piece.boxes.push_back(box({{printed(sign), Tone::Strong}}, ReportFace::Note, 0, signRoom, 0));
            piece.boxes.push_back(
                box({{printed(meaning), Tone::Muted}}, ReportFace::Note, signRoom + gap, m_width - signRoom - gap, 0));
            m_pieces.push_back(std::move(piece));
        }
    }

    [[nodiscard]] std::vector<Piece> take() { return std::move(m_pieces); }

private:
    [[nodiscard]] QString printed(const QString& text) const { return printedText(text, m_language); }

    [[nodiscard]] std::vector<ReportRun> printed(std::vector<ReportRun> runs) const
    {
        for (ReportRun& run : runs)
            run.text = printed(run.text);
        return runs;
    }

    [[nodiscard]] PieceBox box(const std::vector<ReportRun>& runs, ReportFace face, double x, double width,
                               double padding) const
    {
        const ReportText::Look look{reportFont(m_language, face), m_direction, startOf(m_direction),
                                    face == ReportFace::Note};
        PieceBox made;
        made.text = ReportText(runs, look, width - 2 * padding);
        made.x = x;
        made.width = width;
        made.padding = padding;
        return made;
    }

    void add(std::vector<ReportRun> runs, ReportFace face, double spaceBefore)
    {
        Piece piece;
        piece.boxes.push_back(box(printed(std::move(runs)), face, 0, m_width, 0));
        piece.spaceBefore = spaceBefore;
        m_pieces.push_back(std::move(piece));
    }

    void quote(const ReportParagraph& paragraph, Language language)
    {
        QString words;
        for (const ReportRun& run : paragraph.runs)
            words += run.text;
        const Qt::LayoutDirection direction = paragraphDirection(words, language);
        const Language face = direction == Qt::RightToLeft ? Language::Arabic : Language::English;
        const ReportText::Look look{reportFont(face, ReportFace::Quote), direction, startOf(direction), false};
        PieceBox made;
        const double width = m_width - quoteIndent;
        std::vector<ReportRun> runs = paragraph.runs;
        for (ReportRun& run : runs)
            run.text = printedText(run.text, face);
        made.text = ReportText(runs, look, width);
        made.x = direction == m_direction ? quoteIndent : 0;
        made.width = width;
        made.bar = direction;
        Piece piece;
        piece.boxes.push_back(std::move(made));
        piece.spaceBefore = gap / 2;
        // Who said it doesn't part from what was said.
        if (!m_pieces.empty() && m_pieces.back().boxes.size() == 1)
            m_pieces.back().keepsWithNext = true;
        m_pieces.push_back(std::move(piece));
    }

    [[nodiscard]] PieceBox cellBox(const ReportCell& cell, double x, double width) const
    {
        const bool isText = std::holds_alternative<QString>(cell.value);
        const QString text = textOf(cell, m_language);
        const ReportText::Look look{reportFont(m_language, ReportFace::Cell),
                                    isText ? paragraphDirection(text, m_language) : Qt::LeftToRight,
                                    isText ? startOf(m_direction) : endOf(m_direction), false};
        PieceBox made;
        made.text = ReportText({{printed(text), cell.tone}}, look, width - 2 * cellPadding);
        made.x = x;
        made.width = width;
        made.padding = cellPadding;
        made.isFramed = true;
        if (const quint32 fill = lookOf(cell.tone).fill)
            made.fill = QColor::fromRgb(QRgb(fill));
        return made;
    }

    void addTable(const ReportTable& table, const ColumnGroup& group)
    {
        Piece header;
        double x = 0;
        for (std::size_t i = 0; i < group.columns.size(); ++i) {
            PieceBox made = box({{printed(table.header[group.columns[i]]), Tone::Plain}}, ReportFace::HeaderCell, x,
                                group.widths[i], cellPadding);
            made.isFramed = true;
            made.fill = QColor(0xE9, 0xEB, 0xEE);
            header.boxes.push_back(std::move(made));
            x += group.widths[i];
        }
        header.spaceBefore = gap;
        header.keepsWithNext = true;
        const int headerAt = int(m_pieces.size());
        m_pieces.push_back(std::move(header));
        for (const ReportRow& row : table.rows) {
            Piece piece;
            piece.header = headerAt;
            x = 0;
            for (std::size_t i = 0; i < group.columns.size(); ++i) {
                const auto column = std::size_t(group.columns[i]);
                piece.boxes.push_back(cellBox(column < row.size() ? row[column] : ReportCell(), x, group.widths[i]));
                x += group.widths[i];
            }
            piece.keepsWithNext = !row.empty() && row.front().tone == Tone::Heading;
            m_pieces.push_back(std::move(piece));
        }
    }

    Language m_language;
    Qt::LayoutDirection m_direction;
    double m_width;
    std::vector<Piece> m_pieces;
};

} // namespace

double Piece::height() const
{
    double highest = 0;
    for (const PieceBox& box : boxes)
        highest = std::max(highest, box.height());
    return highest;
}

QFont reportFont(Language language, ReportFace face)
{
    switch (face) {
    case ReportFace::Title:
        return printFont(language, 16, QFont::Bold);
    case ReportFace::Section:
        return printFont(language, 12, QFont::Bold);
    case ReportFace::Subsection:
        return printFont(language, 9.5, QFont::Bold);
    case ReportFace::Body:
        return printFont(language, 9);
    case ReportFace::Quote:
        return printFont(language, 9);
    case ReportFace::Note:
        return printFont(language, 7.5);
    case ReportFace::Cell:
        return printFont(language, 8);
    case ReportFace::HeaderCell:
        return printFont(language, 8, QFont::Bold);
    }
    Q_UNREACHABLE();
}

std::vector<Piece> piecesOf(const Report& report, double width)
{
    Composer composer(report.language, width);
    composer.title(report);
    for (const ReportBlock& block : report.blocks)
        std::visit(composer, block);
    return composer.take();
}

} // namespace tasrih
