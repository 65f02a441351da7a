// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search.h"
#include "models/search/text_marks.h"

namespace tasrih {

/// An article with the places in its text, which is read, and a snippet. Throws Error.
[[nodiscard]] SearchHit articleHit(Connection& connection, const Snapshot& snapshot, ArticleId id,
                                   const std::vector<SoughtPhrase>& sought);
/// A statement with the places in its highlights, or the first of these, and a snippet: of a sentence, else of the
/// words about it.
[[nodiscard]] SearchHit statementHit(const Snapshot& snapshot, StatementId id, const std::vector<SoughtPhrase>& sought);

} // namespace tasrih
