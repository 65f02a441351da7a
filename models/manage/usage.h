// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// The records that point at one, by what they are.
struct Usage
{
    std::vector<StatementId> statements;
    std::vector<SayingId> sayings;
    std::vector<ArticleId> articles;
    std::vector<ActorId> actors;
    std::vector<PlaceId> places;
    std::vector<PhaseId> phases;
    std::vector<EventId> events;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
};

/// Who uses @p id, each once, in order of id. Saved searches don't count: a filter bears ids that are gone.
/// Linear in the project.
[[nodiscard]] Usage usageOf(const Snapshot& snapshot, const AnyId& id);

/// How many records use each record of one table. Those that nobody uses are left out.
template <typename Key>
[[nodiscard]] QHash<Key, int> useCounts(const Snapshot& snapshot);

/// "12 statements, 3 sayings and 1 actor" in @p language; empty where nobody uses it.
[[nodiscard]] QString usageText(const Usage& usage, Language language = interfaceLanguage());
/// usageText() and the first few of them by name, one a line.
[[nodiscard]] QString usageDetails(const Snapshot& snapshot, const Usage& usage,
                                   Language language = interfaceLanguage());

/// The edits that delete @p id.
/// @throws Error where it is in use, with a message that lists by what.
[[nodiscard]] Edits deletion(const Snapshot& snapshot, const AnyId& id);

} // namespace tasrih
