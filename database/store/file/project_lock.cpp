// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/project_lock.h"

#include "database/files/write_target.h"
#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QLockFile>
#include <QtCore/QSysInfo>

namespace tasrih {

namespace {

struct Holder
{
    qint64 process = 0;
    QString host, program;
    QDateTime since;

    [[nodiscard]] QString name() const
    {
        return program.isEmpty() ? translated(Wording("Store", "another program")) : program;
    }
    [[nodiscard]] QString time() const { return QLocale().toString(since.toLocalTime(), QLocale::ShortFormat); }
};

/// Nothing where the lock file names nobody.
std::optional<Holder> holderOf(const QLockFile& lock, const QString& path)
{
    Holder holder;
    holder.since = QFileInfo(path).lastModified();
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program) || holder.process <= 0)
        return std::nullopt;
    return holder;
}

LockRefusal notALock(const QString& path)
{
    return {translated(Wording("Store", "%1 is not a lock file, so the project beside it can only be read. Move it "
                                        "elsewhere."))
                .arg(isolated(path)),
            std::nullopt};
}

LockRefusal emptyLock(const QString& path)
{
    const Holder holder{{}, {}, {}, QFileInfo(path).lastModified()};
    return {translated(Wording("Store", "A lock file that names nobody lies beside the project, so it can only be "
                                        "read: %1."))
                .arg(isolated(path)),
            translated(Wording("Store", "The lock file beside the project names nobody; it has been there since %1. "
                                        "If nobody has the project open, take the lock over."))
                .arg(holder.time())};
}

LockRefusal heldBy(const QString& project, const Holder& holder)
{
    const QString reason = translated(Wording("Store", "The project %1 is open in %2 on %3 (process %4), so it can "
                                                       "only be read here. Close it there to change it here."))
                               .arg(isolated(project), holder.name(), holder.host)
                               .arg(holder.process);
    if (holder.host == QSysInfo::machineHostName())
        return {reason, std::nullopt};
    return {reason,
            translated(Wording("Store", "The project was opened by %1 on the computer %2 (process %3) on %4 and "
                                        "has been locked since. If it is no longer open there, take the lock over; "
                                        "if it is, two people would write at once."))
                .arg(holder.name(), holder.host)
                .arg(holder.process)
                .arg(holder.time())};
}

} // namespace

ProjectLock::ProjectLock() = default;
ProjectLock::~ProjectLock() = default;

std::optional<LockRefusal> ProjectLock::acquire(const QString& path, Leftover leftover)
{
    if (!QFileInfo(path).isWritable())
        return LockRefusal{translated(Wording("Store", "The file %1 is write-protected, so it can only be "
                                                       "read. Change its permissions, or save a copy."))
                               .arg(isolated(path)),
                           std::nullopt};
    if (m_inode.acquire(path, InodeLock::Use::Write) == InodeLock::State::Taken) {
        const QLockFile lock(lockPath(path));
        const std::optional<Holder> holder = holderOf(lock, lockPath(path));
        if (holder && holder->host == QSysInfo::machineHostName())
            return heldBy(path, *holder);
        return LockRefusal{translated(Wording("Store", "A program on this computer has the project %1 open, perhaps "
                                                       "under another name, so it can only be read here. Close it "
                                                       "there to change it here."))
                               .arg(isolated(path)),
                           std::nullopt};
    }
    auto refusal = lockBeside(path, leftover);
    if (refusal)
        m_inode.release();
    return refusal;
}

void ProjectLock::acquireForReading(const QString& path)
{
    (void)m_inode.acquire(path, InodeLock::Use::Read);
}

std::optional<LockRefusal> ProjectLock::lockBeside(const QString& path, Leftover leftover)
{
    const QString beside = lockPath(path);
    if (const FileKind kind = kindOfFile(beside); kind == FileKind::Folder || kind == FileKind::Other)
        return notALock(beside);
    auto lock = std::make_unique<QLockFile>(beside);
    lock->setStaleLockTime(0);
    bool taken = lock->tryLock(0);
    if (!taken && lock->error() != QLockFile::LockFailedError)
        return LockRefusal{translated(Wording("Store", "Nothing can be written in the folder of %1, so it can only "
                                                       "be read. Change the folder's permissions, or save a "
                                                       "copy elsewhere."))
                               .arg(isolated(path)),
                           std::nullopt};
    if (!taken) {
        const std::optional<Holder> holder = holderOf(*lock, beside);
        if (!holder && QFileInfo(beside).size() > 0)
            return notALock(beside);
        const LockRefusal refusal = holder ? heldBy(path, *holder) : emptyLock(beside);
        if (leftover == Leftover::Respect || !refusal.takeOver)
            return refusal;
        // removeStaleLockFile() would ask QLockFile's own idea of staleness, which can't judge these.
        taken = QFile::remove(beside) && lock->tryLock(0);
        if (!taken)
            return LockRefusal{translated(Wording("Store", "The lock %1 can't be taken over: it may not be "
                                                           "removed. Check the folder and its permissions."))
                                   .arg(isolated(beside)),
                               std::nullopt};
    }
    m_file = std::move(lock);
    return std::nullopt;
}

void ProjectLock::release()
{
    m_file.reset();
    m_inode.release();
}

} // namespace tasrih
