// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/sqlite_error.h"

#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>

#include <cerrno>
#include <sqlite3.h>

namespace tasrih {

namespace {

const char* accessMessage(int problem)
{
    switch (problem) {
    case ENOENT:
        return QT_TRANSLATE_NOOP("Store", "There is no file %1. Check the path.");
    case EACCES:
    case EPERM:
        return QT_TRANSLATE_NOOP("Store",
                                 "You may not open %1, or write in its folder. Check the permissions of both.");
    case EISDIR:
        return QT_TRANSLATE_NOOP("Store", "%1 is a folder, not a project.");
    case EMFILE:
    case ENFILE:
        return QT_TRANSLATE_NOOP("Store",
                                 "%1 can't be opened: too many files are open. Close other programs and try again.");
    default:
        return QT_TRANSLATE_NOOP("Store",
                                 "The file %1 can't be opened. Check that it exists, that you may read it, and "
                                 "that its drive is connected.");
    }
}

const char* diskMessage(int code, int problem)
{
    if (problem == ENOSPC || problem == EDQUOT)
        return QT_TRANSLATE_NOOP("Store", "The disk is full: nothing could be written to %1, and nothing was changed. "
                                          "Free some space and try again.");
    switch (code) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMLOCK:
        return QT_TRANSLATE_NOOP("Store",
                                 "The drive that %1 lies on can't lock files, so that two programs could write "
                                 "at once. Nothing was changed. Copy the project to a disk of this computer.");
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
        return QT_TRANSLATE_NOOP("Store",
                                 "The disk or network drive reported an error while %1 was read. Check that it "
                                 "is connected, and save a copy of the project elsewhere.");
    default:
        return QT_TRANSLATE_NOOP(
            "Store",
            "The disk or network drive reported an error while %1 was written. Nothing was changed. Check that "
            "it is connected and healthy, then try again or save a copy elsewhere.");
    }
}

const char* readOnlyMessage(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return QT_TRANSLATE_NOOP("Store",
                                 "%1 was moved, renamed or removed while it was open. Nothing was changed. Save "
                                 "the project elsewhere.");
    if (code == SQLITE_READONLY_DIRECTORY || code == SQLITE_READONLY_CANTINIT || code == SQLITE_READONLY_RECOVERY)
        return QT_TRANSLATE_NOOP("Store",
                                 "Nothing can be written in the folder of %1, so nothing was changed. Check the "
                                 "folder's permissions, or copy the project to a folder of yours.");
    return QT_TRANSLATE_NOOP("Store",
                             "%1 is write-protected, so nothing was changed. Check its permissions, or copy it "
                             "to a folder of yours.");
}

const char* messageOf(int code, int problem)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskMessage(code, ENOSPC);
    case SQLITE_READONLY:
        return readOnlyMessage(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return QT_TRANSLATE_NOOP("Store",
                                 "Another program is at work in %1. Nothing was changed. Wait until it is done, "
                                 "or close it, and try again.");
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_NOMEM ? messageOf(SQLITE_NOMEM, 0) : diskMessage(code, problem);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QT_TRANSLATE_NOOP(
            "Store", "%1 is damaged. Restore one of its snapshots (Project → Restore), or save what can still be read "
                     "with \"tasrih check --salvage\".");
    case SQLITE_CANTOPEN:
        return accessMessage(problem);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return accessMessage(EACCES);
    case SQLITE_NOMEM:
        return QT_TRANSLATE_NOOP("Store",
                                 "There is not enough memory for what was to be done in %1. Nothing was changed. "
                                 "Close other programs and try again.");
    case SQLITE_TOOBIG:
        return QT_TRANSLATE_NOOP("Store", "A text is too long to be kept in %1. Nothing was changed. Split it.");
    case SQLITE_CONSTRAINT:
        return QT_TRANSLATE_NOOP("Store",
                                 "The change doesn't fit the records of %1: something it refers to is missing or "
                                 "there twice. Nothing was changed. Run \"tasrih check\" on the project.");
    default:
        return QT_TRANSLATE_NOOP("Store", "The database of %1 refused an operation. Nothing was changed. If it happens "
                                          "again, restart the program and run \"tasrih check\" on the project.");
    }
}

Error::Cause causeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Cause::Damage;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return Error::Cause::NotWritable;
    case SQLITE_INTERRUPT:
        return Error::Cause::GivenUp;
    default:
        return Error::Cause::Other;
    }
}

} // namespace

Error sqliteError(int code, int problem, const QString& path, const QString& detail)
{
    return Error(QCoreApplication::translate("Store", messageOf(code, problem)).arg(isolated(path)), detail,
                 causeOf(code));
}

Error lastError(sqlite3* handle, const QString& path, const QString& detail)
{
    if (!handle)
        return sqliteError(SQLITE_CANTOPEN, errno, path, detail);
    const int code = sqlite3_extended_errcode(handle), problem = sqlite3_system_errno(handle);
    // The tables of the full text index say only that they failed, whatever the disk said to them.
    const bool isHidden = (code & 0xff) == SQLITE_ERROR && problem != 0;
    return sqliteError(isHidden ? int(SQLITE_IOERR_WRITE) : code, problem, path, detail);
}

} // namespace tasrih
