// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/end_position.h"

#include "database/text/folding.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace tasrih {

namespace {
EndKind kindOf(What what)
{
    switch (what) {
    case What::Stays:
    case What::Extension:
        return EndKind::Lasts;
    case What::DecisionDue:
    case What::NoPlan:
    case What::NoTimetable:
    case What::Undecided:
        return EndKind::NoDate;
    default:
        return EndKind::Ends;
    }
}

EndSense senseOf(Modality modality)
{
    switch (modality) {
    case Modality::Possible:
    case Modality::Permitted:
        return EndSense::Possibility;
    case Modality::Demanded:
    case Modality::Proposed:
    case Modality::Rejected:
        return EndSense::Wish;
    default:
        return EndSense::Fact;
    }
}

/// The window of the end that the claim names. "By" a day lets it lie on any day before, whenever it was said.
std::optional<DaySpan> windowOf(EndKind kind, const WithdrawalClaim& claim, const ClaimSpan& span)
{
    constexpr DayPoint noFirstDay = std::numeric_limits<DayPoint>::min();
    const std::optional<DaySpan>& fall = span.fall;
    if (kind == EndKind::NoDate || !fall)
        return std::nullopt;
    if (kind == EndKind::Lasts) // Until September: into September at least.
        return DaySpan{fall->from, noLastDay};
    const bool isWithinFromNow =
        claim.bound == Bound::Within && !claim.anchor && !(claim.ends && claim.ends->isInterval());
    const bool hasNoFirstDay = claim.bound == Bound::By || isWithinFromNow || span.openStart;
    const DayPoint from = hasNoFirstDay ? noFirstDay : fall->from;
    return DaySpan{from, span.openEnd ? noLastDay : std::max(fall->to, fall->from + 1)};
}

std::optional<DaySpan> namedBy(const WithdrawalClaim& claim)
{
    const std::optional<Edtf> end = endOf(claim);
    const EdtfDays days = end ? daysOf(*end, {}) : EdtfDays();
    if (!days.from && !days.to)
        return std::nullopt;
    return DaySpan{days.from.value_or(std::numeric_limits<DayPoint>::min()), days.to.value_or(noLastDay)};
}

using Key = std::tuple<What, EndSense, bool, bool, bool, qint64, QString, DayPoint, DayPoint>;
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
        EndPosition position;
        position.what = claim.what;
        position.kind = kindOf(claim.what);
        position.sense = senseOf(claim.modality);
        position.isDenied = claim.modality == Modality::Denied || claim.modality == Modality::Rejected;
        position.hasHappened = claim.modality == Modality::Happened;
        position.force = claim.force;
        if (!claim.object.isEmpty() || !claim.objectEn.isEmpty())
            position.object = foldPhrase(claim.object.isEmpty() ? claim.objectEn : claim.object);
        const ClaimSpan span = spanOf(claim, {said.said});
        position.window = windowOf(position.kind, claim, span);
        if (position.kind != EndKind::NoDate)
            position.named = namedBy(claim);
        position.isForGood = position.kind == EndKind::Lasts && (span.openEnd || !span.fall);
        const DaySpan days = position.window.value_or(DaySpan{0, 0});
        const Key key(position.what, position.sense, position.isDenied, position.hasHappened, position.isForGood,
                      claim.force ? claim.force->value() : 0, position.object, days.from, days.to);
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
