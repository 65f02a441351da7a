// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_sheet.h"

#include "database/text/printable.h"
#include "models/stances/pivot_summary.h"
#include "models/stances/stance_words.h"
#include "models/stances/stances_report.h"
#include "models/words/labels.h"
#include "views/paper/page_frame.h"
#include "views/stances/stance_delegate.h"
#include "views/stances/stance_mark.h"
#include "views/stances/stance_signs.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr double perMillimetre = 72 * pointUnits / 25.4;
constexpr double columnWidth = 9 * perMillimetre;
constexpr double lowestRow = 5 * perMillimetre;
constexpr double bandWidth = 5 * perMillimetre;
constexpr double leastName = 34 * perMillimetre, mostName = 62 * perMillimetre;
constexpr double leastHead = 16 * perMillimetre, mostHead = 60 * perMillimetre;
constexpr double widestMargin = 12.7; ///< Millimetres: a sheet needs its room.
constexpr int mostHeadLines = 2;
constexpr double cellGap = 2 * pointUnits;
constexpr double nameIndent = 3 * pointUnits;
constexpr std::array counted{Position::Support, Position::Oppose};

PivotOptions optionsIn(PivotOptions options, Language language)
{
    options.language = language;
    return options;
}

QSizeF paperOf(const ReportPaper& paper)
{
    return sheetOf(paper.paper, paper.orientation.value_or(Orientation::Portrait));
}

/// Words that run up the page within @p box.
void paintUpright(QPainter& painter, const QRectF& box, const ReportText& text)
{
    painter.save();
    // From left to right they are read from the left edge, from right to left from the right one.
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.translate(isMirrored ? box.topRight() : box.bottomLeft());
    painter.rotate(isMirrored ? 90 : -90);
    // Arabic lines are higher than their letters need: two of them are as near each other as the box asks for.
    const int lines = std::max(text.lineCount(), 1);
    const double line = text.height() / lines;
    const double pitch = std::min(line, box.width() / lines);
    for (int i = 0; i < text.lineCount(); ++i)
        text.paint(painter, {0, (box.width() - lines * pitch) / 2 + i * pitch - (line - pitch) / 2}, i, i + 1);
    painter.restore();
}
} // namespace

StanceSheet::StanceSheet(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements, PivotOptions options,
                         Language language, const ReportPaper& paper)
    : m_snapshot(snapshot)
    , m_pivot(pivotOf(*snapshot, statements, optionsIn(std::move(options), language)))
    , m_style(printStyle(language))
    , m_titleFont(printFont(language, 14, QFont::Bold))
    , m_title(translated(language, Wording("StancesReport", "Stances")))
    , m_subtitle(stancesSubtitle(*snapshot, m_pivot, language))
    , m_today(paper.today)
    , m_margin(marginOf(std::min(paper.margin, widestMargin)))
    , m_size(paperOf(paper))
    , m_legend(stanceSigns(m_style, CellContents::Latest), m_style, inner().width())
{
    measure();
    arrange();
}

QRectF StanceSheet::inner() const
{
    return QRectF(QPointF(), m_size).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

double StanceSheet::tableTop() const
{
    return inner().top() + QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_style.label).height() + frameGap;
}

double StanceSheet::roomForRows() const
{
    return inner().bottom() - footHeight - m_legend.height() - frameGap - tableTop() - m_headHeight;
}

void StanceSheet::measure()
{
    measureHeads();
    measureRows();
}

/// As high as the longest name takes in two lines.
void StanceSheet::measureHeads()
{
    const bool isMirrored = m_style.direction == Qt::RightToLeft;
    const ReportText::Look look{m_style.label, m_style.direction, isMirrored ? Qt::AlignRight : Qt::AlignLeft};
    const auto lay = [&](double length) {
        m_heads.clear();
        bool fits = true;
        for (const PropositionId id : m_pivot.columns) {
            const QString name = printedText(columnName(*m_snapshot, id, m_style.language), m_style.language);
            m_heads.emplace_back(std::vector<ReportRun>{{name}}, look, length);
            fits = fits && m_heads.back().lineCount() <= mostHeadLines;
        }
        return fits;
    };
    for (m_headHeight = leastHead; !lay(m_headHeight - 2 * cellGap) && m_headHeight < mostHead;)
        m_headHeight = std::min(m_headHeight + 2 * perMillimetre, mostHead);
}

