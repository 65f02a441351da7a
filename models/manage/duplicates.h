// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manage/record_kind.h"

namespace tasrih {

/// Records of one kind that share a name in some spelling.
struct DuplicateGroup
{
    QString name;           ///< The name they share, as one of them spells it.
    std::vector<AnyId> ids; ///< Two or more, in order of id.

    friend bool operator==(const DuplicateGroup&, const DuplicateGroup&) = default;
};

/// Candidates for a merge: records whose names or aliases fold to the same, the article ال apart. Each set of records
/// comes once, under the first name it shares, groups sorted by name. None for kinds that can't be merged. Unnamed
/// actors belong to their articles and are left out.
[[nodiscard]] std::vector<DuplicateGroup> duplicatesOf(const Snapshot& snapshot, RecordKind kind);

} // namespace tasrih
