// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/forest.h"

#include <algorithm>

namespace tasrih {

namespace {

class Trimming
{
public:
    Trimming(std::vector<int>& parents, const std::function<bool(int, int)>& isBefore, int deepest)
        : m_parents(parents)
        , m_isBefore(isBefore)
        , m_deepest(deepest)
        , m_depths(parents.size(), isNew)
    {
    }

    void trim()
    {
        for (int node = 0; node < int(m_parents.size()); ++node) {
            std::vector<int> way = wayUp(node);
            std::reverse(way.begin(), way.end());
            for (const int at : way)
                place(at);
        }
    }

private:
    static constexpr int isNew = -1, isOnWay = -2;

    int& depth(int node) { return m_depths[std::size_t(node)]; }
    int& parent(int node) { return m_parents[std::size_t(node)]; }

    /// From @p node up to a root, or to what is placed already. Cuts the circle that the way runs into.
    std::vector<int> wayUp(int node)
    {
        std::vector<int> way;
        int at = node;
        for (; at >= 0 && depth(at) == isNew; at = parent(at)) {
            depth(at) = isOnWay;
            way.push_back(at);
        }
        if (at < 0 || depth(at) != isOnWay)
            return way;
        const auto circle = std::find(way.begin(), way.end(), at);
        const auto top = std::min_element(circle, way.end(), m_isBefore);
        parent(*top) = -1;
        // What hung on the top of the circle from above it comes first, then what leads to it.
        std::rotate(circle, top + 1, way.end());
        return way;
    }

    /// Its parent is placed.
    void place(int node)
    {
        const int above = parent(node);
        depth(node) = above < 0 ? 0 : depth(above) + 1;
        if (depth(node) <= m_deepest)
            return;
        parent(node) = parent(above);
        depth(node) = m_deepest;
    }

    std::vector<int>& m_parents;
    const std::function<bool(int, int)>& m_isBefore;
    int m_deepest;
    std::vector<int> m_depths; ///< Or isNew, isOnWay.
};

} // namespace

void trimForest(std::vector<int>& parents, const std::function<bool(int, int)>& isBefore, int deepest)
{
    Trimming(parents, isBefore, deepest).trim();
}

PlaceForest::PlaceForest(const Table<Place>& places)
{
    std::vector<const Place*> all;
    QHash<PlaceId, int> numbers;
    for (const Place& place : places) {
        numbers.insert(place.id, int(all.size()));
        all.push_back(&place);
    }
    std::vector<int> parents;
    parents.reserve(all.size());
    for (const Place* place : all)
        parents.push_back(place->parent ? numbers.value(*place->parent, -1) : -1);
    // Places stand in order of id, so the smaller number is the smaller id.
    trimForest(parents, std::less<int>());
    for (std::size_t at = 0; at < all.size(); ++at)
        (parents[at] < 0 ? m_roots : m_children[all[std::size_t(parents[at])]->id]).push_back(all[at]);
}

} // namespace tasrih
