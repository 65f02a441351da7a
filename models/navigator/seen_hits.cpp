// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigator/seen_hits.h"

#include "database/files/output_file.h"
#include "database/records/error.h"

#include <QtCore/QBuffer>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <limits>

namespace tasrih {

namespace {
constexpr quint32 form = 1;
constexpr qsizetype largest = 64 * 1024 * 1024; ///< Bytes, packed and unpacked.
} // namespace

QString SeenHits::pathOf(SavedSearchId search) const
{
    return m_folder + u'/' + search.toString();
}

std::optional<std::vector<qint64>> SeenHits::of(SavedSearchId search) const
{
    QFile file(pathOf(search));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QByteArray packed = file.readAll();
    // The first four bytes tell how long it gets.
    quint32 size = 0;
    QDataStream(packed) >> size;
    if (qsizetype(size) > largest)
        return std::nullopt;
    QDataStream stream(qUncompress(packed));
    quint32 found = 0, count = 0;
    stream >> found >> count;
    if (found != form || qint64(count) * qint64(sizeof(qint64)) > qint64(size))
        return std::nullopt;
    std::vector<qint64> ids;
    ids.reserve(count);
    qint64 id = 0;
    for (quint32 at = 0; at < count; ++at) {
        qint64 step = 0;
        stream >> step;
        if (step <= 0 || id > std::numeric_limits<qint64>::max() - step)
            return std::nullopt;
        id += step;
        ids.push_back(id);
    }
    return stream.status() == QDataStream::Ok ? std::optional(ids) : std::nullopt;
}

void SeenHits::put(SavedSearchId search, const std::vector<qint64>& ids) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QDataStream stream(&buffer);
    stream << form << quint32(ids.size());
    qint64 before = 0;
    for (const qint64 id : ids) { // Neighbours lie close together: their distances pack well.
        stream << id - before;
        before = id;
    }
    try {
        if (QDir().mkpath(m_folder))
            writeFile(pathOf(search), qCompress(bytes));
    } catch (const Error&) { // Then the number is counted from an earlier look.
    }
}

} // namespace tasrih
