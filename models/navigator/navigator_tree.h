// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/context/filter_parts.h"

#include <QtCore/QString>

#include <memory>
#include <variant>
#include <vector>

/// The navigator's tree as plain values: sections, groups and what they hold, in the order shown.
namespace tasrih {

enum class NavigatorSection
{
    Inbox,
    ToComplete,
    Articles,
    Actors,
    Places,
    Propositions,
    Tags,
    SavedSearches
};

inline constexpr int navigatorSections = 8;

/// What tells a row from its brothers: a heading, a group by a side, an outlet or a reading state, or a thing.
struct NavigatorKey
{
    enum class Kind
    {
        Section,
        StateGroup,
        OutletGroup,
        SideGroup,
        Thing,
        SavedSearch,
        Incomplete
    };
    Kind kind = Kind::Section;
    qint64 value = 0; ///< Section, state or raw id; 0 for the group of things that belong to none.

    friend auto operator<=>(const NavigatorKey&, const NavigatorKey&) = default;
};

/// One row. Titles of articles are looked up when shown, so that a tree of 100,000 articles stays small.
struct NavigatorNode
{
    NavigatorKey key;
    std::optional<FilterTarget> target; ///< What a click asks for, or opens.
    QString text;
    QString colourKey; ///< Of the side, for the mark before the name; may be empty.
    std::vector<NavigatorNode> children;
    std::optional<AnyId> incomplete = {}; ///< What a click opens to be completed.
    QString tip = {};                     ///< Where the text isn't all there is to say.
};

/// The rows of one section of @p snapshot, without the section's own.
[[nodiscard]] std::vector<NavigatorNode> navigatorRows(const Snapshot& snapshot, NavigatorSection section,
                                                       Language language = interfaceLanguage());
[[nodiscard]] QString titleOf(NavigatorSection section, Language language = interfaceLanguage());

} // namespace tasrih
