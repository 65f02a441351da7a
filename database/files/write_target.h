// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// What is going to be written.
enum class WriteTarget
{
    Project, ///< A new project or a copy of one: may take the place of a project that nobody has open.
    Export   ///< Anything else: never takes the place of a project.
};

/// The one judge of whether a file may be written or replaced at @p path, by device and inode, through symlinks, hard
/// links and other spellings. Throws Error where there is a project that is open here or anywhere, any project for an
/// export, a folder, or a FIFO or device. Writes nothing.
void requireWriteTarget(const QString& path, WriteTarget kind);

/// Whether the regular file at @p path begins like a project: SQLite's magic, our application id.
[[nodiscard]] bool looksLikeProject(const QString& path);

/// Where the lock of the project at @p path lies: beside its canonical path.
[[nodiscard]] QString lockPath(const QString& path);

} // namespace tasrih
