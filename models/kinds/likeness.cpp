// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kinds/likeness.h"

#include <algorithm>

namespace tasrih {

namespace {
bool isAncestor(const Snapshot& snapshot, PlaceId ancestor, PlaceId of)
{
    // Parents may form a circle in a broken file.
    constexpr int deepest = 32;
    const Place* place = snapshot.find(of);
    for (int depth = 0; place && place->parent && depth < deepest; ++depth) {
        if (*place->parent == ancestor)
            return true;
        place = snapshot.find(place->parent);
    }
    return false;
}
} // namespace

PlaceRelation relationOf(const Snapshot& snapshot, PlaceId reference, PlaceId other)
{
    if (reference == other)
        return PlaceRelation::Same;
    if (isAncestor(snapshot, other, reference))
        return PlaceRelation::Contains;
    return isAncestor(snapshot, reference, other) ? PlaceRelation::Within : PlaceRelation::Apart;
}

bool covers(const Snapshot& snapshot, PhaseId phase, PlaceId place)
{
    const Phase* found = snapshot.find(phase);
    return found && std::any_of(found->places.begin(), found->places.end(), [&](PlaceId covered) {
               const PlaceRelation relation = relationOf(snapshot, covered, place);
               return relation == PlaceRelation::Same || relation == PlaceRelation::Within;
           });
}

int likenessOf(const Snapshot& snapshot, PlaceId a, PlaceId b)
{
    switch (relationOf(snapshot, a, b)) {
    case PlaceRelation::Same:
        return likeness::sameSubject;
    case PlaceRelation::Contains:
    case PlaceRelation::Within:
        return likeness::relatedSubject;
    case PlaceRelation::Apart:
        break;
    }
    return 0;
}

} // namespace tasrih
