// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/archive.h"

#include <QtCore/QStringList>

#include <zip.h>

namespace tasrih {

namespace {

constexpr qint64 mostEntries = 10'000;
constexpr qint64 largestEntry = qint64(64) * 1024 * 1024, largestSum = 2 * largestEntry;
constexpr quint64 steepest = 1000; ///< Honest XML reaches a hundred.

bool leadsOut(const QString& name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(QChar::Null)) ||
           name.split(u'/').contains(QStringLiteral("..")) || (name.size() > 1 && name[1] == u':');
}

} // namespace

void Archive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Archive::Archive(const QByteArray& bytes, std::unique_ptr<zip, Close> archive)
    : m_bytes(bytes)
    , m_archive(std::move(archive))
    , m_left(largestSum)
{
}

std::variant<Archive, ExtractFailure> Archive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* opened = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        if (source)
            zip_source_free(source);
        return ExtractFailure::Damaged;
    }
    Archive archive(bytes, std::unique_ptr<zip, Close>(opened));
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    if (count < 0 || count > mostEntries)
        return ExtractFailure::Damaged;
    for (zip_int64_t at = 0; at < count; ++at) {
        const char* raw = zip_get_name(opened, zip_uint64_t(at), ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw);
        if (leadsOut(name) || archive.m_entries.contains(name))
            return ExtractFailure::Damaged;
        archive.m_entries.insert(name, quint64(at));
    }
    return archive;
}

std::variant<QByteArray, ExtractFailure> Archive::read(const QString& name)
{
    const auto entry = m_entries.constFind(name);
    zip_stat_t info;
    zip_stat_init(&info);
    if (entry == m_entries.constEnd() || zip_stat_index(m_archive.get(), *entry, 0, &info) != 0)
        return ExtractFailure::Damaged;
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) && info.encryption_method != ZIP_EM_NONE)
        return ExtractFailure::Encrypted;
    const qint64 most = std::min(largestEntry, m_left);
    // What it says of itself may be a lie: it is counted while it is read as well.
    if (info.size > quint64(most) || (info.comp_size > 0 && info.size / info.comp_size > steepest))
        return ExtractFailure::TooLarge;
    zip_file_t* file = zip_fopen_index(m_archive.get(), *entry, 0);
    if (!file)
        return ExtractFailure::Damaged;
    QByteArray bytes;
    constexpr qsizetype step = 64 * 1024;
    qsizetype used = 0;
    zip_int64_t got = 0;
    do {
        bytes.resize(used + step);
        got = zip_fread(file, bytes.data() + used, step);
        used += got > 0 ? qsizetype(got) : 0;
    } while (got > 0 && used <= most);
    const bool isWhole = got == 0 && zip_fclose(file) == 0;
    if (got != 0)
        zip_fclose(file);
    if (used > most)
        return ExtractFailure::TooLarge;
    if (!isWhole)
        return ExtractFailure::Damaged; // Also where its sum is another.
    bytes.truncate(used);
    m_left -= used;
    return bytes;
}

} // namespace tasrih
