// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/id_source.h"

#include <QtCore/QRandomGenerator>

namespace tasrih {

namespace {
constexpr int counterBits = 23;
constexpr quint64 prefixMask = (quint64(1) << 40) - 1;

qint64 firstOf(quint64 prefix)
{
    const quint64 bits = prefix & prefixMask;
    return qint64((bits == 0 ? 1 : bits) << counterBits) + 1;
}
} // namespace

IdSource::IdSource()
    : IdSource(QRandomGenerator::system()->generate64())
{
}

IdSource::IdSource(quint64 prefix)
    : m_next(firstOf(prefix))
{
}

qint64 IdSource::nextValue()
{
    constexpr qint64 counterMask = (qint64(1) << counterBits) - 1;
    qint64 value = m_next.load();
    for (;;) {
        const bool exhausted = (value & counterMask) == counterMask;
        const qint64 following = exhausted ? firstOf(QRandomGenerator::system()->generate64()) : value + 1;
        if (m_next.compare_exchange_weak(value, following))
            return value;
    }
}

} // namespace tasrih
