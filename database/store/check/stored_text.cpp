// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/stored_text.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <sqlite3.h>

namespace tasrih {

namespace {

constexpr qsizetype markEvery = 1024;

bool startsCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

bool StoredText::read(qint64 id)
{
    m_bytes.resize(0);
    m_marks.clear();
    m_length = 0;
    sqlite3_blob* blob = nullptr;
    if (sqlite3_blob_open(m_connection.handle(), "main", "article_text", "text", id, 0, &blob) != SQLITE_OK) {
        sqlite3_blob_close(blob);
        return false;
    }
    m_bytes.resize(sqlite3_blob_bytes(blob));
    const int result = sqlite3_blob_read(blob, m_bytes.data(), int(m_bytes.size()), 0);
    const bool closed = sqlite3_blob_close(blob) == SQLITE_OK;
    if (result != SQLITE_OK || !closed)
        m_bytes.resize(0);
    count();
    return result == SQLITE_OK && closed;
}

void StoredText::count()
{
    const char* bytes = m_bytes.constData();
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        if (!startsCodePoint(bytes[at]))
            continue;
        if (m_length++ % markEvery == 0)
            m_marks.push_back(at);
    }
}

bool StoredText::isUtf8() const
{
    constexpr qsizetype piece = 65536;
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < m_bytes.size() && !decoder.hasError(); at += piece)
        (void)QString(decoder(QByteArrayView(m_bytes).sliced(at, std::min(piece, m_bytes.size() - at))));
    return !decoder.hasError() && !(!m_bytes.isEmpty() && m_marks.empty());
}

qsizetype StoredText::byteOf(qsizetype codePoint) const
{
    if (codePoint == m_length)
        return m_bytes.size();
    const char* bytes = m_bytes.constData();
    qsizetype at = m_marks[std::size_t(codePoint / markEvery)];
    for (qsizetype left = codePoint % markEvery; left > 0; --left) {
        do
            ++at;
        while (!startsCodePoint(bytes[at]));
    }
    return at;
}

std::optional<QByteArrayView> StoredText::run(qint64 start, qint64 end) const
{
    if (start < 0 || end <= start || end > m_length)
        return std::nullopt;
    const qsizetype from = byteOf(qsizetype(start));
    return QByteArrayView(m_bytes).sliced(from, byteOf(qsizetype(end)) - from);
}

} // namespace tasrih
