// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace tasrih {

/// Numbers keys in the order in which they come.
template <typename Key>
class Numbering
{
public:
    quint32 of(Key key)
    {
        const auto found = m_numbers.constFind(key);
        if (found != m_numbers.constEnd())
            return *found;
        m_numbers.insert(key, quint32(m_keys.size()));
        m_keys.push_back(key);
        return quint32(m_keys.size() - 1);
    }
    [[nodiscard]] const std::vector<Key>& keys() const { return m_keys; }
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] std::optional<quint32> find(Key key) const
    {
        const auto found = m_numbers.constFind(key);
        return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<Key, quint32> m_numbers;
    std::vector<Key> m_keys;
};

} // namespace tasrih
