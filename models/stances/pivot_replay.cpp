// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot.h"

#include <algorithm>
#include <tuple>

namespace tasrih {

namespace {
std::tuple<QDate, QDate, SayingId, ClaimId> inTime(const PivotClaim& claim)
{
    return {claim.earliest, claim.latest, claim.saying, claim.claim};
}

bool isBy(const PivotClaim& claim, const std::optional<QDate>& day)
{
    return !day || !claim.earliest.isValid() || claim.earliest <= *day;
}

/// The claims of a cell up to the pivot's day.
ClaimRange claimsAt(const Pivot& pivot, quint32 place)
{
    const auto all = std::span(pivot.order).subspan(pivot.starts[place], pivot.starts[place + 1] - pivot.starts[place]);
    const auto end = std::partition_point(all.begin(), all.end(),
                                          [&](quint32 claim) { return isBy(pivot.claims[claim], pivot.until); });
    return {pivot.claims, all.first(std::size_t(end - all.begin()))};
}

/// How many claims there are by a day.
std::size_t countBy(const Pivot& pivot, const std::optional<QDate>& day)
{
    const auto end = std::partition_point(pivot.claims.begin(), pivot.claims.end(),
                                          [&](const PivotClaim& claim) { return isBy(claim, day); });
    return std::size_t(end - pivot.claims.begin());
}

/// Returns whether the cell became another. @p side holds its claims side by side meanwhile: they are read several
/// times, and lie far apart.
bool judge(Pivot& pivot, quint32 place, std::vector<PivotClaim>& side)
{
    std::optional<PivotCell> judged;
    if (const auto claims = claimsAt(pivot, place); !claims.empty()) {
        side.assign(claims.begin(), claims.end());
        judged = cellOf(side);
        judged->first = pivot.starts[place];
    }
    std::optional<PivotCell>& cell = cellAtPlace(pivot, place);
    if (cell == judged)
        return false;
    cell = judged;
    return true;
}
} // namespace

void judgeAll(Pivot& pivot)
{
    std::vector<PivotClaim> side;
    for (quint32 place = 0; place + 1 < quint32(pivot.starts.size()); ++place) {
        if (pivot.starts[place] != pivot.starts[place + 1])
            judge(pivot, place, side);
    }
}

std::vector<quint32> replay(Pivot& pivot, std::optional<QDate> until)
{
    const std::optional<QDate> before = std::exchange(pivot.until, until);
    if (pivot.claims.empty())
        return {};
    const auto [from, to] = std::minmax({countBy(pivot, before), countBy(pivot, until)});
    std::vector<quint32> places(pivot.places.begin() + pivot.placeStarts[from],
                                pivot.places.begin() + pivot.placeStarts[to]);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<PivotClaim> side;
    std::erase_if(places, [&](quint32 place) { return !judge(pivot, place, side); });
    return places;
}

std::optional<PivotCell>& cellAtPlace(Pivot& pivot, quint32 place)
{
    const std::size_t width = pivot.columns.size();
    const std::size_t line = place / width;
    const std::size_t column = place % width;
    const std::size_t rows = pivot.rows.size();
    return line < rows ? pivot.rows[line].cells[column] : pivot.rows[pivot.ownRows[line - rows]].own[column];
}

std::vector<QDate> spokenDays(const Pivot& pivot)
{
    std::vector<QDate> days;
    for (const PivotClaim& claim : pivot.claims) {
        if (claim.earliest.isValid() && (days.empty() || days.back() != claim.earliest))
            days.push_back(claim.earliest);
    }
    return days;
}

void sortInTime(std::vector<PivotClaim>& claims)
{
    std::sort(claims.begin(), claims.end(),
              [](const PivotClaim& a, const PivotClaim& b) { return inTime(a) < inTime(b); });
    claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
}

} // namespace tasrih
