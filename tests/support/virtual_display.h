// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStringList>

namespace tasrih {

/// An X server without a screen (Xvfb) and real key and mouse events into it (xdotool). Ended with the object.
class VirtualDisplay
{
public:
    /// Starts the server; check isRunning().
    explicit VirtualDisplay(const QSize& size);
    ~VirtualDisplay();

    [[nodiscard]] bool isRunning() const { return !m_name.isEmpty(); }
    /// As for the environment variable DISPLAY.
    [[nodiscard]] QString name() const { return m_name; }
    /// The environment for programs that shall open their windows there.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// The id of the visible window of a process; empty if there is none within @p timeout ms.
    [[nodiscard]] QString windowOf(qint64 process, int timeout) const;
    /// Runs xdotool with @p arguments; returns its output.
    QString send(const QStringList& arguments) const;

private:
    QProcess m_server;
    QProcess m_manager; ///< openbox: windows get the keyboard only from a manager.
    QString m_name;
};

} // namespace tasrih
