// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/said_claim.h"

#include "models/words/labels.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tasrih {

std::optional<SaidClaim> saidClaim(const Snapshot& snapshot, const Evidence& evidence)
{
    if (!evidence.claim)
        return std::nullopt;
    const auto [statement, claim] = recordOf(snapshot, evidence.statement, *evidence.claim);
    if (!claim)
        return std::nullopt;
    SaidClaim result{evidence, statement, claim, holdersOf(snapshot, *statement, *claim),
                     saidOnOf(snapshot, *statement).days};
    const Saying* saying = snapshot.find(statement->saying);
    result.isSaidUncertain = saying && saying->saidOn && saying->saidOn->isUncertain();
    std::sort(result.holders.begin(), result.holders.end());
    return result;
}

bool saidEarlier(const SaidClaim& a, const SaidClaim& b)
{
    const auto key = [](const SaidClaim& claim) {
        constexpr DayPoint unknown = std::numeric_limits<DayPoint>::min();
        const DaySpan said = claim.said.value_or(DaySpan{unknown, unknown});
        return std::tuple(said.from, said.to, claim.evidence.statement, claim.evidence.claim);
    };
    return key(a) < key(b);
}

void sortByTime(std::vector<SaidClaim>& claims)
{
    std::sort(claims.begin(), claims.end(), [](const SaidClaim& a, const SaidClaim& b) { return saidEarlier(a, b); });
}

bool certainlyBefore(const SaidClaim& a, const SaidClaim& b)
{
    return a.said && b.said && a.said->to <= b.said->from;
}

qint64 daysBetween(DaySpan a, DaySpan b)
{
    return std::max({qint64(0), qint64(a.from) - b.to, qint64(b.from) - a.to});
}

bool isOutletsVoice(const Snapshot& snapshot, const SaidClaim& claim)
{
    const Manner manner = claim.statement->manner;
    if (manner != Manner::Narration && manner != Manner::Headline)
        return false;
    return std::all_of(claim.holders.begin(), claim.holders.end(), [&](ActorId holder) {
        const Actor* actor = snapshot.find(holder);
        return actor && actor->kind == ActorKind::Outlet;
    });
}

EvidenceSide sideOf(const std::vector<SaidClaim>& claims)
{
    auto side = std::make_shared<std::vector<Evidence>>();
    side->reserve(claims.size());
    for (const SaidClaim& claim : claims)
        side->push_back(claim.evidence);
    return side;
}

std::optional<DayPoint> firstSaid(const std::vector<SaidClaim>& claims)
{
    for (const SaidClaim& claim : claims) {
        if (claim.said)
            return claim.said->from;
    }
    return std::nullopt;
}

std::optional<DayPoint> later(std::optional<DayPoint> a, std::optional<DayPoint> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::max(*a, *b);
}

} // namespace tasrih
