// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_position.h"

#include "database/text/folding.h"
#include "models/claims/end_conflict.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tasrih {

namespace {
/// What positions share whatever the days they name.
using Kind = std::tuple<What, EndSense, bool, bool, bool, bool, qint64, QString>;
using Key = std::pair<Kind, std::pair<DayPoint, DayPoint>>;

/// Takes claims in order of time.
class Positions
{
public:
    void take(SaidClaim said)
    {
        const auto& claim = std::get<WithdrawalClaim>(said.claim->body);
        EndPosition position{claimedEnd(claim), claim.what};
        position.force = claim.force;
        if (!claim.object.isEmpty() || !claim.objectEn.isEmpty())
            position.object = foldPhrase(claim.object.isEmpty() ? claim.objectEn : claim.object);
        const Kind kind(position.what, position.sense, position.isDenied, position.hasHappened, position.isForGood,
                        position.isUncertain, claim.force ? claim.force->value() : 0, position.object);
        const DaySpan days = position.window.value_or(DaySpan{0, 0});
        const Key key(kind, {days.from, days.to});
        const auto known = m_known.find(key);
        std::optional<std::size_t> at = known == m_known.end() ? std::nullopt : std::optional(known->second);
        if (at && !isOfOneTime(m_positions[*at], said))
            at.reset();
        // A deadline names itself.
        const bool isDeadline = nameOneDeadline(position, position);
        if (!at && isDeadline)
            at = sameDeadline(kind, position, said);
        if (!at) {
            at = m_positions.size();
            m_positions.push_back(std::move(position));
            if (isDeadline)
                m_deadlines[kind].push_back(*at);
        }
        m_known[key] = *at;
        m_positions[*at].claims.push_back(std::move(said));
    }

    [[nodiscard]] std::vector<EndPosition> taken()
    {
        for (EndPosition& position : m_positions) {
            position.side = sideOf(position.claims);
            position.said = position.claims.front().said; // What no day is known of stands first.
            for (const SaidClaim& claim : position.claims) {
                if (position.said)
                    position.said = united(position.said, claim.said);
            }
        }
        return std::move(m_positions);
    }

private:
    [[nodiscard]] static bool isOfOneTime(const EndPosition& position, const SaidClaim& claim)
    {
        const std::optional<DaySpan>& first = position.claims.front().said;
        return position.hasHappened || !first || !claim.said || daysBetween(*first, *claim.said) <= oneTime;
    }
    /// The position of the same deadline, told more or less exactly.
    [[nodiscard]] std::optional<std::size_t> sameDeadline(const Kind& kind, const EndPosition& position,
                                                          const SaidClaim& claim) const
    {
        const auto alike = m_deadlines.find(kind);
        if (alike == m_deadlines.end())
            return std::nullopt;
        for (const std::size_t at : alike->second) {
            if (nameOneDeadline(m_positions[at], position) && isOfOneTime(m_positions[at], claim))
                return at;
        }
        return std::nullopt;
    }

    std::vector<EndPosition> m_positions;
    std::map<Key, std::size_t> m_known; ///< The latest of each.
    std::map<Kind, std::vector<std::size_t>> m_deadlines;
};
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

bool areApart(const EndPosition& first, const EndPosition& second)
{
    const bool arePast = first.hasHappened && second.hasHappened;
    return !arePast && first.said && second.said && daysBetween(*first.said, *second.said) > oneTime;
}

std::vector<EndPosition> endPositions(std::vector<SaidClaim> claims, Relations& relations)
{
    sortByTime(claims);
    Positions taking;
    for (SaidClaim& claim : claims)
        taking.take(std::move(claim));
    std::vector<EndPosition> positions = taking.taken();
    for (EndPosition& position : positions) {
        for (const SaidClaim& claim : position.claims) {
            for (const ActorId holder : claim.holders) {
                const std::vector<ActorId>& bodies = relations.spokenFor(holder);
                position.bodies.insert(position.bodies.end(), bodies.begin(), bodies.end());
            }
        }
        std::sort(position.bodies.begin(), position.bodies.end());
        position.bodies.erase(std::unique(position.bodies.begin(), position.bodies.end()), position.bodies.end());
    }
    return positions;
}

} // namespace tasrih
