// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the program (LD_PRELOAD): makes the n-th of some calls on files fail, as a disk does. By environment:
//   TASRIH_FAULT=KIND:N   full   the n-th write is cut short, and from then on there is no room
//                         short  the n-th write is cut short, all is well otherwise: the caller must go on
//                         write, sync, open, rename, close, truncate   that call fails once, with EIO
//   TASRIH_FAULT_MET=FILE is made when the fault is met
// Only regular files count, and neither standard stream. Streams of the C library are led through the same calls.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

struct Plan
{
    std::string_view kind;
    long at = 0;
    long count = 0;
    bool met = false;
};

Plan& plan()
{
    static Plan made = [] {
        const char* text = std::getenv("TASRIH_FAULT");
        const std::string_view all = text ? text : "";
        const auto colon = all.find(':');
        return colon == all.npos ? Plan{} : Plan{all.substr(0, colon), std::atol(text + colon + 1)};
    }();
    return made;
}

template <typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}
#define REAL(name) real(&name, #name)

bool isFile(int descriptor)
{
    struct stat about = {};
    return descriptor > 2 && ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

/// Whether this call, one of @p kind, is the one that fails.
bool isDue(std::string_view kind)
{
    Plan& p = plan();
    if (p.kind != kind || ++p.count != p.at)
        return false;
    p.met = true;
    if (const char* file = std::getenv("TASRIH_FAULT_MET"))
        ::syscall(SYS_close, ::syscall(SYS_openat, AT_FDCWD, file, O_CREAT | O_WRONLY, 0600));
    return true;
}

bool fails(std::string_view kind)
{
    const bool due = isDue(kind);
    if (due)
        errno = EIO;
    return due;
}

/// How many of @p size bytes are to be written; -1 for an error.
ssize_t roomFor(int descriptor, size_t size)
{
    if (!isFile(descriptor))
        return ssize_t(size);
    const bool isFull = plan().kind == "full";
    if (isFull && plan().met) {
        errno = ENOSPC;
        return -1;
    }
    if (fails("write"))
        return -1;
    if (isDue("full") || isDue("short"))
        return ssize_t(size > 1 ? size / 2 : size);
    return ssize_t(size);
}

// --- streams of the C library: what they write passes through write() as well ----------------------------------------

ssize_t readStream(void* cookie, char* data, size_t size)
{
    return ::read(int(reinterpret_cast<intptr_t>(cookie)), data, size);
}

/// As the C library does: what was cut short is gone on with.
ssize_t writeStream(void* cookie, const char* data, size_t size)
{
    size_t done = 0;
    while (done < size) {
        const ssize_t written = ::write(int(reinterpret_cast<intptr_t>(cookie)), data + done, size - done);
        if (written <= 0)
            break;
        done += size_t(written);
    }
    return ssize_t(done);
}

int seekStream(void* cookie, off64_t* offset, int whence)
{
    *offset = ::lseek64(int(reinterpret_cast<intptr_t>(cookie)), *offset, whence);
    return *offset < 0 ? -1 : 0;
}

int closeStream(void* cookie)
{
    return ::close(int(reinterpret_cast<intptr_t>(cookie)));
}

std::FILE* streamOf(int descriptor, const char* mode)
{
    return ::fopencookie(reinterpret_cast<void*>(intptr_t(descriptor)), mode,
                         {readStream, writeStream, seekStream, closeStream});
}

bool writes(const char* mode)
{
    return std::strpbrk(mode, "wa+") != nullptr;
}

std::FILE* openStream(const char* path, const char* mode)
{
    const int flags = (std::strchr(mode, '+') ? O_RDWR : O_WRONLY) | (mode[0] == 'r' ? 0 : O_CREAT) |
                      (mode[0] == 'w' ? O_TRUNC : 0) | (mode[0] == 'a' ? O_APPEND : 0) | O_CLOEXEC;
    const int descriptor = ::open(path, flags, 0666);
    return descriptor < 0 ? nullptr : streamOf(descriptor, mode);
}

bool creates(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

mode_t modeFrom(int flags, va_list rest)
{
    return creates(flags) ? mode_t(va_arg(rest, int)) : 0;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* data, size_t size)
{
    const ssize_t room = roomFor(descriptor, size);
    return room < 0 ? -1 : REAL(write)(descriptor, data, size_t(room));
}

ssize_t pwrite(int descriptor, const void* data, size_t size, off_t offset)
{
    const ssize_t room = roomFor(descriptor, size);
    return room < 0 ? -1 : REAL(pwrite)(descriptor, data, size_t(room), offset);
}

ssize_t pwrite64(int descriptor, const void* data, size_t size, off64_t offset)
{
    const ssize_t room = roomFor(descriptor, size);
    return room < 0 ? -1 : REAL(pwrite64)(descriptor, data, size_t(room), offset);
}

int fsync(int descriptor)
{
    return isFile(descriptor) && fails("sync") ? -1 : REAL(fsync)(descriptor);
}

int fdatasync(int descriptor)
{
    return isFile(descriptor) && fails("sync") ? -1 : REAL(fdatasync)(descriptor);
}

int ftruncate(int descriptor, off_t size)
{
    return isFile(descriptor) && fails("truncate") ? -1 : REAL(ftruncate)(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    return isFile(descriptor) && fails("truncate") ? -1 : REAL(ftruncate64)(descriptor, size);
}

/// The descriptor is gone in any case, as on Linux.
int close(int descriptor)
{
    const bool failing = isFile(descriptor) && (::fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDONLY && fails("close");
    const int result = REAL(close)(descriptor);
    if (failing)
        errno = EIO;
    return failing ? -1 : result;
}

int rename(const char* from, const char* to)
{
    return fails("rename") ? -1 : REAL(rename)(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    return fails("rename") ? -1 : REAL(renameat2)(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to)
{
    return fails("rename") ? -1 : REAL(link)(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    return fails("rename") ? -1 : REAL(linkat)(fromFolder, from, toFolder, to, flags);
}

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeFrom(flags, rest);
    va_end(rest);
    return creates(flags) && fails("open") ? -1 : REAL(open)(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeFrom(flags, rest);
    va_end(rest);
    return creates(flags) && fails("open") ? -1 : REAL(open64)(path, flags, mode);
}

std::FILE* fopen(const char* path, const char* mode)
{
    return writes(mode) ? openStream(path, mode) : REAL(fopen)(path, mode);
}

std::FILE* fopen64(const char* path, const char* mode)
{
    return writes(mode) ? openStream(path, mode) : REAL(fopen64)(path, mode);
}

std::FILE* fdopen(int descriptor, const char* mode)
{
    return writes(mode) && isFile(descriptor) ? streamOf(descriptor, mode) : REAL(fdopen)(descriptor, mode);
}

} // extern "C"
