// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/project_header.h"

#include "database/store/schema/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QtEndian>

namespace tasrih {

namespace {

// Offsets in the database header, sqlite.org/fileformat.html section 1.3.
constexpr int headerSize = 100;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

quint32 numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

QByteArray firstBytes(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Error(words(QT_TRANSLATE_NOOP("Store", "There is no file %1. Check the path.")).arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(words(QT_TRANSLATE_NOOP("Store", "The file %1 can't be read. Check its permissions.")).arg(path),
                    file.errorString());
    return file.read(headerSize);
}

} // namespace

ProjectHeader readHeader(const QString& path)
{
    const QByteArray header = firstBytes(path);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "%1 is not a Tasrih project. Nothing of it was touched.")).arg(path));
    if (numberAt(header, applicationIdOffset) != applicationId)
        throw Error(
            words(QT_TRANSLATE_NOOP(
                      "Store", "%1 is a database of another program, not a Tasrih project. Nothing of it was touched."))
                .arg(path));
    const auto version = int(numberAt(header, userVersionOffset));
    if (version > currentSchemaVersion())
        throw Error(
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "%1 was written by a newer Tasrih. Nothing of it was touched. Update the program to open it."))
                .arg(path),
            QStringLiteral("schema %1 > %2").arg(version).arg(currentSchemaVersion()));
    if (version < 1)
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "%1 is damaged: it has no schema version. Open a snapshot instead."))
                .arg(path));
    return {version};
}

bool hasJournal(const QString& path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

bool isOnNetworkDrive(const QString& path)
{
    static const QList<QByteArray> kinds{"nfs",   "nfs4",           "cifs",       "smb",         "smb2", "smb3",
                                         "smbfs", "ncpfs",          "fuse.sshfs", "fuse.rclone", "afs",  "9p",
                                         "davfs", "fuse.gvfsd-fuse"};
    return kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower());
}

} // namespace tasrih
