// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/project_header.h"

#include "database/files/file_identity.h"
#include "database/files/project_mark.h"
#include "database/store/schema/migrations.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <climits>

namespace tasrih {

namespace {

// sqlite.org/fileformat.html section 1.3.
constexpr int pageSizeOffset = 16;
constexpr int writeVersionOffset = 18;
constexpr int readVersionOffset = 19;
constexpr int changeCounterOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int userVersionOffset = 60;
constexpr int validForOffset = 92;

// What SQLite takes of a path (os_unix.c: MAX_PATHNAME), and what it and the lock put after a name.
constexpr qsizetype longestPath = 512;
constexpr qsizetype longestSuffix = 8; // "-journal"

QByteArray firstBytes(const QString& path)
{
    switch (kindOfFile(path)) {
    case FileKind::Missing:
        throw Error(translated(Wording("Store", "There is no file %1. Check the path.")).arg(isolated(path)));
    case FileKind::Folder:
        throw Error(translated(Wording("Store", "%1 is a folder, not a project.")).arg(isolated(path)));
    case FileKind::Other:
        throw Error(translated(Wording("Store", "%1 is a device or a pipe, not a project.")).arg(isolated(path)));
    case FileKind::Regular:
        break;
    }
    QFile file(absolutePath(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            translated(Wording("Store", "You may not read the file %1. Check its permissions.")).arg(isolated(path)),
            file.errorString());
    return file.read(databaseHeaderSize);
}

/// Bytes that the header says the file has; 0 where it doesn't say.
qint64 sizeIn(const QByteArray& header)
{
    if (headerNumber(header, changeCounterOffset) != headerNumber(header, validForOffset))
        return 0;
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * qint64(headerNumber(header, pageCountOffset));
}

void requireWhole(const QString& path, const QByteArray& header)
{
    // With a log beside it the file may rightly be shorter than it is going to be.
    if (hasLog(path) || hasRollbackJournal(path) || QFileInfo(path).size() >= sizeIn(header))
        return;
    throw Error(translated(Wording("Store", "%1 is cut off: %2 of %3 bytes are there. Copy it again from where it "
                                            "came from, restore one of its snapshots, or save what can still be "
                                            "read with \"tasrih check --salvage\"."))
                    .arg(isolated(path))
                    .arg(QFileInfo(path).size())
                    .arg(sizeIn(header)),
                {}, Error::Cause::Damage);
}

} // namespace

ProjectHeader readHeader(const QString& path)
{
    requireUsableName(path);
    const QByteArray header = firstBytes(path);
    if (!isDatabaseHeader(header))
        throw Error(
            translated(Wording("Store", "%1 is not a Tasrih project. Nothing of it was touched.")).arg(isolated(path)));
    if (!isProjectHeader(header))
        throw Error(
            translated(Wording("Store",
                               "%1 is a database of another program, not a Tasrih project. Nothing of it was touched."))
                .arg(isolated(path)));
    for (const int offset : {writeVersionOffset, readVersionOffset}) {
        if (header.at(offset) != 1 && header.at(offset) != 2)
            throw Error(translated(Wording("Store", "%1 is damaged at its beginning. Restore one of its "
                                                    "snapshots, or save what can still be read with \"tasrih check "
                                                    "--salvage\"."))
                            .arg(isolated(path)),
                        {}, Error::Cause::Damage);
    }
    const qint64 version = headerNumber(header, userVersionOffset);
    requireKnownSchema(path, version);
    requireWhole(absolutePath(path), header);
    return {int(version), header.at(readVersionOffset) == 2};
}

void requireKnownSchema(const QString& path, qint64 version)
{
    if (version > currentSchemaVersion())
        throw Error(
            translated(
                Wording("Store",
                        "%1 was written by a newer Tasrih. Nothing of it was touched. Update the program to open it."))
                .arg(isolated(path)),
            QStringLiteral("schema %1 > %2").arg(version).arg(currentSchemaVersion()));
    if (version < 1)
        throw Error(translated(Wording("Store", "%1 is damaged: it has no schema version. Open a snapshot instead."))
                        .arg(isolated(path)));
}

void requireUsableName(const QString& path)
{
    const QString whole = canonicalPath(path);
    const QString name = QFileInfo(whole).fileName();
    const qsizetype size = QFile::encodeName(name).size();
    if (size + longestSuffix > NAME_MAX)
        throw Error(QCoreApplication::translate("Files",
                                                "The name “%1” is too long for a project: it has %2 bytes, and "
                                                "at most %3 leave room for the files beside it. An Arabic "
                                                "letter takes two bytes; choose a shorter name.")
                        .arg(isolated(name))
                        .arg(size)
                        .arg(NAME_MAX - longestSuffix));
    if (QFile::encodeName(whole).size() + longestSuffix >= longestPath)
        throw Error(translated(Wording("Store", "The path of %1 is too long for a project. Choose a folder that "
                                                "lies less deep."))
                        .arg(isolated(path)));
}

bool hasLog(const QString& path)
{
    return QFileInfo::exists(canonicalPath(path) + QStringLiteral("-wal"));
}

bool hasRollbackJournal(const QString& path)
{
    return QFileInfo(canonicalPath(path) + QStringLiteral("-journal")).size() > 0;
}

bool isOnNetworkDrive(const QString& path)
{
    static const QList<QByteArray> kinds{"nfs",   "nfs4",           "cifs",       "smb",         "smb2", "smb3",
                                         "smbfs", "ncpfs",          "fuse.sshfs", "fuse.rclone", "afs",  "9p",
                                         "davfs", "fuse.gvfsd-fuse"};
    return kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower());
}

} // namespace tasrih
