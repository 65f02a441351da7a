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
