// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <span>
#include <vector>

namespace tasrih {

/// Many short lists that stand one after the other in one piece of memory.
template <typename Item>
class Lists
{
public:
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::span<const Item> at(std::size_t list) const
    {
        return std::span(m_items).subspan(m_starts[list], m_starts[list + 1] - m_starts[list]);
    }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    /// Where a list begins among the items.
    [[nodiscard]] std::size_t startOf(std::size_t list) const { return m_starts[list]; }

    void reserve(std::size_t lists, std::size_t items)
    {
        m_starts.reserve(lists + 1);
        m_items.reserve(items);
    }
    /// An item of the list at the end, which close() makes one.
    void add(const Item& item) { m_items.push_back(item); }
    void close() { m_starts.push_back(quint32(m_items.size())); }
    /// The lists from @p first up to, but not, @p last of @p other.
    void append(const Lists& other, std::size_t first, std::size_t last)
    {
        const auto shift = quint32(m_items.size()) - other.m_starts[first];
        for (std::size_t list = first; list < last; ++list)
            m_starts.push_back(other.m_starts[list + 1] + shift);
        m_items.insert(m_items.end(), other.m_items.begin() + other.m_starts[first],
                       other.m_items.begin() + other.m_starts[last]);
    }

private:
    std::vector<quint32> m_starts{0};
    std::vector<Item> m_items;
};

} // namespace tasrih
