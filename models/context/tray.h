// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <variant>
#include <vector>

namespace tasrih {

/// What can stand in a column of the compare page.
using TrayItem = std::variant<StatementId, SayingId, ArticleId, ActorId>;

inline constexpr std::size_t trayCapacity = 4;

/// Whether the record is (still) there.
[[nodiscard]] inline bool isIn(const Snapshot& snapshot, const TrayItem& item)
{
    return std::visit([&](auto id) { return snapshot.find(id) != nullptr; }, item);
}

/// The statements among @p tray, in their order.
[[nodiscard]] inline std::vector<StatementId> statementsIn(const std::vector<TrayItem>& tray)
{
    std::vector<StatementId> statements;
    for (const TrayItem& item : tray) {
        if (const auto* id = std::get_if<StatementId>(&item))
            statements.push_back(*id);
    }
    return statements;
}

/// What a dossier can be of.
using DossierSubject = std::variant<ActorId, PlaceId, PhaseId, PropositionId>;

} // namespace tasrih
