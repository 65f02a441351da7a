// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/actor_tree.h"

#include "database/records/forest.h"
#include "models/words/labels.h"

namespace tasrih {

std::optional<ActorId> parentOf(const Snapshot& snapshot, ActorId actor, PivotOptions::Group group)
{
    const Actor* found = snapshot.find(actor);
    if (!found || found->memberships.empty())
        return {};
    const bool bySide = group == PivotOptions::Group::Side;
    const std::optional<SideId> side = bySide ? sideOf(snapshot, actor) : std::nullopt;
    std::optional<ActorId> first;
    for (const Membership& membership : found->memberships) {
        if (membership.parent == actor || !snapshot.find(membership.parent))
            continue;
        if (bySide && sideOf(snapshot, membership.parent) != side)
            continue;
        if (!membership.until || membership.until->isOpenEnd())
            return membership.parent;
        if (!first)
            first = membership.parent;
    }
    return first;
}

ActorTree actorTree(const Snapshot& snapshot, Numbering<ActorId>& actors, PivotOptions::Group group)
{
    ActorTree tree;
    // The list grows by the parents while it is walked.
    for (std::size_t number = 0; number < actors.size(); ++number) {
        const ActorId actor = actors.keys()[number];
        tree.sides.push_back(sideOf(snapshot, actor));
        const std::optional<ActorId> parent = parentOf(snapshot, actor, group);
        tree.parents.push_back(parent ? int(actors.of(*parent)) : -1);
    }
    trimForest(tree.parents,
               [&](int a, int b) { return actors.keys()[std::size_t(a)] < actors.keys()[std::size_t(b)]; });
    return tree;
}

} // namespace tasrih
