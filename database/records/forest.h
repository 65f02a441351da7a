// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/place.h"
#include "database/records/table.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>
#include <limits>
#include <vector>

namespace tasrih {

/// How deep a tree is drawn and summed at most. No country has ten levels of places, no state ten of bodies; a file may
/// hold twenty thousand.
constexpr int deepestLevel = 24;

/// Makes a forest of @p parents (an index each, −1 for none) fit to be walked by recursion: circles are cut above the
/// one of theirs that @p isBefore puts first, and what lies deeper than @p deepest hangs on its ancestor just above
/// that level, so that it is seen and summed all the same. Takes time as there are nodes.
void trimForest(std::vector<int>& parents, const std::function<bool(int, int)>& isBefore, int deepest = deepestLevel);

/// The tree of places, trimmed. A place whose parent is not there stands at the top.
class PlaceForest
{
public:
    /// @param places outlives the forest.
    explicit PlaceForest(const Table<Place>& places);

    /// In order of id.
    [[nodiscard]] const std::vector<const Place*>& roots() const { return m_roots; }
    [[nodiscard]] std::vector<const Place*> within(PlaceId place) const { return m_children.value(place); }

private:
    std::vector<const Place*> m_roots;
    QHash<PlaceId, std::vector<const Place*>> m_children;
};

/// The ids above @p start, the nearest first, each once however they run in circles; at most @p most of them. @p
/// parentsOf gives those right above an id.
template <typename Key, typename ParentsOf>
[[nodiscard]] std::vector<Key> allAbove(Key start, const ParentsOf& parentsOf,
                                        std::size_t most = std::numeric_limits<std::size_t>::max())
{
    QSet<Key> met{start};
    std::vector<Key> above;
    const auto addAbove = [&](Key key) {
        for (const Key parent : parentsOf(key)) {
            if (above.size() < most && !met.contains(parent)) {
                met.insert(parent);
                above.push_back(parent);
            }
        }
    };
    addAbove(start);
    for (std::size_t at = 0; at < above.size() && above.size() < most; ++at)
        addAbove(Key(above[at]));
    return above;
}

} // namespace tasrih
