// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter.h"

#include <variant>
#include <vector>

/// The parts a filter is made of, as people add them and take them away one by one.
namespace tasrih {

/// Anything a filter can ask for: a thing by its id, or a word of a closed list.
using FilterTarget =
    std::variant<ActorId, SideId, PlaceId, PhaseId, PropositionId, OutletId, TagId, ArticleId, Reliability, Review>;

[[nodiscard]] bool contains(const Filter& filter, const FilterTarget& target);
/// @p filter that asks for @p target too.
[[nodiscard]] Filter with(Filter filter, const FilterTarget& target);
[[nodiscard]] Filter without(Filter filter, const FilterTarget& target);
/// @p filter that asks for @p target and for no other of its kind.
[[nodiscard]] Filter withOnly(Filter filter, const FilterTarget& target);

/// One active part of a filter.
struct FilterPart
{
    QString kind;                       ///< "Speaker", "Place", ... in the interface's language.
    QString value;                      ///< What is asked for.
    Filter without;                     ///< The filter when this part is taken away.
    std::optional<FilterTarget> target; ///< Nothing for dates and words.
};

/// The active parts of @p filter in a fixed order: dates first, text last. Ids that no longer exist show as "?".
[[nodiscard]] std::vector<FilterPart> partsOf(const Snapshot& snapshot, const Filter& filter,
                                              Language language = interfaceLanguage());

/// What a target is called, and what kind of thing it is.
[[nodiscard]] QString nameOf(const Snapshot& snapshot, const FilterTarget& target,
                             Language language = interfaceLanguage());
[[nodiscard]] QString kindOf(const FilterTarget& target, Language language = interfaceLanguage());

} // namespace tasrih
