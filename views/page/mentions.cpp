// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/mentions.h"

#include "models/context/context.h"

#include <QtWidgets/QMenu>

namespace tasrih {

namespace {
/// The name to search by; empty for what goes by none in texts.
QString mentionedName(const Snapshot& snapshot, const FilterTarget& target)
{
    return std::visit(
        [&]<typename Target>(Target id) -> QString {
            if constexpr (std::is_same_v<Target, ActorId> || std::is_same_v<Target, PlaceId> ||
                          std::is_same_v<Target, PhaseId> || std::is_same_v<Target, OutletId>) {
                const auto* record = snapshot.find(id);
                return !record ? QString() : record->name.isEmpty() ? record->nameEn : record->name;
            } else {
                return {};
            }
        },
        target);
}
} // namespace

std::optional<SearchQuestion> mentionsOf(const Snapshot& snapshot, const FilterTarget& target)
{
    const QString name = mentionedName(snapshot, target);
    if (name.isEmpty())
        return std::nullopt;
    return SearchQuestion{.query = fieldQuery(SearchField::Mentions, name)};
}

void addMentions(QMenu& menu, Context& context, const FilterTarget& target)
{
    const std::optional<SearchQuestion> question = mentionsOf(*context.snapshot(), target);
    if (question)
        menu.addAction(translated(Wording("Mentions", "Everything that mentions this name")), &context,
                       [&context, question = *question] { context.requestSearch(question); });
}

} // namespace tasrih
