// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

#include <random>

namespace tasrih {

/// One change made up at random, from a seed, that keeps the references whole: adds, changes and removes statements
/// with all their parts, sayings, actors, places, articles with texts, links, tags.
[[nodiscard]] Edits randomEdits(const Snapshot& snapshot, IdSource& ids, std::mt19937& random);

/// What the check found in a project with random edits that it should not have: their highlights and notes quote no
/// article, or end behind its text; @p problems without those.
[[nodiscard]] QStringList besideRandomQuotes(QStringList problems);

} // namespace tasrih
