// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/files/inode_lock.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

class QLockFile;

namespace tasrih {

/// Why a project can only be read.
struct LockRefusal
{
    QString reason;
    /// Where the lock may be a leftover (it is empty, or of another computer): who it was and since when, as a
    /// question whether to take it over.
    std::optional<QString> takeOver;
};

/// One program writes a project at a time, and the others are told who it is. Two marks: one on the file itself,
/// which holds under every name and ends with the process (InodeLock), and a lock file beside its canonical path,
/// which says who it is and holds across computers.
class ProjectLock
{
public:
    enum class Leftover
    {
        Respect,
        TakeOver ///< A lock that may be left over is removed. Never one of a program that runs on this computer.
    };

    ProjectLock();
    ~ProjectLock();

    /// Takes the lock of the project at @p path, or says why it can only be read.
    [[nodiscard]] std::optional<LockRefusal> acquire(const QString& path, Leftover leftover);
    /// Marks the project as read, so that nothing is put in its place meanwhile.
    void acquireForReading(const QString& path);
    void release();
    /// Which file was locked; nothing where the file system can't tell.
    [[nodiscard]] std::optional<FileIdentity> identity() const { return m_inode.identity(); }
    /// Where that file lies now; nothing where it was removed or that can't be told.
    [[nodiscard]] std::optional<QString> currentPath() const { return m_inode.currentPath(); }

private:
    [[nodiscard]] std::optional<LockRefusal> lockBeside(const QString& path, Leftover leftover);

    InodeLock m_inode;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tasrih
