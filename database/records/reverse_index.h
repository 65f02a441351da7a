// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace tasrih {

/// The statements that hang on each of some other records, in order of id.
template <typename Key>
class ReverseIndex
{
public:
    ReverseIndex() = default;
    explicit ReverseIndex(std::vector<std::pair<Key, StatementId>> pairs)
    {
        if (!std::is_sorted(pairs.begin(), pairs.end()))
            std::sort(pairs.begin(), pairs.end());
        m_keys.reserve(pairs.size());
        m_statements.reserve(pairs.size());
        for (const auto& [key, statement] : pairs) {
            m_keys.push_back(key);
            m_statements.push_back(statement);
        }
    }

    /// Takes O(log n). Valid as long as the index.
    [[nodiscard]] std::span<const StatementId> of(Key key) const
    {
        const auto [from, to] = std::equal_range(m_keys.begin(), m_keys.end(), key);
        return std::span(m_statements).subspan(std::size_t(from - m_keys.begin()), std::size_t(to - from));
    }

    friend bool operator==(const ReverseIndex&, const ReverseIndex&) = default;

private:
    std::vector<Key> m_keys; ///< Ascending, one for each statement.
    std::vector<StatementId> m_statements;
};

} // namespace tasrih
