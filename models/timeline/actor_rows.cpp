// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_tree.h"
#include "models/words/labels.h"

namespace tasrih {

namespace {

std::vector<const Side*> sidesInOrder(const Snapshot& snapshot)
{
    std::vector<const Side*> sides;
    for (const Side& side : snapshot.all<Side>())
        sides.push_back(&side);
    std::stable_sort(sides.begin(), sides.end(), [](const Side* a, const Side* b) { return a->order < b->order; });
    return sides;
}

struct ActorRow
{
    const Actor* actor = nullptr;
    std::vector<int> own;
};

/// Who claims most stands first; then by name.
void sortRows(std::vector<ActorRow>& rows, Language language)
{
    std::stable_sort(rows.begin(), rows.end(), [language](const ActorRow& a, const ActorRow& b) {
        if (a.own.size() != b.own.size())
            return a.own.size() > b.own.size();
        return nameOf(*a.actor, language).localeAwareCompare(nameOf(*b.actor, language)) < 0;
    });
}

} // namespace

void addActorRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options)
{
    QHash<ActorId, std::vector<int>> ofActor;
    std::vector<int> elsewhere;
    for (int i = 0; i < int(claims.size()); ++i) {
        const std::span<const ActorId> holders = claims.holdersOf(std::size_t(i));
        for (const ActorId holder : holders)
            ofActor[holder].push_back(i);
        if (holders.empty())
            elsewhere.push_back(i);
    }
    if (options.empty == EmptyRows::Show) {
        for (const Actor& actor : snapshot.all<Actor>())
            ofActor[actor.id]; // A row all the same.
    }
    QHash<SideId, std::vector<ActorRow>> ofSide;
    std::vector<ActorRow> withoutSide;
    for (auto it = ofActor.cbegin(); it != ofActor.cend(); ++it) {
        const Actor* actor = snapshot.find(it.key());
        if (!actor)
            continue;
        const std::optional<SideId> side = sideOf(snapshot, it.key());
        (side ? ofSide[*side] : withoutSide).push_back({actor, it.value()});
    }
    const auto addAll = [&](std::vector<ActorRow> rows) {
        sortRows(rows, options.language);
        for (const ActorRow& row : rows)
            tree.add(row.actor->id, 1, nameOf(*row.actor, options.language), row.own);
    };
    for (const Side* side : sidesInOrder(snapshot)) {
        if (!ofSide.contains(side->id))
            continue;
        tree.add(side->id, 0, nameOf(*side, options.language));
        addAll(ofSide.value(side->id));
    }
    if (!withoutSide.empty() || !elsewhere.empty()) {
        tree.add(RowHeading::Elsewhere, 0, headingText(RowHeading::Elsewhere, options.language), elsewhere);
        addAll(withoutSide);
    }
}

void addSideRows(RowTree& tree, const Snapshot& snapshot, const ShownClaims& claims, const TimelineOptions& options)
{
    QHash<SideId, std::vector<int>> ofSide;
    std::vector<int> elsewhere;
    for (int i = 0; i < int(claims.size()); ++i) {
        const auto& sides = claims[std::size_t(i)].sides;
        for (const std::optional<SideId>& side : sides) {
            if (side)
                ofSide[*side].push_back(i);
        }
        if (!sides[0])
            elsewhere.push_back(i);
    }
    for (const Side* side : sidesInOrder(snapshot)) {
        if (ofSide.contains(side->id) || options.empty == EmptyRows::Show)
            tree.add(side->id, 0, nameOf(*side, options.language), ofSide.value(side->id));
    }
    if (!elsewhere.empty())
        tree.add(RowHeading::Elsewhere, 0, headingText(RowHeading::Elsewhere, options.language), elsewhere);
}

} // namespace tasrih
