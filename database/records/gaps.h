// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

namespace tasrih {

/// Makes a snapshot of a damaged project whole: where a record points at one that is not there, one that says so is put
/// in (missingRecord()); links with a missing end are left out. Whoever follows an id then finds a record. Nothing is
/// written. Facts are to be rebuilt afterwards. Returns whether there was any such gap.
bool closeGaps(Snapshot& snapshot);

} // namespace tasrih
