// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/relations.h"

#include <algorithm>

namespace tasrih {

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
    std::vector<PlaceId> result;
    const Place* at = m_snapshot.find(place);
    while (at && at->parent && *at->parent != place &&
           std::find(result.begin(), result.end(), *at->parent) == result.end()) {
        result.push_back(*at->parent);
        at = m_snapshot.find(*at->parent);
    }
    return *m_around.insert(place, result);
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
    std::vector<ActorId> result;
    std::vector<ActorId> open{actor};
    while (!open.empty()) {
        const Actor* at = m_snapshot.find(open.back());
        open.pop_back();
        if (!at)
            continue;
        for (const Membership& membership : at->memberships) {
            const ActorId body = membership.parent;
            if (body != actor && std::find(result.begin(), result.end(), body) == result.end()) {
                result.push_back(body);
                open.push_back(body);
            }
        }
    }
    std::sort(result.begin(), result.end());
    return *m_bodies.insert(actor, result);
}

bool Relations::belongsTo(ActorId part, ActorId whole)
{
    const std::vector<ActorId>& bodies = bodiesOf(part);
    return std::binary_search(bodies.begin(), bodies.end(), whole);
}

} // namespace tasrih
