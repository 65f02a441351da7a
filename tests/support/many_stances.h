// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/snapshot.h"

namespace tasrih::test {

struct ManyStances
{
    int stances = 1000;
    int actors = 100;
    int propositions = 10;
    int withdrawals = 0; ///< Every so manieth statement also holds a withdrawal claim, and a figure.
};

/// A project in memory of so many statements with one stance each, spread over eight sides, actors that belong to one
/// another in three levels, and six years; every tenth day is known to the month only.
[[nodiscard]] SnapshotPtr manyStances(const ManyStances& size);

} // namespace tasrih::test
