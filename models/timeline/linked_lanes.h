// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"

namespace tasrih {

/// A lane whose statement is linked with another one by the analyst: "denies", "confirms" and so on.
struct LinkedLane
{
    LaneRef lane;
    LinkKind kind = LinkKind::Answers;
    bool isTarget =
        true; ///< The current statement denies (confirms, …) this one; else this one does it to the current.
};

/// The lanes linked with @p statement, one for each link whose other statement has a lane; the first of its claims.
[[nodiscard]] std::vector<LinkedLane> linkedLanes(const RowLayout& rows, StatementId statement);

} // namespace tasrih
