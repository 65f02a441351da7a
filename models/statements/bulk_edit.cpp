// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/bulk_edit.h"

#include <algorithm>

namespace tasrih {

namespace {
struct Apply
{
    Statement& statement;

    void operator()(Review review) const { statement.review = review; }
    void operator()(std::optional<Reliability> reliability) const { statement.reliability = reliability; }
    void operator()(std::optional<Credibility> credibility) const { statement.credibility = credibility; }
    void operator()(AddTag add) const
    {
        const auto& tags = statement.tags;
        if (std::find(tags.begin(), tags.end(), add.tag) == tags.end())
            statement.tags.push_back(add.tag);
    }
    void operator()(RemoveTag remove) const { std::erase(statement.tags, remove.tag); }
};
} // namespace

Edits bulkEdits(const Snapshot& snapshot, const std::vector<StatementId>& statements, const BulkEdit& edit)
{
    Edits edits;
    for (const StatementId id : statements) {
        const Statement* before = snapshot.find(id);
        if (!before)
            continue;
        Statement after = *before;
        std::visit(Apply{after}, edit);
        if (after != *before)
            edits.put(std::move(after));
    }
    return edits;
}

} // namespace tasrih
