// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id.h"

#include <atomic>

namespace tasrih {

/// Makes ids: 40 random bits drawn once per opening for writing, then a 23-bit counter. Unique across copies of a
/// project, never reused, known before the insert, and nearly ordered, which keeps the indexes small.
/// Safe to call from any thread.
class IdSource
{
public:
    /// Draws the random part from the system's generator.
    IdSource();
    /// For tests: a fixed random part (its low 40 bits are used; zero becomes one).
    explicit IdSource(quint64 prefix);

    template <typename AnyId>
    [[nodiscard]] AnyId next()
    {
        return AnyId(nextValue());
    }

    /// The next raw value, positive. When the counter runs out a new random part is drawn.
    [[nodiscard]] qint64 nextValue();

private:
    std::atomic<qint64> m_next;
};

} // namespace tasrih
