// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace tasrih {

/// How the forces that two claims speak of stand to each other.
enum class ForceRelation
{
    Comparable, ///< The same, or one isn't named.
    FirstIsPart,
    SecondIsPart,
    Unrelated
};

/// Which places lie in which, which actors belong to which. Remembers what it worked out; cycles do no harm.
class Relations
{
public:
    explicit Relations(const Snapshot& snapshot);

    /// The places that @p place lies in, the nearest first.
    [[nodiscard]] const std::vector<PlaceId>& around(PlaceId place);
    [[nodiscard]] bool liesIn(PlaceId inner, PlaceId outer);
    /// The actors that @p actor belongs to by membership, at any remove, in order of id.
    [[nodiscard]] const std::vector<ActorId>& bodiesOf(ActorId actor);
    [[nodiscard]] bool belongsTo(ActorId part, ActorId whole);
    [[nodiscard]] ForceRelation relationOf(std::optional<ActorId> first, std::optional<ActorId> second);
    /// @p actor and the bodies it speaks for: those it belongs to but states and coalitions, for which everybody in
    /// them speaks.
    [[nodiscard]] const std::vector<ActorId>& spokenFor(ActorId actor);
    [[nodiscard]] bool hasMembers(ActorId body) const { return m_withMembers.contains(body); }

private:
    const Snapshot& m_snapshot;
    QHash<PlaceId, std::vector<PlaceId>> m_around;
    QHash<ActorId, std::vector<ActorId>> m_bodies;
    QHash<ActorId, std::vector<ActorId>> m_spokenFor;
    QSet<ActorId> m_withMembers;
};

} // namespace tasrih