/// Names in one line where they have room; a side's rows are high enough for its name beside them.
void StanceSheet::measureRows()
{
    const QFontMetricsF metrics(m_style.label);
    m_names = leastName;
    for (std::size_t at = 0; at < m_pivot.rows.size(); ++at) {
        const PivotRow& row = m_pivot.rows[at];
        bool spoke = false;
        for (std::size_t column = 0; column < m_pivot.columns.size(); ++column)
            spoke = spoke || row.ownCell(column);
        if (!spoke)
            continue;
        m_rows.push_back({at, {}, lowestRow});
        m_names = std::max(m_names, metrics.horizontalAdvance(nameOf(m_snapshot->get(row.actor), m_style.language)) +
                                        2 * nameIndent);
    }
    const double beside = inner().width() - bandWidth - double(m_pivot.columns.size()) * columnWidth;
    m_names = std::clamp(m_names, leastName, std::clamp(beside, leastName, mostName));
    for (Row& row : m_rows) {
        const QString name =
            printedText(nameOf(m_snapshot->get(m_pivot.rows[row.of].actor), m_style.language), m_style.language);
        row.name = ReportText({{name}}, {m_style.label, m_style.direction, startOf(m_style.direction)},
                              m_names - 2 * nameIndent);
        // The height of one line leaves room for marks that names hardly have.
        row.height = row.name.lineCount() > 1 ? std::max(lowestRow, row.name.height() + 2 * pointUnits) : lowestRow;
    }
    for (std::size_t first = 0; first < m_rows.size();) {
        const std::size_t end = endOfSide(first, m_rows.size());
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height += m_rows[i].height;
        const Side* side = m_snapshot->find(m_pivot.rows[m_rows[first].of].side);
        const double needed = side ? metrics.horizontalAdvance(shortNameOf(*side, m_style.language)) + 2 * cellGap : 0;
        for (std::size_t i = first; i < end; ++i)
            m_rows[i].height += std::max(needed - height, 0.0) / double(end - first);
        first = end;
    }
}

/// Where the rows of the side of @p row end, @p end at the latest.
std::size_t StanceSheet::endOfSide(std::size_t row, std::size_t end) const
{
    std::size_t last = row;
    while (last < end && m_pivot.rows[m_rows[last].of].side == m_pivot.rows[m_rows[row].of].side)
        ++last;
    return last;
}

void StanceSheet::arrange()
{
    const double forColumns = inner().width() - bandWidth - m_names;
    const auto most = std::size_t(std::max(forColumns / columnWidth, 1.0));
    std::size_t column = 0;
    do {
        const std::size_t endColumn = std::min(column + most, m_pivot.columns.size());
        std::size_t row = 0;
        do {
            Sheet sheet{row, row, column, endColumn};
            double left = roomForRows() - counted.size() * lowestRow;
            while (sheet.endRow < m_rows.size() && (sheet.endRow == row || m_rows[sheet.endRow].height <= left))
                left -= m_rows[sheet.endRow++].height;
            m_sheets.push_back(sheet);
            row = sheet.endRow;
        } while (row < m_rows.size());
        column = endColumn;
    } while (column < m_pivot.columns.size());
}

/// A box by its distance from the leading edge.
QRectF StanceSheet::at(double from, double width, double top, double height) const
{
    const QRectF area = inner();
    const double left = m_style.direction == Qt::RightToLeft ? area.right() - from - width : area.left() + from;
    return {left, top, width, height};
}

