// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <optional>

namespace tasrih {

/// The new article to read after @p current: the next one by day of publication, those of unknown day last, and after
/// the last one again the first. Nothing where no other article is new.
[[nodiscard]] std::optional<ArticleId> nextUnread(const Snapshot& snapshot, std::optional<ArticleId> current);
/// How many articles are new, apart from @p current.
[[nodiscard]] int unreadCount(const Snapshot& snapshot, std::optional<ArticleId> current);

} // namespace tasrih
