// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

namespace tasrih {

// Offsets in the database header, sqlite.org/fileformat.html section 1.3.
inline constexpr int databaseHeaderSize = 100;
inline constexpr int applicationIdOffset = 68;

/// "TSRH": tells a Tasrih project from any other SQLite file.
inline constexpr quint32 applicationId = 0x54535248;

/// The big-endian number at @p offset of a whole header.
[[nodiscard]] inline quint32 headerNumber(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

[[nodiscard]] inline bool isDatabaseHeader(const QByteArray& header)
{
    return header.size() >= databaseHeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
}

[[nodiscard]] inline bool isProjectHeader(const QByteArray& header)
{
    return isDatabaseHeader(header) && headerNumber(header, applicationIdOffset) == applicationId;
}

} // namespace tasrih
