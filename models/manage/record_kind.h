// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>
#include <vector>

namespace tasrih {

/// What can be managed, in the order in which it is offered.
enum class RecordKind
{
    Article,
    Actor,
    Place,
    Phase,
    Proposition,
    Outlet,
    Side,
    Tag,
    Event
};

inline constexpr std::array recordKinds{RecordKind::Article, RecordKind::Actor,       RecordKind::Place,
                                        RecordKind::Phase,   RecordKind::Proposition, RecordKind::Outlet,
                                        RecordKind::Side,    RecordKind::Tag,         RecordKind::Event};

/// The records of each kind, in the order of the kinds.
using ManagedRecords = std::tuple<Article, Actor, Place, Phase, Proposition, Outlet, Side, Tag, Event>;
static_assert(std::tuple_size_v<ManagedRecords> == recordKinds.size());

/// Calls @p visit with a null pointer to a record of the kind.
template <typename Visit>
void visitKind(RecordKind kind, const Visit& visit)
{
    [&]<std::size_t... At>(std::index_sequence<At...>)
    {
        ((std::size_t(kind) == At ? visit(static_cast<const std::tuple_element_t<At, ManagedRecords>*>(nullptr))
                                  : void()),
         ...);
    }
    (std::make_index_sequence<std::tuple_size_v<ManagedRecords>>());
}

/// The kind of the records that an id is of.
template <typename Key>
[[nodiscard]] constexpr RecordKind kindOfId()
{
    return []<typename... Records>(const std::tuple<Records...>*) {
        std::size_t at = 0;
        (void)((std::is_same_v<decltype(Records::id), Key> || (++at, false)) || ...);
        return RecordKind(at);
    }(static_cast<const ManagedRecords*>(nullptr));
}

/// "Actors", in the interface's language.
[[nodiscard]] QString pluralOf(RecordKind kind);
/// "actor", for labels of changes: "Change actor".
[[nodiscard]] QString singularOf(RecordKind kind);
/// Whether duplicates of the kind can be merged. Articles can't: their statements are anchored to one text.
[[nodiscard]] bool isMergeable(RecordKind kind);

/// The ids of all records of a kind, in order of id.
[[nodiscard]] std::vector<AnyId> idsOf(const Snapshot& snapshot, RecordKind kind);
/// A record's name in @p language; of a statement its gloss, of a saying its speakers. Empty where it is gone.
[[nodiscard]] QString titleOf(const Snapshot& snapshot, const AnyId& id, Language language = interfaceLanguage());
/// What tells a record from its namesakes, in few words: kind and side of an actor, kind and parent of a place, ...
[[nodiscard]] QString detailOf(const Snapshot& snapshot, const AnyId& id, Language language = interfaceLanguage());
/// Every name of a record in any language, aliases included, none empty.
[[nodiscard]] QStringList namesOf(const Snapshot& snapshot, const AnyId& id);
/// A copy of the record, or nothing where it is gone.
[[nodiscard]] std::optional<AnyRecord> recordOf(const Snapshot& snapshot, const AnyId& id);
/// The id of a record.
[[nodiscard]] AnyId idOf(const AnyRecord& record);

} // namespace tasrih
