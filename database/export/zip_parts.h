// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <functional>
#include <vector>

namespace tasrih {

/// A file within a ZIP archive, packed.
struct ZipPart
{
    QByteArray name;
    QByteArrayView packed; ///< Deflated, or as it is where that is shorter.
    bool isDeflated = true;
    quint32 crc = 0;
};

/// The parts of an archive of less than 4 GB without a comment; none where it isn't whole. They point into @p archive.
[[nodiscard]] std::vector<ZipPart> zipParts(QByteArrayView archive);

/// Unpacks @p part piece by piece. Returns false where it isn't whole.
[[nodiscard]] bool unpack(const ZipPart& part, const std::function<void(QByteArrayView piece)>& take);

} // namespace tasrih
