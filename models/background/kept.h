// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

namespace tasrih {

/// Keeps what was made of the newest key, so that many ask and it is made once. Safe in any thread; whoever asks while
/// it is being made waits.
template <typename Key, typename Value>
class Kept
{
public:
    /// @param make gives the value of @p key as a shared pointer.
    template <typename Make>
    [[nodiscard]] std::shared_ptr<const Value> of(const Key& key, Make make)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_value || !(m_key == key)) {
            m_value = make();
            m_key = key;
        }
        return m_value;
    }

    /// Null where it isn't there, or is just being made.
    [[nodiscard]] std::shared_ptr<const Value> ready(const Key& key) const
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        return lock && m_value && m_key == key ? m_value : nullptr;
    }

private:
    mutable std::mutex m_mutex;
    Key m_key;
    std::shared_ptr<const Value> m_value;
};

} // namespace tasrih