double StanceSheet::columnAt(const Sheet& sheet, std::size_t column) const
{
    return bandWidth + m_names + double(column - sheet.firstColumn) * columnWidth;
}

void StanceSheet::paintPage(QPainter& painter, int page) const
{
    const Sheet& sheet = m_sheets[std::size_t(page)];
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    painter.setLayoutDirection(m_style.direction);
    const QRectF first(inner().topLeft(), QSizeF(inner().width(), QFontMetricsF(m_titleFont).height()));
    const QRectF second(first.bottomLeft(), QSizeF(inner().width(), QFontMetricsF(m_style.label).height()));
    paintFrameLine(painter, m_titleFont, m_style.theme->text, first, printableLine(m_title));
    paintFrameLine(painter, m_style.label, m_style.theme->secondary, second, printableLine(m_subtitle));
    paintHead(painter, sheet);
    const double bottom = paintRows(painter, sheet, tableTop() + m_headHeight);
    if (sheet.endRow == m_rows.size())
        paintCounts(painter, sheet, bottom);
    m_legend.paint(painter, {inner().left(), inner().bottom() - footHeight - m_legend.height()});
    paintFoot(painter, inner(), m_style.language, m_today, page, pageCount());
    painter.restore();
}

void StanceSheet::rule(QPainter& painter, const Sheet& sheet, double y) const
{
    const QRectF line = at(0, widthOf(sheet), y, 0);
    painter.drawLine(line.topLeft(), line.topRight());
}

void StanceSheet::paintHead(QPainter& painter, const Sheet& sheet) const
{
    for (std::size_t column = sheet.firstColumn; column < sheet.endColumn; ++column) {
        const QRectF box = at(columnAt(sheet, column), columnWidth, tableTop(), m_headHeight);
        painter.setPen(m_style.theme->text);
        paintUpright(painter, box.adjusted(0, cellGap, 0, -cellGap), m_heads[column]);
        painter.setPen(QPen(m_style.mixed(m_style.theme->line, 60), m_style.hairline));
        const double edge = m_style.direction == Qt::RightToLeft ? box.right() : box.left();
        painter.drawLine(QPointF(edge, box.top()), QPointF(edge, box.bottom()));
    }
    painter.setPen(QPen(m_style.theme->secondary, m_style.hairline));
    rule(painter, sheet, tableTop() + m_headHeight);
}

/// The side of @p row beside its rows: upright, whole where it has room, else by its short name.
void StanceSheet::paintBand(QPainter& painter, std::size_t row, double top, double height) const
{
    const QRectF box = at(0, bandWidth, top, height);
    const Side* side = m_snapshot->find(m_pivot.rows[m_rows[row].of].side);
    const double stripe = 2 * pointUnits;
    const QRectF edge = at(0, stripe, top + m_style.hairline, height - 2 * m_style.hairline);
    painter.fillRect(edge, m_style.theme->side(side));
    if (!side)
        return;
    const double length = height - 2 * cellGap;
    QString name = nameOf(*side, m_style.language);
    if (QFontMetricsF(m_style.label).horizontalAdvance(name) > length)
        name = shortNameOf(*side, m_style.language);
    // A part of a side that goes on over the page may have room for none.
    const QFontMetricsF metrics(m_style.label);
    if (metrics.horizontalAdvance(name) > length + cellGap)
        return;
    const ReportText text({{printedText(name, m_style.language)}}, {m_style.label, m_style.direction, Qt::AlignHCenter},
                          length + cellGap);
    painter.setPen(m_style.theme->text);
    paintUpright(painter, box.adjusted(0, cellGap / 2, 0, -cellGap / 2), text);
}

