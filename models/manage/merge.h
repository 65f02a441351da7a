// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <vector>

namespace tasrih {

/// Merges duplicates into @p target as one change: every reference to one of @p sources moves to the target, saved
/// searches included; their aliases, memberships and places are united with the target's, their other names become
/// aliases (a line of the note where the kind has notes but no aliases), what the target does not know is taken from
/// them in turn, and they are removed. References that would then stand twice (a speaker, a tag, a place of a phase)
/// stand once. A membership or parent that would lead a record into itself is dropped.
///
/// All ids are of one kind: actors, places, phases, propositions, outlets, sides, tags or events. Sources that are gone
/// already are passed over; the target is never its own source. @p ids makes the ids of new aliases.
/// @throws Error where the target is gone, or the ids are of several kinds or of a kind that can't be merged.
[[nodiscard]] Edits merge(const Snapshot& snapshot, const AnyId& target, const std::vector<AnyId>& sources,
                          IdSource& ids);

} // namespace tasrih
