// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/write_target.h"

#include "database/files/file_identity.h"
#include "database/files/inode_lock.h"
#include "database/files/project_mark.h"
#include "database/records/error.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

namespace tasrih {

namespace {

/// Another program, on this or another computer, holds the project's lock file.
bool isLockedBeside(const QString& path)
{
    const QString lock = lockPath(path);
    if (!QFileInfo::exists(lock))
        return false;
    QLockFile file(lock);
    file.setStaleLockTime(0);
    return !file.tryLock(0) && file.error() == QLockFile::LockFailedError;
}

} // namespace

bool looksLikeProject(const QString& path)
{
    if (kindOfFile(path) != FileKind::Regular)
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isProjectHeader(file.read(databaseHeaderSize));
}

QString lockPath(const QString& path)
{
    return canonicalPath(path) + QStringLiteral(".lock");
}

void requireWriteTarget(const QString& path, WriteTarget kind)
{
    switch (kindOfFile(path)) {
    case FileKind::Missing:
        return;
    case FileKind::Folder:
        throw Error(translated(Wording("Files", "%1 is a folder. Nothing was written. Choose a name for a file."))
                        .arg(isolated(path)));
    case FileKind::Other:
        throw Error(
            translated(
                Wording("Files", "%1 is a device or a pipe, not a file. Nothing was written. Choose another name."))
                .arg(isolated(path)));
    case FileKind::Regular:
        break;
    }
    if (InodeLock::isOpenAnywhere(path) || (looksLikeProject(path) && isLockedBeside(path)))
        throw Error(
            translated(Wording("Files", "%1 is a project that is open. Nothing was written. Choose another name."))
                .arg(isolated(path)));
    if (kind == WriteTarget::Export && looksLikeProject(path))
        throw Error(
            translated(Wording("Files", "%1 is a project. Nothing was written, so that no work is lost. Choose another "
                                        "name."))
                .arg(isolated(path)));
}

} // namespace tasrih
