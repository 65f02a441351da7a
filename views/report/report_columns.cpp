// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/printable.h"
#include "models/report/report_tones.h"
#include "views/report/report_pieces.h"

#include <QtGui/QFontMetricsF>

#include <cmath>

namespace tasrih {

namespace {

constexpr std::size_t rowsMeasured = 1000;
constexpr double mostOfPage = 0.5;  ///< That a column may want.
constexpr double leastOfPage = 0.2; ///< That a long word may ask for.
constexpr double eagerness = 0.75;  ///< Below 1, so that one long text leaves room to others.

struct Wish
{
    double least = 0, natural = 0;
};

double longestWord(const QFontMetricsF& metrics, const QString& text)
{
    double longest = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        if (i > from)
            longest = std::max(longest, metrics.horizontalAdvance(text.mid(from, i - from)));
        from = i + 1;
    }
    return longest;
}

std::vector<Wish> wishesOf(const ReportTable& table, Language language, double width)
{
    const QFontMetricsF cells(reportFont(language, ReportFace::Cell));
    const QFontMetricsF heads(reportFont(language, ReportFace::HeaderCell));
    std::vector<Wish> wishes(std::size_t(table.header.size()));
    const double room = 2 * cellPadding + cells.averageCharWidth() / 2;
    const auto ask = [&](Wish& wish, const QFontMetricsF& metrics, const QString& words) {
        const QString text = printable(words);
        // Beyond some length a text wants all it can get, which needs no measuring.
        const double natural = text.size() > 200 ? width : metrics.horizontalAdvance(text);
        const double word = text.size() > 2000 ? 0 : longestWord(metrics, text);
        wish.least = std::max(wish.least, std::min(word, width * leastOfPage) + room);
        wish.natural = std::max(wish.natural, std::min(natural + room, width * mostOfPage));
    };
    for (std::size_t column = 0; column < wishes.size(); ++column) {
        ask(wishes[column], heads, table.header[qsizetype(column)]);
        for (std::size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row) {
            const ReportRow& cellsOfRow = table.rows[row];
            if (column < cellsOfRow.size())
                ask(wishes[column], cells, withSign(textOf(cellsOfRow[column], language), cellsOfRow[column].tone));
        }
        wishes[column].natural = std::max(wishes[column].natural, wishes[column].least);
    }
    return wishes;
}

/// What the columns get of @p width: what they need, and of the rest the more the more they want, but not in
/// proportion: one long text must not press all others into a word a line.
std::vector<double> shared(const std::vector<Wish>& wishes, const std::vector<int>& columns, double width)
{
    double least = 0, natural = 0, wanted = 0;
    for (const int column : columns) {
        const Wish& wish = wishes[std::size_t(column)];
        least += wish.least;
        natural += wish.natural;
        wanted += std::pow(wish.natural - wish.least, eagerness);
    }
    std::vector<double> widths;
    for (const int column : columns) {
        const Wish& wish = wishes[std::size_t(column)];
        if (least >= width)
            widths.push_back(wish.least * width / least);
        else if (natural <= width)
            widths.push_back(wish.natural * width / natural);
        else
            widths.push_back(wish.least + (width - least) * std::pow(wish.natural - wish.least, eagerness) / wanted);
    }
    return widths;
}

} // namespace

std::vector<ColumnGroup> columnGroups(const ReportTable& table, Language language, double width)
{
    const std::vector<Wish> wishes = wishesOf(table, language, width);
    const int count = int(table.header.size());
    const int frozen = std::clamp(table.frozenColumns, 0, std::max(count - 1, 0));
    std::vector<int> leading;
    double taken = 0;
    for (int column = 0; column < frozen; ++column) {
        leading.push_back(column);
        taken += wishes[std::size_t(column)].least;
    }
    std::vector<ColumnGroup> groups;
    double used = width; // so that the first column begins a group
    for (int column = frozen; column < count; ++column) {
        const double least = wishes[std::size_t(column)].least;
        if (groups.empty() || used + least > width) {
            groups.push_back({leading, {}});
            used = taken;
        }
        groups.back().columns.push_back(column);
        used += least;
    }
    for (ColumnGroup& group : groups)
        group.widths = shared(wishes, group.columns, width);
    return groups;
}

} // namespace tasrih
