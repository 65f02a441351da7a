// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace tasrih {

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
    [[nodiscard]] bool hasMembers(ActorId body) const { return m_withMembers.contains(body); }

private:
    const Snapshot& m_snapshot;
    QHash<PlaceId, std::vector<PlaceId>> m_around;
    QHash<ActorId, std::vector<ActorId>> m_bodies;
    QSet<ActorId> m_withMembers;
};

} // namespace tasrih
