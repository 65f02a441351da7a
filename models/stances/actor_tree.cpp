// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/actor_tree.h"

#include "models/labels/labels.h"

#include <algorithm>

namespace tasrih {

namespace {
void cutCircles(const std::vector<ActorId>& actors, std::vector<int>& parents)
{
    enum class State
    {
        New,
        OnPath,
        Done
    };
    std::vector<State> states(actors.size(), State::New);
    for (int start = 0; start < int(actors.size()); ++start) {
        std::vector<int> path;
        int at = start;
        while (at >= 0 && states[std::size_t(at)] == State::New) {
            states[std::size_t(at)] = State::OnPath;
            path.push_back(at);
            at = parents[std::size_t(at)];
        }
        if (at >= 0 && states[std::size_t(at)] == State::OnPath) {
            const auto circle = std::find(path.begin(), path.end(), at);
            const int top = *std::min_element(
                circle, path.end(), [&](int a, int b) { return actors[std::size_t(a)] < actors[std::size_t(b)]; });
            parents[std::size_t(top)] = -1;
        }
        for (const int one : path)
            states[std::size_t(one)] = State::Done;
    }
}
} // namespace

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
    cutCircles(actors.keys(), tree.parents);
    return tree;
}

} // namespace tasrih
