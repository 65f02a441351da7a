// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/pagination.h"

#include <cmath>

namespace tasrih {

namespace {

/// A row that begins below this part of a page goes to the next one if it fits there whole.
constexpr double lowPart = 0.55;
/// Of a row that is parted so many lanes stand together at least, where it has them.
constexpr int fewestLanes = 2;

/// Goes back over headings that would stand alone at the end of a page.
int withItsHeadings(const RowLayout& rows, int row)
{
    while (row > 0 && rows.row(row - 1).lanes == 0 && !rows.row(row - 1).folded &&
           rows.subjectRow(row - 1).depth < rows.subjectRow(row).depth)
        --row;
    return row;
}

/// Where the page that begins at @p top must end so that nothing is cut.
double cut(const RowLayout& rows, double top, double height)
{
    const double limit = top + height;
    const int at = rows.rowAt(limit).value_or(int(rows.rows().size()) - 1);
    const PlacedRow& row = rows.row(at);
    const double pitch = rows.metrics().lanePitch;
    const double lanesThatFit = std::floor((limit - std::max(row.lanesTop, top)) / pitch + 1e-9);
    const bool fitsWhole = row.height <= height;
    const bool startsLow = row.top > top + height * lowPart;
    const double beforeRow = rows.row(withItsHeadings(rows, at)).top;
    const bool isWidowed = lanesThatFit < std::min(row.lanes, fewestLanes);
    if (beforeRow > top && (row.lanes == 0 || isWidowed || (startsLow && fitsWhole)))
        return beforeRow;
    const double first = row.lanesTop > top ? row.lanesTop : top;
    const double lanesLeft = std::round((row.bottom() - rows.metrics().rowPadding - first) / pitch);
    // The next page gets its share, too.
    const double missing = fewestLanes - (lanesLeft - lanesThatFit);
    const bool canSpare = lanesThatFit - missing >= fewestLanes;
    return first + std::max(missing > 0 && canSpare ? lanesThatFit - missing : lanesThatFit, 1.0) * pitch;
}

} // namespace

std::vector<PageSlice> paginated(const RowLayout& rows, double firstHeight, double height)
{
    std::vector<PageSlice> pages;
    double top = 0;
    for (double room = firstHeight; rows.height() - top > room; room = height) {
        const double bottom = std::min(cut(rows, top, room), rows.height());
        pages.push_back({top, bottom});
        top = bottom;
    }
    pages.push_back({top, rows.height()});
    return pages;
}

} // namespace tasrih
