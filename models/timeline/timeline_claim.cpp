// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_claim.h"

#include "models/words/labels.h"

#include <limits>
#include <tuple>

namespace tasrih {

namespace {

std::array<std::optional<SideId>, 2> firstTwoSides(const Snapshot& snapshot, const Statement& statement,
                                                   const Claim& claim)
{
    std::array<std::optional<SideId>, 2> result;
    std::size_t count = 0;
    for (const ActorId actor : holdersOf(snapshot, statement, claim)) {
        const std::optional<SideId> side = sideOf(snapshot, actor);
        if (side && side != result[0] && count < result.size())
            result[count++] = side;
    }
    return result;
}

} // namespace

SaidOn saidOnOf(const Snapshot& snapshot, const Statement& statement, const ApproximatePad& pad)
{
    const Saying* saying = snapshot.find(statement.saying);
    if (saying && saying->saidOn)
        return {knownDaysOf(saying->saidOn, pad), SaidOn::Knowledge::Stated};
    const Article* article = snapshot.find(statement.article);
    return {article ? knownDaysOf(article->published, pad) : std::nullopt, SaidOn::Knowledge::AtLatest};
}

std::optional<TimelineClaim> timelineClaim(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                           const ApproximatePad& pad)
{
    const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
    if (!withdrawal)
        return {};
    TimelineClaim result{statement.id, claim.id, spanOf(*withdrawal, saidOnOf(snapshot, statement, pad), pad)};
    result.what = withdrawal->what;
    result.relayed = !statement.relays.empty() || claim.holder.has_value();
    result.sides = firstTwoSides(snapshot, statement, claim);
    for (const Claim& other : statement.claims) {
        const auto* stance = std::get_if<Stance>(&other.body);
        if (stance && !result.stance)
            result.stance = stance->position;
    }
    return result;
}

ClaimSubject claimSubject(const Snapshot& snapshot, const Statement& statement, const Claim& claim)
{
    const auto& withdrawal = std::get<WithdrawalClaim>(claim.body);
    return {withdrawal.place, withdrawal.phase, withdrawal.force, holdersOf(snapshot, statement, claim)};
}

bool saidBefore(const TimelineClaim& a, const TimelineClaim& b)
{
    const auto key = [](const TimelineClaim& claim) {
        constexpr DayPoint never = std::numeric_limits<DayPoint>::max();
        const DaySpan said = claim.span.said.days.value_or(DaySpan{never, never});
        return std::tuple(said.from, said.to, claim.statement, claim.claim);
    };
    return key(a) < key(b);
}

} // namespace tasrih
