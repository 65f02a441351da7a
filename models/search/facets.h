// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "database/words/language.h"

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace tasrih {

enum class SearchScope
{
    Articles,
    Statements
};

/// By what what was found can be narrowed.
enum class Facet
{
    Outlet,
    Year, ///< Of publication; of saying for statements.
    Side,
    Speaker,
    State ///< How far the article has been read.
};
inline constexpr std::size_t facetCount = 5;
[[nodiscard]] const std::array<Facet, facetCount>& allFacets();

/// A value of a facet: the number of a record, a year, a state.
using FacetValue = qint64;
/// What has no outlet, no year that is known, ...
inline constexpr FacetValue noFacetValue = -1;

/// What is chosen of each facet: any of a facet's values will do, all facets must hold; an empty set asks for nothing.
struct FacetChoice
{
    std::array<std::set<FacetValue>, facetCount> wanted;

    [[nodiscard]] std::set<FacetValue>& of(Facet facet) { return wanted[std::size_t(facet)]; }
    [[nodiscard]] const std::set<FacetValue>& of(Facet facet) const { return wanted[std::size_t(facet)]; }
    [[nodiscard]] bool isEmpty() const { return *this == FacetChoice(); }
    friend bool operator==(const FacetChoice&, const FacetChoice&) = default;
};

struct FacetCount
{
    FacetValue value = noFacetValue;
    int count = 0;

    friend bool operator==(const FacetCount&, const FacetCount&) = default;
};

/// What was found, narrowed by a choice, with how many there are of each value: of those that the other facets let
/// through, so that a second value of a facet can be chosen.
struct Narrowed
{
    std::vector<qint64> ids;                                  ///< Ascending.
    std::array<std::vector<FacetCount>, facetCount> counts{}; ///< The most first, years the newest first; the chosen
                                                              ///< ones also where there are none.

    [[nodiscard]] const std::vector<FacetCount>& of(Facet facet) const { return counts[std::size_t(facet)]; }
};

/// @param found ids of articles or statements that the snapshot has, ascending.
[[nodiscard]] Narrowed narrowed(const Snapshot& snapshot, SearchScope scope, const std::vector<qint64>& found,
                                const FacetChoice& choice);

/// The state that a value of Facet::State is; nothing where it is none, as what comes from a saved search may be.
[[nodiscard]] std::optional<ReadingState> stateOf(FacetValue value);

/// What a facet and a value of it are called.
[[nodiscard]] QString nameOf(Facet facet, Language language = interfaceLanguage());
[[nodiscard]] QString nameOf(const Snapshot& snapshot, Facet facet, FacetValue value,
                             Language language = interfaceLanguage());

} // namespace tasrih
