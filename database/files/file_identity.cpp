// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/file_identity.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sys/stat.h>

namespace tasrih {

namespace {

constexpr int mostLinks = 40; // As many as Linux follows (path_resolution(7)).

FileIdentity identityIn(const struct stat& status)
{
    return {std::uint64_t(status.st_dev), std::uint64_t(status.st_ino)};
}

} // namespace

std::optional<FileIdentity> identityOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return identityIn(status);
}

std::optional<FileIdentity> identityOf(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return std::nullopt;
    return identityIn(status);
}

std::optional<FileStamp> stampOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileStamp{std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec, status.st_size};
}

FileKind kindOfFile(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return FileKind::Missing;
    return S_ISREG(status.st_mode) ? FileKind::Regular : S_ISDIR(status.st_mode) ? FileKind::Folder : FileKind::Other;
}

QString absolutePath(const QString& path)
{
    return QFileInfo(path.startsWith(u':') ? QStringLiteral("./") + path : path).absoluteFilePath();
}

QString canonicalPath(const QString& path)
{
    QFileInfo info(absolutePath(path));
    for (int links = 0; info.isSymLink() && !info.exists() && links < mostLinks; ++links)
        info = QFileInfo(info.symLinkTarget());
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

} // namespace tasrih
