// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>

#include <array>

namespace tasrih {

/// A large hash of which one keeps many versions that differ little: it stands in parts, and a copy shares all those
/// that nobody changes.
template <typename Key, typename Value>
class SharedHash
{
public:
    [[nodiscard]] Value value(const Key& key) const { return partOf(key).value(key); }
    [[nodiscard]] bool contains(const Key& key) const { return partOf(key).contains(key); }
    void insert(const Key& key, Value value) { partOf(key).insert(key, std::move(value)); }
    void remove(const Key& key) { partOf(key).remove(key); }
    void reserve(qsizetype size)
    {
        for (QHash<Key, Value>& part : m_parts)
            part.reserve(size / qsizetype(partCount));
    }

private:
    static constexpr std::size_t partCount = 512;

    [[nodiscard]] static std::size_t indexOf(const Key& key)
    {
        constexpr std::size_t seed = 0x5ca1ab1e; // Another one than the parts use, else they would be badly spread.
        return qHash(key, seed) % partCount;
    }
    [[nodiscard]] const QHash<Key, Value>& partOf(const Key& key) const { return m_parts[indexOf(key)]; }
    [[nodiscard]] QHash<Key, Value>& partOf(const Key& key) { return m_parts[indexOf(key)]; }

    std::array<QHash<Key, Value>, partCount> m_parts;
};

} // namespace tasrih
