// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/actor_sides.h"

#include <utility>
#include <vector>

namespace tasrih {

ActorSides::ActorSides(const Table<Actor>& actors)
{
    QHash<ActorId, std::vector<const Actor*>> members; ///< Those without a side, by what they belong to.
    for (const Actor& actor : actors) {
        if (actor.side)
            continue;
        for (const Membership& membership : actor.memberships)
            members[membership.parent].push_back(&actor);
    }
    if (members.isEmpty())
        return;
    // From the bodies that have a side downwards, one remove at a time; nobody is met twice, so circles end.
    QHash<ActorId, SideId> level;
    for (const Actor& actor : actors) {
        if (actor.side && members.contains(actor.id))
            level.insert(actor.id, *actor.side);
    }
    while (!level.isEmpty()) {
        QHash<ActorId, SideId> next;
        for (auto body = level.constBegin(); body != level.constEnd(); ++body) {
            for (const Actor* member : members.value(body.key())) {
                if (m_taken.contains(member->id) || next.contains(member->id))
                    continue;
                const auto nearest = std::find_if(member->memberships.begin(), member->memberships.end(),
                                                  [&](const Membership& one) { return level.contains(one.parent); });
                next.insert(member->id, level.value(nearest->parent, *body));
            }
        }
        m_taken.insert(next);
        level = std::move(next);
    }
}

} // namespace tasrih
