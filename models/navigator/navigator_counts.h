// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter_parts.h"

#include <QtCore/QHash>

namespace tasrih {

/// How many sayings stand behind each thing, among the statements given: an article counts its statements, all others
/// count sayings, for a saying reported five times is said once.
struct NavigatorCounts
{
    QHash<qint64, int> byId; ///< Raw ids are unique over all tables of a project.

    [[nodiscard]] int of(const FilterTarget& target) const
    {
        return std::visit(
            [this](auto value) {
                if constexpr (std::is_enum_v<decltype(value)>)
                    return 0;
                else
                    return byId.value(value.value());
            },
            target);
    }
};

[[nodiscard]] NavigatorCounts countsOf(const Snapshot& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
