// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace tasrih {

/// Reads SQLite's variable-length number at @p at and moves it on. Nothing where the bytes end before it.
[[nodiscard]] inline std::optional<qint64> readVarint(QByteArrayView bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return qint64((value << 8U) | byte);
        value = (value << 7U) | (byte & 0x7FU);
        if (byte < 0x80)
            break;
    }
    return qint64(value);
}

} // namespace tasrih
