// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/end_conflict.h"
#include "models/findings/end_findings.h"

#include <algorithm>

namespace tasrih {

namespace {
ForceRelation relationOf(const EndPosition& first, const EndPosition& second, Relations& relations)
{
    return first.object == second.object ? relations.relationOf(first.force, second.force) : ForceRelation::Unrelated;
}

/// Whether what @p earlier names had passed when all of @p position was said.
bool isOvertaken(const EndPosition& earlier, const EndPosition& position)
{
    return earlier.window && earlier.window->to != noLastDay && position.said &&
           position.said->from >= earlier.window->to;
}

/// Partial exits, reductions and the like are steps: they bear comparison with their own kind alone.
bool isStep(What what)
{
    return what == What::PartialExit || what == What::Reduction || what == What::Redeployment || what == What::HandOver;
}

/// Whether the two speak of things that bear comparison at all.
bool areComparable(const EndPosition& first, const EndPosition& second)
{
    if (first.what == second.what)
        return true;
    if (isStep(first.what) || isStep(second.what))
        return false;
    const EndThing one = thingOf(first.what);
    const EndThing other = thingOf(second.what);
    if (one == other)
        return true;
    // A mission, a combat role and a presence are easily mixed up when they end; what lasts is another matter.
    const bool bothEnd = first.kind != EndKind::Lasts && second.kind != EndKind::Lasts;
    const bool isPlan = first.kind == EndKind::NoDate || second.kind == EndKind::NoDate;
    return bothEnd && (isPlan || (one != EndThing::Task && other != EndThing::Task));
}

/// How the one's subject is a part of the other's.
enum class Part
{
    None,
    OfPlace,
    OfForce
};

/// @p first is about the part, where there is one.
std::optional<Certainty> certaintyOf(const EndPosition& first, const EndPosition& second, Part part)
{
    if (part != Part::None && second.isDenied && !first.isDenied)
        return std::nullopt; // That not all goes does not mean that a part stays.
    if (first.isDenied || second.isDenied)
        return first.what == second.what ? conflictOf(first, second) : std::nullopt;
    if (part == Part::None)
        return conflictOf(first, second);
    // A part of the force may well go before the rest; reports mix the two up.
    if (part == Part::OfForce && second.kind == EndKind::Lasts && conflictOf(first, second))
        return Certainty::Possible;
    return beyondConflict(first, second);
}

Excuse excuseOf(const EndPosition& first, const EndPosition& second, ForceRelation forces)
{
    if (thingOf(first.what) != thingOf(second.what))
        return Excuse::DifferentThings;
    if (forces == ForceRelation::FirstIsPart || forces == ForceRelation::SecondIsPart)
        return Excuse::DifferentForces;
    return Excuse::None;
}

/// Whether something of the one was said within three months of something of the other: later, plans are other plans.
bool isOfOneTime(const EndPosition& first, const EndPosition& second)
{
    constexpr DayPoint quarter = 92;
    if (first.said && second.said && daysBetween(*first.said, *second.said) >= quarter)
        return false;
    for (const SaidClaim& one : first.claims) {
        for (const SaidClaim& other : second.claims) {
            if (one.said && other.said && one.said->from - other.said->to < quarter &&
                other.said->from - one.said->to < quarter)
                return true;
        }
    }
    return false;
}

/// No plan, no timetable, no decision, against a dated end that is more than a wish.
std::optional<EndClash> planClash(const EndPosition& first, const EndPosition& second, ForceRelation forces)
{
    const EndPosition& plain = first.kind == EndKind::NoDate ? first : second;
    const EndPosition& dated = first.kind == EndKind::NoDate ? second : first;
    const bool namesDate = dated.kind == EndKind::Ends && dated.window && dated.window->to != noLastDay;
    if (plain.isDenied || dated.isDenied || !namesDate || dated.sense == EndSense::Wish || isOvertaken(dated, plain) ||
        !isOfOneTime(plain, dated))
        return std::nullopt;
    return EndClash{FindingRule::PlanDisputed, Certainty::Possible, excuseOf(first, second, forces)};
}
} // namespace

std::optional<EndClash> clashOf(const EndPosition& first, const EndPosition& second, Containment containment,
                                Relations& relations)
{
    const ForceRelation forces = relationOf(first, second, relations);
    if (forces == ForceRelation::Unrelated || !areComparable(first, second))
        return std::nullopt;
    const bool arePast = first.hasHappened && second.hasHappened;
    const bool isPassed = !arePast && (isOvertaken(first, second) || isOvertaken(second, first));
    if (isPassed && (first.hasHappened || second.hasHappened))
        return std::nullopt; // History.
    if (first.kind == EndKind::NoDate || second.kind == EndKind::NoDate) {
        if (first.kind == second.kind)
            return std::nullopt;
        return planClash(first, second, forces);
    }
    if (!suitsSense(first, second))
        return std::nullopt;
    const bool placeIsPart = containment == Containment::SecondIsLarger;
    if (placeIsPart && forces == ForceRelation::SecondIsPart)
        return std::nullopt; // A part of the force in more places: neither holds the other.
    std::optional<Certainty> certainty;
    if (!placeIsPart && forces == ForceRelation::SecondIsPart)
        certainty = certaintyOf(second, first, Part::OfForce);
    else if (placeIsPart)
        certainty = certaintyOf(first, second, Part::OfPlace);
    else
        certainty = certaintyOf(first, second, forces == ForceRelation::FirstIsPart ? Part::OfForce : Part::None);
    if (!certainty)
        return std::nullopt;
    if (thingOf(first.what) != thingOf(second.what) && first.named && second.named &&
        first.named->overlaps(*second.named))
        return std::nullopt; // Different things at what may be the same time: nothing follows.
    EndClash clash{FindingRule::EndsConflict, *certainty, excuseOf(first, second, forces)};
    if (clash.excuse == Excuse::None && isPassed)
        clash.excuse = Excuse::Overtaken;
    const bool isMere = first.sense == EndSense::Possibility || second.sense == EndSense::Possibility;
    if (isMere && (clash.excuse == Excuse::DifferentThings || clash.excuse == Excuse::DifferentForces))
        return std::nullopt; // What may be, of something else: two doubts are no finding.
    if (first.isDoubtful() || second.isDoubtful() || isPassed)
        clash.certainty = Certainty::Possible;
    return clash;
}

} // namespace tasrih
