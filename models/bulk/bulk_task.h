// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

#include <vector>

namespace tasrih {

/// What can be done to many statements at once.
enum class BulkKind
{
    Review,
    Reliability,
    Credibility,
    Manner,
    Identification,
    AddTag,
    RemoveTag,
    Speaker,     ///< From one actor to another.
    Relay,       ///< The same.
    Holder,      ///< The same, of claims.
    Force,       ///< The same.
    Place,       ///< From one place to another, of claims.
    Phase,       ///< The same.
    Proposition, ///< The same, of stances.
    What,        ///< Of withdrawal claims.
    Modality,    ///< The same.
    Bound,       ///< The same.
    Position,    ///< Of stances.
    JoinSayings, ///< All become reports of one saying.
    Delete
};
inline constexpr int bulkKindCount = 20;

/// What of a kind is to be done.
struct BulkTask
{
    BulkKind kind = BulkKind::Review;
    int value = 0;   ///< The word of a closed list; −1 clears a grade.
    qint64 from = 0; ///< Ids of records, where the kind moves something; 0 = not chosen yet.
    qint64 to = 0;

    friend bool operator==(const BulkTask&, const BulkTask&) = default;
};

[[nodiscard]] QString nameOf(BulkKind kind);
/// What a task takes besides its kind.
enum class BulkInput
{
    Word,   ///< A value of a closed list.
    Record, ///< One record (`to`).
    Move,   ///< Two records, `from` and `to`.
    None
};
[[nodiscard]] BulkInput inputOf(BulkKind kind);
/// The words to choose from, with their values; for grades also "no grade", −1.
[[nodiscard]] std::vector<std::pair<QString, int>> wordsOf(BulkKind kind);
/// Whether everything is chosen.
[[nodiscard]] bool isComplete(const BulkTask& task);
/// Whether it can be cut into batches: joining sayings is one step.
[[nodiscard]] bool canBatch(BulkKind kind);

/// The edits that carry a task out on @p statements. Records that come out the same are left out, so that what is put
/// is what a preview may announce.
[[nodiscard]] Edits bulkEdits(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                              const BulkTask& task);

} // namespace tasrih
