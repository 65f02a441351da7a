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
    using Knowledge = SaidOn::Knowledge;
    const Saying* saying = snapshot.find(statement.saying);
    if (saying && saying->saidOn) {
        const std::optional<DaySpan> days = daysOf(*saying->saidOn, pad);
        if (days && days->from == noFirstDay)
            return {DaySpan{days->to - 1, days->to}, Knowledge::AtLatest};
        if (days && days->to == noLastDay)
            return {DaySpan{days->from, days->from + 1}, Knowledge::AtEarliest};
        return {days, Knowledge::Stated};
    }
    const Article* article = snapshot.find(statement.article);
    std::optional<DaySpan> days = article && article->published ? daysOf(*article->published, pad) : std::nullopt;
    if (days && days->to == noLastDay)
        days.reset(); // Published on a day or later: said on any day.
    else if (days && days->from == noFirstDay)
        days->from = days->to - 1;
    return {days, Knowledge::AtLatest};
}

std::optional<TimelineClaim> timelineClaim(const Snapshot& snapshot, const Statement& statement, const Claim& claim,
                                           const ApproximatePad& pad)
{
    const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
    if (!withdrawal)
        return {};
    TimelineClaim result{statement.id, claim.id, spanOf(*withdrawal, saidOnOf(snapshot, statement, pad), pad)};
    result.what = withdrawal->what;
    result.planned = plannedEndOf(*withdrawal);
    result.isOfObject = !withdrawal->object.isEmpty() || !withdrawal->objectEn.isEmpty();
    result.force = withdrawal->force;
    result.relayed = !statement.relays.empty() || claim.holder.has_value();
    result.sides = firstTwoSides(snapshot, statement, claim);
    for (const Claim& other : statement.claims) {
        const auto* stance = std::get_if<Stance>(&other.body);
        if (stance && !result.stance)
            result.stance = stance->position;
    }
    return result;
}

ClaimSubject claimSubject(const WithdrawalClaim& claim)
{
    if (claim.phase)
        return *claim.phase;
    return claim.place ? ClaimSubject(*claim.place) : ClaimSubject();
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
