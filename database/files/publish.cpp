// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/publish.h"

#include "database/records/error.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tasrih {

namespace {

[[noreturn]] void fail(const QString& path, int problem)
{
    throw Error(
        QCoreApplication::translate("Files", problem == ENOSPC || problem == EDQUOT
                                                 ? QT_TRANSLATE_NOOP("Files", "The disk is full: %1 was not "
                                                                              "written. Free some space and try "
                                                                              "again.")
                                                 : QT_TRANSLATE_NOOP("Files", "%1 can't be written. Check the "
                                                                              "folder, its permissions and the "
                                                                              "disk."))
            .arg(isolated(path)),
        QString::fromLocal8Bit(std::strerror(problem)));
}

/// Syncs a file or folder; 0, or what went wrong.
int sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int problem = ::fsync(descriptor) == 0 ? 0 : errno;
    return ::close(descriptor) == 0 ? problem : problem != 0 ? problem : errno;
}

} // namespace

SiblingDraft::SiblingDraft(const QString& target)
    : m_target(target)
    , m_path(QStringLiteral("%1/.tasrih-%2.part")
                 .arg(QFileInfo(target).absolutePath())
                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')))
{
}

SiblingDraft::~SiblingDraft()
{
    if (m_path.isEmpty())
        return;
    // A database may have left files of its own beside it.
    for (const char* suffix : {"", "-journal", "-wal", "-shm"})
        ::unlink(QFile::encodeName(m_path + QLatin1String(suffix)).constData());
}

void SiblingDraft::publish(Former former)
{
    if (const int problem = sync(m_path, O_RDONLY))
        fail(m_target, problem);
    if (former == Former::ToTrash && QFileInfo::exists(m_target))
        (void)QFile::moveToTrash(m_target);
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        fail(m_target, errno);
    m_path.clear();
    // The name is in the folder now; a file system that can't sync folders loses no contents.
    (void)sync(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace tasrih
