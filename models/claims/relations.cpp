// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/relations.h"

#include "database/records/forest.h"

#include <algorithm>

namespace tasrih {

namespace {
/// Whoever belongs to more bodies, or lies in more places, is no person and no place: they are kept for each of them.
constexpr std::size_t mostAbove = 256;
} // namespace

Relations::Relations(const Snapshot& snapshot)
    : m_snapshot(snapshot)
{
    for (const Actor& actor : snapshot.all<Actor>()) {
        for (const Membership& membership : actor.memberships)
            m_withMembers.insert(membership.parent);
    }
}

const std::vector<PlaceId>& Relations::around(PlaceId place)
{
    const auto known = m_around.constFind(place);
    if (known != m_around.constEnd())
        return *known;
    const auto parentOf = [this](PlaceId inner) {
        const Place* at = m_snapshot.find(inner);
        return at && at->parent ? std::vector{*at->parent} : std::vector<PlaceId>();
    };
    return *m_around.insert(place, allAbove(place, parentOf, mostAbove));
}

bool Relations::liesIn(PlaceId inner, PlaceId outer)
{
    const std::vector<PlaceId>& places = around(inner);
    return std::find(places.begin(), places.end(), outer) != places.end();
}

const std::vector<ActorId>& Relations::bodiesOf(ActorId actor)
{
    const auto known = m_bodies.constFind(actor);
    if (known != m_bodies.constEnd())
        return *known;
    const auto parentsOf = [this](ActorId member) {
        std::vector<ActorId> bodies;
        if (const Actor* at = m_snapshot.find(member)) {
            for (const Membership& membership : at->memberships)
                bodies.push_back(membership.parent);
        }
        return bodies;
    };
    std::vector<ActorId> result = allAbove(actor, parentsOf, mostAbove);
    std::sort(result.begin(), result.end());
    return *m_bodies.insert(actor, result);
}

const std::vector<ActorId>& Relations::spokenFor(ActorId actor)
{
    const auto known = m_spokenFor.constFind(actor);
    if (known != m_spokenFor.constEnd())
        return *known;
    std::vector<ActorId> bodies{actor};
    for (const ActorId id : bodiesOf(actor)) {
        const Actor* body = m_snapshot.find(id);
        if (body && body->kind != ActorKind::State && body->kind != ActorKind::Coalition)
            bodies.push_back(id);
    }
    return *m_spokenFor.insert(actor, bodies);
}

bool Relations::belongsTo(ActorId part, ActorId whole)
{
    const std::vector<ActorId>& bodies = bodiesOf(part);
    return std::binary_search(bodies.begin(), bodies.end(), whole);
}

ForceRelation Relations::relationOf(std::optional<ActorId> first, std::optional<ActorId> second)
{
    if (!first || !second || *first == *second)
        return ForceRelation::Comparable;
    if (belongsTo(*first, *second))
        return ForceRelation::FirstIsPart;
    return belongsTo(*second, *first) ? ForceRelation::SecondIsPart : ForceRelation::Unrelated;
}

} // namespace tasrih
