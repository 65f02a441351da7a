// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/pivot.h"

#include <algorithm>
#include <array>

namespace tasrih {

namespace {
bool areOpposed(Position a, Position b)
{
    return (a == Position::Support && b == Position::Oppose) || (a == Position::Oppose && b == Position::Support);
}

bool isUniform(const ClaimRange& claims)
{
    return std::all_of(claims.begin(), claims.end(),
                       [&](const PivotClaim& claim) { return claim.position == claims.front().position; });
}

/// The position of the claims of the last day: what it says without contradiction, else mixed.
Position latestPosition(const ClaimRange& claims)
{
    std::size_t at = claims.size() - 1;
    while (at > 0 && claims[at - 1].earliest == claims.back().earliest)
        --at;
    Position latest = Position::Unclear;
    for (; at < claims.size(); ++at) {
        const Position position = claims[at].position;
        if (position != Position::Unclear)
            latest = areOpposed(latest, position) || latest == Position::Mixed ? Position::Mixed : position;
    }
    return latest;
}

int distinctSayings(const ClaimRange& claims)
{
    constexpr std::size_t few = 12;
    if (claims.size() <= few) { // The usual case: without a list of their own.
        int distinct = 0;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            std::size_t before = 0;
            while (before < i && claims[before].saying != claims[i].saying)
                ++before;
            distinct += before == i ? 1 : 0;
        }
        return distinct;
    }
    std::vector<SayingId> sayings;
    sayings.reserve(claims.size());
    for (const PivotClaim& claim : claims)
        sayings.push_back(claim.saying);
    std::sort(sayings.begin(), sayings.end());
    return int(std::unique(sayings.begin(), sayings.end()) - sayings.begin());
}
constexpr std::size_t positions = 5;

bool isDated(const PivotClaim& claim)
{
    return claim.earliest.isValid() && claim.latest.isValid();
}

/// Whether a clear position was certainly left behind before another one was taken.
bool hasChanged(const ClaimRange& claims)
{
    std::array<QDate, positions> firstOver;  // The first day on which a saying of the position was certainly over.
    for (const PivotClaim& claim : claims) { // In order of the earliest day: what is over by then, was said before.
        if (!isDated(claim) || claim.position == Position::Unclear)
            continue;
        for (std::size_t other = 0; other < positions; ++other) {
            if (other != std::size_t(claim.position) && firstOver[other].isValid() && firstOver[other] < claim.earliest)
                return true;
        }
        QDate& over = firstOver[std::size_t(claim.position)];
        if (!over.isValid() || claim.latest < over)
            over = claim.latest;
    }
    return false;
}

/// Whether support and opposition were said on days that overlap.
bool overlapsOpposed(const ClaimRange& claims)
{
    std::array<QDate, positions> lastDay;
    for (const PivotClaim& claim : claims) { // In order of the earliest day: it overlaps what still lasts.
        if (!isDated(claim))
            continue;
        for (const Position other : {Position::Support, Position::Oppose}) {
            const QDate last = lastDay[std::size_t(other)];
            if (areOpposed(other, claim.position) && last.isValid() && last >= claim.earliest)
                return true;
        }
        QDate& last = lastDay[std::size_t(claim.position)];
        if (!last.isValid() || claim.latest > last)
            last = claim.latest;
    }
    return false;
}

/// Whether one saying is read as support and as opposition.
bool isOneSayingOpposed(const ClaimRange& claims)
{
    std::vector<std::pair<SayingId, Position>> said;
    for (const PivotClaim& claim : claims) {
        if (claim.position == Position::Support || claim.position == Position::Oppose)
            said.emplace_back(claim.saying, claim.position);
    }
    std::sort(said.begin(), said.end());
    const auto opposed = [](const auto& a, const auto& b) { return a.first == b.first && a.second != b.second; };
    return std::adjacent_find(said.begin(), said.end(), opposed) != said.end();
}
} // namespace

PivotCell cellOf(const ClaimRange& claims)
{
    PivotCell cell;
    cell.count = claims.size();
    if (claims.empty())
        return cell;
    cell.latest = latestPosition(claims);
    cell.sayings = distinctSayings(claims);
    if (!isUniform(claims)) {
        cell.changed = hasChanged(claims);
        cell.contradictory = overlapsOpposed(claims) || isOneSayingOpposed(claims);
    }
    return cell;
}

} // namespace tasrih
