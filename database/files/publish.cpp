// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/publish.h"

#include "database/files/write_error.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tasrih {

namespace {

/// Syncs a file or folder; 0, or what went wrong.
int sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int problem = ::fsync(descriptor) == 0 ? 0 : errno;
    return ::close(descriptor) == 0 ? problem : problem != 0 ? problem : errno;
}

/// Renames in one step; 0, or what went wrong.
int move(const QString& from, const QString& to, bool onlyNew)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (!onlyNew)
        return std::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system that can't: a second name is only ever given where there is none.
    if (::link(source.constData(), target.constData()) != 0)
        return errno;
    (void)::unlink(source.constData());
    return 0;
}

} // namespace

int moveIntoPlace(const QString& draft, const QString& target, Occupied occupied)
{
    if (const int problem = move(draft, target, occupied == Occupied::Refuse))
        return problem;
    // The name is in the folder now; a file system that can't sync folders loses no contents.
    (void)sync(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return 0;
}

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
        throw writeError(m_target, problem);
    if (former == Former::ToTrash && QFileInfo::exists(m_target))
        (void)QFile::moveToTrash(m_target);
    const Occupied occupied = former == Former::Refuse ? Occupied::Refuse : Occupied::Replace;
    if (const int problem = moveIntoPlace(m_path, m_target, occupied))
        throw problem == EEXIST
            ? Error(QCoreApplication::translate("Store", "There is a file %1 already. Choose another name.")
                        .arg(isolated(m_target)))
            : writeError(m_target, problem);
    m_path.clear();
}

} // namespace tasrih
