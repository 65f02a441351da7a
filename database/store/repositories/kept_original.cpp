// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/repositories/kept_original.h"

#include <QtCore/QtEndian>

#include <zlib.h>

namespace tasrih {

namespace {

constexpr QLatin1StringView asBytes("bytes"), deflated("deflated"), asText("text");

/// qCompress() writes how long the whole is before it, four bytes.
constexpr qsizetype lengthBytes = 4;
/// Nothing longer is imported; a file from elsewhere may promise anything.
constexpr quint32 longest = 64 * 1024 * 1024;
/// Small files come by the thousand: the fastest level is within a fifth of the best one.
constexpr int level = 1;

std::optional<QByteArray> inflated(const QByteArray& bytes)
{
    if (bytes.size() <= lengthBytes)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (length > longest)
        return std::nullopt;
    QByteArray whole(qsizetype(length), Qt::Uninitialized);
    uLongf got = length;
    const auto* from = reinterpret_cast<const Bytef*>(bytes.constData() + lengthBytes);
    const int result =
        uncompress(reinterpret_cast<Bytef*>(whole.data()), &got, from, uLong(bytes.size() - lengthBytes));
    return result == Z_OK && got == length ? std::optional(whole) : std::nullopt;
}

/// Whether it begins as qCompress() begins what it writes (RFC 1950, 2.2).
bool looksDeflated(const QByteArray& bytes)
{
    return bytes.size() > lengthBytes + 1 && bytes[lengthBytes] == 0x78 &&
           qFromBigEndian<quint16>(bytes.constData() + lengthBytes) % 31 == 0;
}

} // namespace

bool isOriginalForm(QStringView form)
{
    return form == asBytes || form == deflated || form == asText;
}

bool isSoundOriginal(const KeptOriginal& kept, bool isMended)
{
    return originalOf(kept, {}).has_value() && !(isMended && kept.form == asBytes && looksDeflated(kept.bytes));
}

KeptOriginal keptOriginal(const QByteArray& original, const QByteArray& text)
{
    if (original == text)
        return {asText, QByteArray("")};
    const QByteArray smaller = qCompress(original, level);
    return smaller.size() < original.size() ? KeptOriginal{deflated, smaller} : KeptOriginal{asBytes, original};
}

std::optional<QByteArray> originalOf(const KeptOriginal& kept, const QByteArray& text)
{
    if (kept.form == asText)
        return text;
    if (kept.form == deflated)
        return inflated(kept.bytes);
    return kept.form == asBytes ? std::optional(kept.bytes) : std::nullopt;
}

} // namespace tasrih
