// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/files/inode_lock.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tasrih {

namespace {

// SQLite's bytes lie at 2^30 (sqlite.org/src, os.h: PENDING_BYTE).
constexpr off_t writerByte = off_t(1) << 61;
constexpr off_t readerByte = writerByte + 1;

struct flock range(short type, off_t start, off_t length)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return lock;
}

int openFor(const QString& path, int flags)
{
    // Never blocks on a FIFO that was put there since it was looked at.
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

} // namespace

InodeLock::~InodeLock()
{
    release();
}

InodeLock::State InodeLock::acquire(const QString& path, Use use)
{
    release();
    if (kindOfFile(path) != FileKind::Regular)
        return State::Impossible;
    m_descriptor = openFor(path, use == Use::Write ? O_RDWR : O_RDONLY);
    if (m_descriptor < 0)
        return State::Impossible;
    struct flock lock = use == Use::Write ? range(F_WRLCK, writerByte, 1) : range(F_RDLCK, readerByte, 1);
    if (::fcntl(m_descriptor, F_OFD_SETLK, &lock) != 0) {
        const bool taken = errno == EAGAIN || errno == EACCES;
        release();
        return taken ? State::Taken : State::Impossible;
    }
    m_identity = identityOf(m_descriptor);
    return State::Held;
}

void InodeLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_identity.reset();
}

std::optional<QString> InodeLock::currentPath() const
{
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_descriptor));
    return m_identity && identityOf(path) == m_identity ? std::optional(path) : std::nullopt;
}

bool InodeLock::isOpenAnywhere(const QString& path)
{
    if (kindOfFile(path) != FileKind::Regular)
        return false;
    const int descriptor = openFor(path, O_RDONLY);
    if (descriptor < 0)
        return false;
    struct flock lock = range(F_WRLCK, writerByte, 2);
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

} // namespace tasrih
