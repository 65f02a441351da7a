// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <functional>
#include <variant>
#include <vector>

namespace tasrih {

/// A record of any table, and the id of any.
using AnyRecord = std::variant<Side, Outlet, Tag, Place, Phase, Proposition, Actor, Event, Article, Saying, Statement,
                               Link, SavedSearch, ArticleNote, Verdict>;
using AnyId = std::variant<SideId, OutletId, TagId, PlaceId, PhaseId, PropositionId, ActorId, EventId, ArticleId,
                           SayingId, StatementId, LinkId, SavedSearchId, ArticleNoteId, VerdictId>;

/// What one change does, as plain values: records to put in (new, or replacing the one of the same id with all that
/// hangs on it) and ids to take out. It is carried out as one transaction and undone as one.
struct Edits
{
    std::vector<ArticleText> texts; ///< New text versions; they stay when the change is undone.
    std::vector<AnyRecord> puts;
    std::vector<AnyId> removes; ///< Taken out before the puts.

    [[nodiscard]] bool isEmpty() const { return texts.empty() && puts.empty() && removes.empty(); }
    void put(AnyRecord record) { puts.push_back(std::move(record)); }
    void remove(AnyId id) { removes.push_back(id); }
};

/// A named change in waiting. It is called in the writer's thread with the newest snapshot, so that two commands sent
/// in a row never undo each other's work. An empty result means that there is nothing to do. It may throw Error.
using Command = std::function<Edits(const Snapshot&)>;

/// Which records a change touched (put, changed or removed).
struct Touched
{
    std::vector<AnyId> ids; ///< Each once.

    template <typename Key>
    [[nodiscard]] std::vector<Key> of() const
    {
        std::vector<Key> result;
        for (const AnyId& id : ids) {
            if (const Key* key = std::get_if<Key>(&id))
                result.push_back(*key);
        }
        return result;
    }

    template <typename Key>
    [[nodiscard]] bool any() const
    {
        return std::any_of(ids.begin(), ids.end(), [](const AnyId& id) { return std::holds_alternative<Key>(id); });
    }
};

} // namespace tasrih
