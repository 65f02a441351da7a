// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/write_error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstring>

namespace tasrih {

namespace {

const char* messageFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: the disk is full. Free some room or choose "
                                          "another folder; what stood there before is unchanged.");
    case EFBIG:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: it would be larger than a file may be here. "
                                          "Choose another folder; what stood there before is unchanged.");
    case EPERM:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: it is protected against changes. Choose another "
                                          "name, or have its permissions changed.");
    case EACCES:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: you may not write in the folder “%2”. Choose "
                                          "another folder, or have its permissions changed.");
    case EROFS:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: the disk can only be read. Choose another "
                                          "folder.");
    case ENOENT:
    case ENOTDIR:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: there is no folder “%2”. Make it first or choose "
                                          "another one.");
    case EISDIR:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: it is a folder. Choose another name.");
    case ENAMETOOLONG:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: the name is too long. A name has at most 255 "
                                          "bytes, which are 127 Arabic letters; choose a shorter one.");
    case ELOOP:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: its links lead in a circle. Choose another "
                                          "name.");
    case EIO:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written: the disk reports an error. Choose a folder on "
                                          "another disk, and have this one checked; what stood there before is "
                                          "unchanged.");
    default:
        return QT_TRANSLATE_NOOP("Files", "“%1” could not be written whole; what stood there before is unchanged. "
                                          "See that the disk has room, or choose another folder.");
    }
}

} // namespace

Error writeError(const QString& path, int error, const QString& detail)
{
    QString message = QCoreApplication::translate("Files", messageFor(error));
    message =
        message.contains(QLatin1String("%2")) ? message.arg(path, QFileInfo(path).absolutePath()) : message.arg(path);
    QString reason = detail;
    if (reason.isEmpty() && error != 0)
        reason = QString::fromLocal8Bit(std::strerror(error));
    return Error(message, reason);
}

} // namespace tasrih
