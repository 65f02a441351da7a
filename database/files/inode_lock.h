// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/files/file_identity.h"

#include <QtCore/QString>

namespace tasrih {

/// A mark on an open project file itself, under whatever name: one who writes and any number who read. It belongs to
/// an open file description (fcntl(2), F_OFD_SETLK), so it ends with the process however that ends, and closing
/// another descriptor of the file doesn't drop it. The bytes it lies on are far beyond those that SQLite locks.
class InodeLock
{
public:
    enum class Use
    {
        Write,
        Read
    };
    enum class State
    {
        Held,
        Taken,      ///< Somebody else writes.
        Impossible, ///< The file system knows no such locks, or the file can't be opened for it.
    };

    InodeLock() = default;
    ~InodeLock();
    InodeLock(const InodeLock&) = delete;
    InodeLock& operator=(const InodeLock&) = delete;

    /// Marks the file at @p path, which must be a regular file.
    [[nodiscard]] State acquire(const QString& path, Use use);
    void release();
    /// Which file it was at the moment of acquire(); nothing where it isn't held.
    [[nodiscard]] std::optional<FileIdentity> identity() const { return m_identity; }

    /// Where the held file lies now, whatever it is called by then; nothing where its last name was removed, or it
    /// isn't held.
    [[nodiscard]] std::optional<QString> currentPath() const;

    /// Whether anybody, this process included, has the file at @p path open as a project.
    [[nodiscard]] static bool isOpenAnywhere(const QString& path);

private:
    int m_descriptor = -1;
    std::optional<FileIdentity> m_identity;
};

} // namespace tasrih
