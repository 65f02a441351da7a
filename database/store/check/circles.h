// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <utility>
#include <vector>

namespace tasrih {

/// An arrow from a row to the one it lies in or belongs to.
using Arrow = std::pair<qint64, qint64>;

/// The circles that arrows run in: each as its ids in order, the first not repeated; one for each arrow that closes
/// one. A row that points at itself is a circle of one. At most @p most of them. Takes time and memory as the arrows
/// do, however long a way is.
[[nodiscard]] std::vector<std::vector<qint64>> circlesOf(std::vector<Arrow> arrows, std::size_t most = 1000);

/// Where circles are drawn from: a table with what a row is and what it points at.
struct CircleSource
{
    const char* table;
    const char* from;
    const char* to;
    const char* where; ///< " WHERE ...", or "".
};
inline constexpr CircleSource circleSources[] = {
    {"place", "id", "parent_id", ""},
    {"membership", "actor_id", "parent_id", ""},
    {"figure", "id", "part_of_id", ""},
    {"link", "from_id", "to_id", " WHERE kind = 'supersedes' OR from_id = to_id"},
};

} // namespace tasrih
