// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/actor.h"
#include "database/records/table.h"

#include <QtCore/QHash>

#include <optional>

namespace tasrih {

/// The sides of those actors that have none of their own, each from the nearest body it belongs to. Worked out once for
/// all: a chain of memberships may be long, or a circle.
class ActorSides
{
public:
    ActorSides() = default;
    explicit ActorSides(const Table<Actor>& actors);

    /// The side @p actor takes from what it belongs to; of bodies equally near the one named first.
    [[nodiscard]] std::optional<SideId> of(ActorId actor) const
    {
        const auto found = m_taken.constFind(actor);
        return found == m_taken.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<ActorId, SideId> m_taken;
};

} // namespace tasrih
