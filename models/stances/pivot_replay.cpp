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

/// The claims of a cell up to the pivot's day.
std::span<const PivotClaim> claimsAt(const Pivot& pivot, quint32 place)
{
    const auto all =
        std::span(pivot.claims).subspan(pivot.starts[place], pivot.starts[place + 1] - pivot.starts[place]);
    if (!pivot.until)
        return all;
    const auto end = std::partition_point(all.begin(), all.end(), [&](const PivotClaim& claim) {
        return !claim.earliest.isValid() || claim.earliest <= *pivot.until;
    });
    return all.first(std::size_t(end - all.begin()));
}

/// Returns whether the cell became another.
bool judge(Pivot& pivot, quint32 place)
{
    std::optional<PivotCell> judged;
    if (const auto claims = claimsAt(pivot, place); !claims.empty()) {
        judged = cellOf(claims);
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
    for (quint32 place = 0; place + 1 < quint32(pivot.starts.size()); ++place) {
        if (pivot.starts[place] != pivot.starts[place + 1])
            judge(pivot, place);
    }
}

std::vector<quint32> replay(Pivot& pivot, std::optional<QDate> until)
{
    const std::optional<QDate> before = std::exchange(pivot.until, until);
    const auto& arrivals = pivot.arrivals;
    const auto endOf = [&](const std::optional<QDate>& day) {
        return day ? std::upper_bound(arrivals.begin(), arrivals.end(), *day,
                                      [](QDate wanted, const PivotArrival& one) { return wanted < one.day; })
                   : arrivals.end();
    };
    auto from = endOf(before);
    auto to = endOf(until);
    if (to < from)
        std::swap(from, to);
    std::vector<quint32> places;
    std::for_each(from, to, [&](const PivotArrival& one) { places.push_back(one.cell); });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::erase_if(places, [&](quint32 place) { return !judge(pivot, place); });
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
    for (const PivotArrival& one : pivot.arrivals) {
        if (one.day.isValid() && (days.empty() || days.back() != one.day))
            days.push_back(one.day);
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
