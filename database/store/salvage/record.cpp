// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/page_file.h"
#include "database/store/salvage/varint.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tasrih {

namespace {

/// Bytes of a value of a serial type; −1 for the two that are reserved.
qint64 sizeOf(qint64 type)
{
    static constexpr std::array<qint64, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    return type < 12 ? sizes[std::size_t(type)] : (type - 12) / 2;
}

qint64 wholeNumber(QByteArrayView bytes)
{
    quint64 value = quint8(bytes.front()) >= 0x80 ? ~0ULL : 0ULL;
    for (const char byte : bytes)
        value = (value << 8U) | quint8(byte);
    return qint64(value);
}

QVariant valueOf(qint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return QVariant(qlonglong(type - 8));
    if (type == 7)
        return std::bit_cast<double>(wholeNumber(bytes));
    if (type < 7)
        return QVariant(qlonglong(wholeNumber(bytes)));
    return type % 2 == 0 ? QVariant(bytes.toByteArray()) : QVariant(QString::fromUtf8(bytes));
}

} // namespace

bool decodeRecord(const QByteArray& record, LooseRow& row)
{
    qsizetype at = 0;
    const std::optional<qint64> header = readVarint(record, at);
    if (!header || *header < at || *header > record.size())
        return false;
    std::vector<qint64> types;
    while (at < *header) {
        const std::optional<qint64> type = readVarint(record, at);
        if (!type || *type < 0 || sizeOf(*type) < 0)
            return false;
        types.push_back(*type);
    }
    at = *header;
    for (const qint64 type : types) {
        const qint64 size = sizeOf(type);
        const qint64 there = std::min<qint64>(size, record.size() - at);
        row.isCut |= there < size;
        // Half a text is worth keeping, half a number is not.
        if (there < size && type < 12)
            return true;
        row.values << valueOf(type, QByteArrayView(record).sliced(at, there));
        if (there < size)
            return true;
        at += there;
    }
    return true;
}

} // namespace tasrih
