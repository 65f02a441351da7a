// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <variant>
#include <vector>

namespace tasrih {

struct AddTag
{
    TagId tag;
};
struct RemoveTag
{
    TagId tag;
};

/// What is done to many statements at once. A missing half of a grade clears it.
using BulkEdit = std::variant<Review, std::optional<Reliability>, std::optional<Credibility>, AddTag, RemoveTag>;

/// The edits that carry @p edit out on @p statements. Statements that are gone or need no change are left out, so that
/// the size of `puts` is what a preview may announce.
[[nodiscard]] Edits bulkEdits(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                              const BulkEdit& edit);

} // namespace tasrih
