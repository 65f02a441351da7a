// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace tasrih {

/// The lock file beside a project: one program writes at a time, and the others are told who it is.
class ProjectLock
{
public:
    ProjectLock();
    ~ProjectLock();

    /// Takes the lock of the project at @p path. Returns an empty text, or why the project can only be read.
    [[nodiscard]] QString acquire(const QString& path);
    void release();

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace tasrih
