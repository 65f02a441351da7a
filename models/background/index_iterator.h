// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>

namespace tasrih {

/// Walks through a list that is read by index. @p View is cheap to copy and gives an item by at(index); the iterator
/// lives as long as what the view borrows.
template <typename Value, typename View>
class IndexIterator
{
public:
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using reference = const Value&;
    using pointer = const Value*;
    using iterator_category = std::forward_iterator_tag;

    IndexIterator() = default;
    IndexIterator(View view, std::size_t at)
        : m_view(view)
        , m_at(at)
    {
    }
    reference operator*() const { return m_view.at(m_at); }
    pointer operator->() const { return &**this; }
    IndexIterator& operator++()
    {
        ++m_at;
        return *this;
    }
    IndexIterator operator++(int)
    {
        IndexIterator before = *this;
        ++m_at;
        return before;
    }
    friend bool operator==(const IndexIterator& a, const IndexIterator& b) { return a.m_at == b.m_at; }

private:
    View m_view;
    std::size_t m_at = 0;
};

} // namespace tasrih
