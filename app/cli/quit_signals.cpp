// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quit_signals.h"

#include <QtCore/QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace tasrih {

namespace {

// What a handler touches must be free of locks.
std::atomic<bool> hasCome = false;
std::atomic<int> bell = -1; ///< Rung by writing to it.
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void note(int /*signal*/)
{
    const int before = errno;
    hasCome = true;
    const std::uint64_t one = 1;
    if (bell >= 0 && write(bell, &one, sizeof one) < 0) {
        // It rings already.
    }
    errno = before;
}

void catchOne(int signal)
{
    struct sigaction before = {};
    if (sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction ours = {};
    ours.sa_handler = note;
    ours.sa_flags = SA_RESTART;
    if (signal == SIGINT)
        ours.sa_flags |= int(SA_RESETHAND);
    sigaction(signal, &ours, nullptr);
}

} // namespace

void catchQuitSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        catchOne(signal);
}

bool isQuitSignalled()
{
    return hasCome;
}

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (bell >= 0) {
        auto* notifier = new QSocketNotifier(bell, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this] {
            std::uint64_t count = 0;
            if (read(bell, &count, sizeof count) > 0)
                Q_EMIT came();
        });
        catchQuitSignals();
    }
}

} // namespace tasrih
