// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/zip_parts.h"

#include <QtCore/QtEndian>

#include <array>
#include <zlib.h>

namespace tasrih {

namespace {

constexpr qsizetype endSize = 22, entrySize = 46, headSize = 30;
constexpr quint32 endSign = 0x06054b50, entrySign = 0x02014b50, headSign = 0x04034b50;
constexpr quint16 deflated = 8;

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool begins(QByteArrayView bytes, qsizetype at, qsizetype size, quint32 sign)
{
    return at >= 0 && at + size <= bytes.size() && numberAt<quint32>(bytes, at) == sign;
}

/// What the entry of the directory at @p at stands for; without a name where that isn't whole.
ZipPart partAt(QByteArrayView archive, qsizetype at)
{
    const qsizetype head = numberAt<quint32>(archive, at + 42);
    if (!begins(archive, head, headSize, headSign))
        return {};
    const qsizetype from =
        head + headSize + numberAt<quint16>(archive, head + 26) + numberAt<quint16>(archive, head + 28);
    const qsizetype size = numberAt<quint32>(archive, at + 20);
    const qsizetype nameSize = numberAt<quint16>(archive, at + 28);
    if (from + size > archive.size() || at + entrySize + nameSize > archive.size())
        return {};
    return {archive.sliced(at + entrySize, nameSize).toByteArray(), archive.sliced(from, size),
            numberAt<quint16>(archive, at + 10) == deflated, numberAt<quint32>(archive, at + 16)};
}

/// A stream that is ended when it goes.
struct Inflater
{
    Inflater() { isReady = ::inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { (void)::inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
    z_stream stream{};
    bool isReady = false;
};

} // namespace

std::vector<ZipPart> zipParts(QByteArrayView archive)
{
    const qsizetype end = archive.size() - endSize;
    if (!begins(archive, end, endSize, endSign))
        return {};
    const int count = numberAt<quint16>(archive, end + 10);
    qsizetype at = numberAt<quint32>(archive, end + 16);
    if (at + qsizetype(numberAt<quint32>(archive, end + 12)) != end)
        return {};
    std::vector<ZipPart> parts;
    for (int i = 0; i < count; ++i) {
        if (!begins(archive, at, entrySize, entrySign))
            return {};
        parts.push_back(partAt(archive, at));
        if (parts.back().name.isEmpty())
            return {};
        at += entrySize + parts.back().name.size() + numberAt<quint16>(archive, at + 30) +
              numberAt<quint16>(archive, at + 32);
    }
    return at == end ? parts : std::vector<ZipPart>();
}

bool unpack(const ZipPart& part, const std::function<void(QByteArrayView)>& take)
{
    uLong crc = ::crc32(0, nullptr, 0);
    const auto hand = [&](const Bytef* bytes, uInt size) {
        crc = ::crc32(crc, bytes, size);
        take({reinterpret_cast<const char*>(bytes), qsizetype(size)});
    };
    if (!part.isDeflated) {
        hand(reinterpret_cast<const Bytef*>(part.packed.data()), uInt(part.packed.size()));
        return crc == part.crc;
    }
    Inflater inflater;
    inflater.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.packed.data()));
    inflater.stream.avail_in = uInt(part.packed.size());
    std::array<Bytef, 65536> piece{};
    int result = inflater.isReady ? Z_OK : Z_MEM_ERROR;
    while (result == Z_OK) {
        inflater.stream.next_out = piece.data();
        inflater.stream.avail_out = uInt(piece.size());
        result = ::inflate(&inflater.stream, Z_NO_FLUSH);
        if (result == Z_OK || result == Z_STREAM_END)
            hand(piece.data(), uInt(piece.size()) - inflater.stream.avail_out);
    }
    return result == Z_STREAM_END && inflater.stream.avail_in == 0 && crc == part.crc;
}

} // namespace tasrih
