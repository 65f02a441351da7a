// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/snapshot.h"

namespace tasrih::test {

struct ManyClaims
{
    int claims = 1000;
    int places = 30;
    bool uncertain = false; ///< Ends carry "~" and "?" in turn.
};

/// A project in memory of so many withdrawal claims, spread over the places and over eleven years, said by five hundred
/// speakers of eight sides; one sentence each.
[[nodiscard]] SnapshotPtr manyClaims(const ManyClaims& size);

/// What puts such a project into a store.
[[nodiscard]] Edits editsOf(const Snapshot& snapshot);

/// All statements, in the store's order.
[[nodiscard]] std::vector<StatementId> statementsOf(const Snapshot& snapshot);

} // namespace tasrih::test