/// @returns where they end.
double StanceSheet::paintRows(QPainter& painter, const Sheet& sheet, double top) const
{
    double y = top;
    for (std::size_t i = sheet.firstRow; i < sheet.endRow; ++i) {
        const Row& row = m_rows[i];
        const QRectF name = at(bandWidth + nameIndent, m_names - 2 * nameIndent, y, row.height);
        painter.setPen(m_style.theme->text);
        row.name.paint(painter, name.topLeft() + QPointF(0, (row.height - row.name.height()) / 2), 0,
                       row.name.lineCount());
        for (std::size_t column = sheet.firstColumn; column < sheet.endColumn; ++column) {
            const QRectF box = at(columnAt(sheet, column), columnWidth, y, row.height);
            if (const auto& cell = m_pivot.rows[row.of].ownCell(column))
                paintCell(painter, box, *cell);
            painter.setPen(QPen(m_style.mixed(m_style.theme->line, 60), m_style.hairline));
            const double edge = m_style.direction == Qt::RightToLeft ? box.right() : box.left();
            painter.drawLine(QPointF(edge, box.top()), QPointF(edge, box.bottom()));
        }
        y += row.height;
        const bool endsSide = endOfSide(i, sheet.endRow) == i + 1;
        painter.setPen(
            QPen(endsSide ? m_style.theme->secondary : m_style.mixed(m_style.theme->line, 60), m_style.hairline));
        rule(painter, sheet, y);
    }
    double bandTop = top;
    for (std::size_t first = sheet.firstRow; first < sheet.endRow;) {
        const std::size_t end = endOfSide(first, sheet.endRow);
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height += m_rows[i].height;
        paintBand(painter, first, bandTop, height);
        bandTop += height;
        first = end;
    }
    return y;
}

/// A shape and what stands beside it, together in the middle of @p box.
void StanceSheet::paintSign(QPainter& painter, const QRectF& box, Position position, const QString& words) const
{
    const QFontMetricsF metrics(m_style.meta);
    constexpr double mark = 5.2 * pointUnits;
    const double wordsWidth = metrics.horizontalAdvance(words);
    const double width = mark + cellGap + wordsWidth;
    const bool isMirrored = m_style.direction == Qt::RightToLeft;
    const double left = box.center().x() - width / 2;
    const double markAt = isMirrored ? left + width - mark / 2 : left + mark / 2;
    drawStanceMark(painter, {markAt, box.center().y()}, mark, position, m_style.theme->stance(position));
    painter.setFont(m_style.meta);
    painter.setPen(m_style.theme->text);
    const double wordsAt = isMirrored ? left : left + mark + cellGap;
    painter.drawText(QRectF(wordsAt, box.top(), wordsWidth, box.height()), textFlags | Qt::AlignHCenter, words);
}

void StanceSheet::paintCell(QPainter& painter, const QRectF& box, const PivotCell& cell) const
{
    constexpr int tint = 12;
    painter.fillRect(box, m_style.mixed(m_style.theme->stance(cell.latest), tint));
    QString words = numberText(cell.sayings, m_style.language);
    if (cell.changed)
        words += QChar(changedMark);
    if (cell.contradictory)
        words += QChar(contradictoryMark);
    paintSign(painter, box, cell.latest, words);
}

/// How many actors are for and how many against each proposition.
void StanceSheet::paintCounts(QPainter& painter, const Sheet& sheet, double top) const
{
    if (m_rows.empty())
        return;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const double y = top + double(i) * lowestRow;
        const QString label = translated(m_style.language, Wording("StancesReport", "Actors: %1"))
                                  .arg(textOf(counted[i], m_style.language));
        painter.setFont(m_style.label);
        painter.setPen(m_style.theme->secondary);
        painter.drawText(at(bandWidth + nameIndent, m_names - 2 * nameIndent, y, lowestRow), textFlags | Qt::AlignLeft,
                         label);
        for (std::size_t column = sheet.firstColumn; column < sheet.endColumn; ++column) {
            const int actors = summaryOfColumn(m_pivot, column, 0, m_pivot.rows.size()).actors[int(counted[i])];
            if (actors > 0)
                paintSign(painter, at(columnAt(sheet, column), columnWidth, y, lowestRow), counted[i],
                          numberText(actors, m_style.language));
        }
    }
}

} // namespace tasrih
