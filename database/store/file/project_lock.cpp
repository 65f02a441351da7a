// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/project_lock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

namespace tasrih {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

QString whoHas(const QLockFile& lock)
{
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        return words(QT_TRANSLATE_NOOP("Store", "Another program has this project open, so it can only be read here."));
    return words(
               QT_TRANSLATE_NOOP("Store", "The project is open in %1 on %2 (process %3), so it can only be read here."))
        .arg(program.isEmpty() ? words(QT_TRANSLATE_NOOP("Store", "another program")) : program, host)
        .arg(process);
}

} // namespace

ProjectLock::ProjectLock() = default;
ProjectLock::~ProjectLock() = default;

QString ProjectLock::acquire(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isWritable())
        return words(QT_TRANSLATE_NOOP("Store", "The file is write-protected, so it can only be read."));
    auto lock = std::make_unique<QLockFile>(info.absoluteFilePath() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        m_file = std::move(lock);
        return {};
    }
    return lock->error() == QLockFile::LockFailedError
               ? whoHas(*lock)
               : words(QT_TRANSLATE_NOOP("Store",
                                         "Nothing can be written in the project's folder, so it can only be read."));
}

void ProjectLock::release()
{
    m_file.reset();
}

} // namespace tasrih
