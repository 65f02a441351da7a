// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_position.h"

#include "database/text/folding.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tasrih {

namespace {
using Key = std::tuple<What, EndSense, bool, bool, bool, bool, qint64, QString, DayPoint, DayPoint>;
} // namespace

EndThing thingOf(What what)
{
    switch (what) {
    case What::MissionEnds:
        return EndThing::Mission;
    case What::CombatRoleEnds:
        return EndThing::CombatRole;
    case What::RoleChange:
        return EndThing::Task;
    default:
        return EndThing::Presence;
    }
}

bool EndPosition::isOneHolders() const
{
    const std::vector<ActorId>& first = claims.front().holders;
    return std::all_of(claims.begin(), claims.end(), [&](const SaidClaim& claim) { return claim.holders == first; });
}

std::vector<EndPosition> endPositions(std::vector<SaidClaim> claims)
{
    std::sort(claims.begin(), claims.end(), saidEarlier);
    std::map<Key, std::size_t> known;
    std::vector<EndPosition> positions;
    for (SaidClaim& said : claims) {
        const auto& claim = std::get<WithdrawalClaim>(said.claim->body);
        EndPosition position{claimedEnd(claim), claim.what};
        position.hasHappened = claim.modality == Modality::Happened;
        position.force = claim.force;
        if (!claim.object.isEmpty() || !claim.objectEn.isEmpty())
            position.object = foldPhrase(claim.object.isEmpty() ? claim.objectEn : claim.object);
        const DaySpan days = position.window.value_or(DaySpan{0, 0});
        const Key key(position.what, position.sense, position.isDenied, position.hasHappened, position.isForGood,
                      position.isUncertain, claim.force ? claim.force->value() : 0, position.object, days.from,
                      days.to);
        const auto [found, isNew] = known.try_emplace(key, positions.size());
        if (isNew)
            positions.push_back(std::move(position));
        positions[found->second].claims.push_back(std::move(said));
    }
    for (EndPosition& position : positions)
        position.side = sideOf(position.claims);
    return positions;
}

} // namespace tasrih
