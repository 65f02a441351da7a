// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/reading/reading_text.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace tasrih {

/// The versions of the texts of some articles, each by its id, the oldest first.
using TextVersions = std::map<ArticleId, std::vector<std::pair<TextId, std::shared_ptr<const ReadingText>>>>;

/// Earlier states of records, made fit for the present: references to what is gone are left out, highlights are put
/// where their quotes stand now.
struct Restoration
{
    Edits edits;
    QStringList lost; ///< What could not be brought back, one line each, in the interface's language.
};

/// @param records as they were; those that are as they were are left alone.
/// @param texts of the articles that statements among @p records are from, see articlesOf().
/// Throws Error where a statement's article is gone and not among @p records.
[[nodiscard]] Restoration restorationOf(const Snapshot& snapshot, const std::vector<AnyRecord>& records,
                                        const TextVersions& texts);
/// The same as a command, worked out anew when it is carried out.
[[nodiscard]] Command restoreRecords(const std::vector<AnyRecord>& records, const TextVersions& texts);

/// The articles that statements among @p records are from.
[[nodiscard]] std::vector<ArticleId> articlesOf(const std::vector<AnyRecord>& records);

} // namespace tasrih
