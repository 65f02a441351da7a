// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter_parts.h"
#include "models/search/search_question.h"

class QMenu;

namespace tasrih {

class Context;

/// What searches the articles for all names of @p target; nothing where it goes by none in texts.
[[nodiscard]] std::optional<SearchQuestion> mentionsOf(const Snapshot& snapshot, const FilterTarget& target);

/// Adds "everything that mentions this name" to a menu, where there is such a question. @param context must outlive the
/// menu.
void addMentions(QMenu& menu, Context& context, const FilterTarget& target);

} // namespace tasrih
