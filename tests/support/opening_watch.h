// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryFile>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace tasrih {

/// A file that nobody should open, and whether somebody did.
class OpeningWatch
{
public:
    OpeningWatch()
        : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (!m_file.open() || m_file.write("secret") < 0 || !m_file.flush())
            qFatal("no room for a test file");
        if (inotify_add_watch(m_watch, qUtf8Printable(path()), IN_OPEN | IN_ACCESS) < 0)
            qFatal("the file can't be watched");
    }
    ~OpeningWatch() { close(m_watch); }
    OpeningWatch(const OpeningWatch&) = delete;
    OpeningWatch& operator=(const OpeningWatch&) = delete;

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool wasOpened() const
    {
        std::array<char, 4096> events{};
        return read(m_watch, events.data(), events.size()) > 0;
    }

private:
    QTemporaryFile m_file;
    int m_watch;
};

} // namespace tasrih
