// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/steady_locks.h"

#include "database/files/file_identity.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <unistd.h>

namespace tasrih {

namespace {

/// The one description of each locked file that carries the locks of the whole process, as SQLite expects of POSIX
/// locks: its own book of who holds what in this process stays right.
class LockCarriers
{
public:
    /// What fcntl(descriptor, command, lock) would do, by the carrier of the file behind @p descriptor.
    int lock(int descriptor, int command, struct flock* lock)
    {
        const std::lock_guard guard(m_mutex);
        const int carrier = carrierOf(descriptor);
        if (carrier < 0)
            return ::fcntl(descriptor, command, lock);
        if (command == F_SETLK && lock->l_type == F_WRLCK && accessOf(descriptor) == O_RDONLY) {
            errno = EBADF; // As the system would say of the descriptor itself.
            return -1;
        }
        lock->l_pid = 0; // As F_OFD_* demand.
        return ::fcntl(carrier, command == F_GETLK ? F_OFD_GETLK : F_OFD_SETLK, lock);
    }

    /// close(descriptor). The locks fall with the last of SQLite's descriptors of the file, and with no other's.
    int close(int descriptor)
    {
        const std::lock_guard guard(m_mutex);
        if (const auto file = m_files.find(descriptor); file != m_files.end()) {
            const auto carrier = m_carriers.find(file->second);
            if (--carrier->second.users == 0) {
                ::close(carrier->second.descriptor);
                m_carriers.erase(carrier);
            }
            m_files.erase(file);
        }
        return ::close(descriptor);
    }

private:
    struct Carrier
    {
        int descriptor = -1;
        int users = 0; ///< Descriptors of SQLite's that have locked the file.
    };

    static int accessOf(int descriptor) { return ::fcntl(descriptor, F_GETFL) & O_ACCMODE; }

    int carrierOf(int descriptor)
    {
        if (const auto known = m_files.find(descriptor); known != m_files.end())
            return m_carriers.at(known->second).descriptor;
        const std::optional<FileIdentity> file = identityOf(descriptor);
        if (!file)
            return -1;
        auto carrier = m_carriers.find(*file);
        if (carrier == m_carriers.end()) {
            const int opened = openAgain(descriptor);
            if (opened < 0)
                return -1;
            carrier = m_carriers.emplace(*file, Carrier{opened, 0}).first;
        }
        ++carrier->second.users;
        m_files.emplace(descriptor, *file);
        return carrier->second.descriptor;
    }

    /// Another description of the very same file, also where it was renamed or removed. -1 where there is none, or it
    /// can't carry locks.
    static int openAgain(int descriptor)
    {
        char link[40];
        (void)std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        int opened = ::open(link, O_RDWR | O_CLOEXEC | O_NOCTTY);
        if (opened < 0)
            opened = ::open(link, O_RDONLY | O_CLOEXEC | O_NOCTTY);
        struct flock probe = {};
        probe.l_type = F_RDLCK;
        probe.l_whence = SEEK_SET;
        probe.l_start = 1;
        probe.l_len = 1;
        if (opened < 0 || ::fcntl(opened, F_OFD_GETLK, &probe) == 0)
            return opened;
        ::close(opened);
        return -1;
    }

    std::mutex m_mutex;
    std::map<FileIdentity, Carrier> m_carriers;
    std::map<int, FileIdentity> m_files; ///< SQLite's descriptors that have locked a file.
};

LockCarriers& carriers()
{
    static auto* all = new LockCarriers; // Outlives every connection.
    return *all;
}

/// In place of fcntl(2) in SQLite's unix VFS, which calls it with no argument, a number or a lock.
int steadyFcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    int result = 0;
    if (command == F_SETLK || command == F_GETLK)
        result = carriers().lock(descriptor, command, va_arg(arguments, struct flock*));
    else if (command == F_GETFD || command == F_GETFL)
        result = ::fcntl(descriptor, command);
    else
        result = ::fcntl(descriptor, command, va_arg(arguments, int));
    va_end(arguments);
    return result;
}

int steadyClose(int descriptor)
{
    return carriers().close(descriptor);
}

template <typename Call>
bool replaceCall(sqlite3_vfs& vfs, const char* name, Call call)
{
    return vfs.xSetSystemCall(&vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call)) == SQLITE_OK;
}

} // namespace

void keepLocksSteady()
{
    static const bool done = [] {
        sqlite3_initialize();
        sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
        // Both or none: a carrier that is never closed would hold its locks for ever.
        return vfs && vfs->iVersion >= 3 && replaceCall(*vfs, "close", &steadyClose) &&
               replaceCall(*vfs, "fcntl", &steadyFcntl);
    }();
    (void)done;
}

} // namespace tasrih
