// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/filter_parts.h"
#include "models/search/search.h"

#include <QtCore/QString>

#include <variant>
#include <vector>

/// Finding anything by typing a few letters of it, in either language and any Arabic spelling.
namespace tasrih {

/// An action of the window, by the name of its object.
struct ActionName
{
    QString name;
    friend bool operator==(const ActionName&, const ActionName&) = default;
};

using FinderTarget = std::variant<ActionName, FilterTarget, StatementId>;

struct FinderEntry
{
    FinderTarget target;
    QString title;
    QString detail; ///< What kind of thing it is, or where it stands.
    QString folded; ///< What is searched: the title first, then other names.
};

/// An entry for a title and further words it can be found by.
[[nodiscard]] FinderEntry finderEntry(FinderTarget target, const QString& title, const QString& detail,
                                      const QString& otherWords = {});

/// What a filter can ask for: sides, actors, places, phases, propositions, outlets, tags, review and reliability.
[[nodiscard]] std::vector<FinderEntry> filterEntries(const Snapshot& snapshot, Language language = interfaceLanguage());
/// An article or a statement that a search found.
[[nodiscard]] FinderEntry textEntry(const Snapshot& snapshot, const SearchHit& hit,
                                    Language language = interfaceLanguage());

/// Indexes into @p entries, best first, at most @p limit. All words of @p query must occur: at the start of the title,
/// of a word, inside one, or (one word only) as letters in that order in the title. An empty query gives the first
/// ones.
[[nodiscard]] std::vector<std::size_t> bestMatches(const std::vector<FinderEntry>& entries, const QString& query,
                                                   std::size_t limit);

} // namespace tasrih
