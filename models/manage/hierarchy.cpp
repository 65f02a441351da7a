// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manage/hierarchy.h"

#include "database/records/forest.h"

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

template <typename Key>
bool reaches(const Snapshot& snapshot, const std::vector<Key>& open, const std::vector<Key>& wanted)
{
    const auto isWanted = [&](Key key) { return std::find(wanted.begin(), wanted.end(), key) != wanted.end(); };
    return std::any_of(open.begin(), open.end(), [&](Key start) {
        const std::vector<Key> above = allAbove(start, [&](Key key) {
            const auto* record = snapshot.find(key);
            return record ? parentsOf(*record) : std::vector<Key>();
        });
        return isWanted(start) || std::any_of(above.begin(), above.end(), isWanted);
    });
}
} // namespace

bool leadsIntoItself(const Snapshot& snapshot, const Place& place)
{
    return reaches(snapshot, parentsOf(place), std::vector{place.id});
}

bool leadsIntoItself(const Snapshot& snapshot, const Actor& actor)
{
    return reaches(snapshot, parentsOf(actor), std::vector{actor.id});
}

bool isAtOrAbove(const Snapshot& snapshot, PlaceId from, const std::vector<PlaceId>& ids)
{
    return reaches(snapshot, std::vector{from}, ids);
}

bool isAtOrAbove(const Snapshot& snapshot, ActorId from, const std::vector<ActorId>& ids)
{
    return reaches(snapshot, std::vector{from}, ids);
}

} // namespace tasrih
