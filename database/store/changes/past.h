// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/past_change.h"
#include "database/store/sql/connection.h"

namespace tasrih {

/// What one change of the history did to the records it touched. The changes since are taken back for the asking, in
/// memory: @p connection only reads, one state from beginning to end. Throws Error where there is no such change, or
/// where it lies before a schema that undo can't reach back over.
[[nodiscard]] std::vector<RecordChange> contentsOf(Connection& connection, qint64 sequence);

/// The changes that touched one of @p ids, newest first, at most @p limit. A statement brings its sayings with it.
/// Looks at no more than the last @p furthest changes.
[[nodiscard]] std::vector<TrailStep> trailOf(Connection& connection, const std::vector<AnyId>& ids, int limit,
                                             int furthest = 2000);

} // namespace tasrih
