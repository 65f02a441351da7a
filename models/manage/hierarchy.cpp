// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/hierarchy.h"

#include <algorithm>

namespace tasrih {

namespace {
std::vector<PlaceId> parentsOf(const Place& place)
{
    return place.parent ? std::vector{*place.parent} : std::vector<PlaceId>();
}

std::vector<ActorId> parentsOf(const Actor& actor)
{
    std::vector<ActorId> parents;
    for (const Membership& membership : actor.memberships)
        parents.push_back(membership.parent);
    return parents;
}

/// Walks upwards, each record once: there may be circles already.
template <typename Key>
bool reaches(const Snapshot& snapshot, std::vector<Key> open, const std::vector<Key>& wanted)
{
    for (std::size_t i = 0; i < open.size(); ++i) {
        const Key at = open[i];
        if (std::find(wanted.begin(), wanted.end(), at) != wanted.end())
            return true;
        const auto* record = snapshot.find(at);
        if (!record)
            continue;
        for (const Key parent : parentsOf(*record)) {
            if (std::find(open.begin(), open.end(), parent) == open.end())
                open.push_back(parent);
        }
    }
    return false;
}
} // namespace

bool leadsIntoItself(const Snapshot& snapshot, const Place& place)
{
    return reaches(snapshot, parentsOf(place), {place.id});
}

bool leadsIntoItself(const Snapshot& snapshot, const Actor& actor)
{
    return reaches(snapshot, parentsOf(actor), {actor.id});
}

bool isAtOrAbove(const Snapshot& snapshot, PlaceId from, const std::vector<PlaceId>& ids)
{
    return reaches(snapshot, {from}, ids);
}

bool isAtOrAbove(const Snapshot& snapshot, ActorId from, const std::vector<ActorId>& ids)
{
    return reaches(snapshot, {from}, ids);
}

} // namespace tasrih
