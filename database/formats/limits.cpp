// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/limits.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tasrih {

namespace {

constexpr rlim_t mostMemory = rlim_t(2) * 1024 * 1024 * 1024;

bool limit(decltype(RLIMIT_CORE) what, rlim_t most)
{
    rlimit value{};
    if (getrlimit(what, &value) != 0)
        return false;
    value.rlim_max = std::min(most, value.rlim_max); // One that is tighter already stays.
    value.rlim_cur = value.rlim_max;
    return setrlimit(what, &value) == 0;
}

/// All may read; what reaches out of the process, or changes what lies on a disk, is refused.
bool refuseCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    bool isWhole = true;
    for (const int call : {SCMP_SYS(socket),
                           SCMP_SYS(socketpair),
                           SCMP_SYS(connect),
                           SCMP_SYS(bind),
                           SCMP_SYS(listen),
                           SCMP_SYS(accept),
                           SCMP_SYS(accept4),
                           SCMP_SYS(sendto),
                           SCMP_SYS(sendmsg),
                           SCMP_SYS(execve),
                           SCMP_SYS(execveat),
                           SCMP_SYS(fork),
                           SCMP_SYS(vfork),
                           SCMP_SYS(ptrace),
                           SCMP_SYS(process_vm_readv),
                           SCMP_SYS(process_vm_writev),
                           SCMP_SYS(creat),
                           SCMP_SYS(unlink),
                           SCMP_SYS(unlinkat),
                           SCMP_SYS(rmdir),
                           SCMP_SYS(rename),
                           SCMP_SYS(renameat),
                           SCMP_SYS(renameat2),
                           SCMP_SYS(link),
                           SCMP_SYS(linkat),
                           SCMP_SYS(symlink),
                           SCMP_SYS(symlinkat),
                           SCMP_SYS(mkdir),
                           SCMP_SYS(mkdirat),
                           SCMP_SYS(mknod),
                           SCMP_SYS(mknodat),
                           SCMP_SYS(truncate),
                           SCMP_SYS(chmod),
                           SCMP_SYS(fchmod),
                           SCMP_SYS(fchmodat),
                           SCMP_SYS(chown),
                           SCMP_SYS(fchown),
                           SCMP_SYS(lchown),
                           SCMP_SYS(fchownat),
                           SCMP_SYS(mount),
                           SCMP_SYS(umount2),
                           SCMP_SYS(openat2),
                           SCMP_SYS(io_uring_setup),
                           SCMP_SYS(kill),
                           SCMP_SYS(tkill),
                           SCMP_SYS(rt_sigqueueinfo),
                           SCMP_SYS(rt_tgsigqueueinfo),
                           SCMP_SYS(pidfd_open),
                           SCMP_SYS(pidfd_send_signal),
                           SCMP_SYS(pidfd_getfd),
                           SCMP_SYS(setpriority),
                           SCMP_SYS(sched_setscheduler),
                           SCMP_SYS(sched_setparam),
                           SCMP_SYS(sched_setaffinity),
                           SCMP_SYS(setxattr),
                           SCMP_SYS(lsetxattr),
                           SCMP_SYS(fsetxattr),
                           SCMP_SYS(removexattr),
                           SCMP_SYS(lremovexattr),
                           SCMP_SYS(fremovexattr),
                           SCMP_SYS(utime),
                           SCMP_SYS(utimes),
                           SCMP_SYS(utimensat),
                           SCMP_SYS(futimesat),
                           SCMP_SYS(bpf),
                           SCMP_SYS(shmget),
                           SCMP_SYS(memfd_create)})
        isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0 && isWhole;
    for (const int flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
        isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(open), 1,
                                   SCMP_A1(SCMP_CMP_MASKED_EQ, scmp_datum_t(flag), scmp_datum_t(flag))) == 0 &&
                  isWhole;
        isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(openat), 1,
                                   SCMP_A2(SCMP_CMP_MASKED_EQ, scmp_datum_t(flag), scmp_datum_t(flag))) == 0 &&
                  isWhole;
    }
    // Nothing is typed into a terminal, and no other process is steered.
    for (const auto request : {TIOCSTI, TIOCLINUX})
        isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ioctl), 1,
                                   SCMP_A1(SCMP_CMP_MASKED_EQ, 0xFFFFFFFFU, scmp_datum_t(request))) == 0 &&
                  isWhole;
    isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64), 1,
                               SCMP_A0(SCMP_CMP_NE, scmp_datum_t(0))) == 0 &&
              isWhole;
    isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(tgkill), 1,
                               SCMP_A0(SCMP_CMP_NE, scmp_datum_t(getpid()))) == 0 &&
              isWhole;
    // A new thread is fine, a new process is not. Who asks in the newer way asks again in the older one.
    isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && isWhole;
    isWhole = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                               SCMP_A0(SCMP_CMP_MASKED_EQ, scmp_datum_t(CLONE_THREAD), scmp_datum_t(0))) == 0 &&
              isWhole;
    isWhole = isWhole && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isWhole;
}

} // namespace

bool confine()
{
    // No terminal, and no life after the thread that started it.
    (void)setsid();
    (void)std::signal(SIGXCPU, SIG_DFL);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return false;
    bool isWhole = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // Which takes terabytes of addresses for itself.
    isWhole = limit(RLIMIT_AS, mostMemory) && isWhole;
#endif
    isWhole = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && isWhole;
    isWhole = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && isWhole;
    // Where the kernel, or what the program runs in, allows no filter, the other limits still hold.
    (void)refuseCalls();
    return isWhole;
}

void beginWork()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1 + longestWork;
    rlimit value{};
    getrlimit(RLIMIT_CPU, &value);
    value.rlim_cur = std::min(rlim_t(seconds), value.rlim_max);
    setrlimit(RLIMIT_CPU, &value);
}

} // namespace tasrih
