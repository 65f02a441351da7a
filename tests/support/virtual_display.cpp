// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtual_display.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

namespace tasrih {

VirtualDisplay::VirtualDisplay(const QSize& size)
{
    const QString screen = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    // The server chooses a free number and writes it to its standard output.
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    screen, QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (m_server.waitForStarted() && m_server.waitForReadyRead(20000))
        m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    if (!isRunning())
        return;
    m_manager.setProcessEnvironment(environment());
    m_manager.start(QStringLiteral("openbox"), {});
    m_manager.waitForStarted();
}

VirtualDisplay::~VirtualDisplay()
{
    m_manager.terminate();
    m_manager.waitForFinished(5000);
    m_server.terminate();
    if (!m_server.waitForFinished(5000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

QProcessEnvironment VirtualDisplay::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return environment;
}

QString VirtualDisplay::windowOf(qint64 process, int timeout) const
{
    const QDeadlineTimer deadline(timeout);
    while (!deadline.hasExpired()) {
        const QString found = send({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                                    QString::number(process)});
        if (!found.isEmpty())
            return found.section(u'\n', -1);
        QThread::msleep(100);
    }
    return {};
}

QString VirtualDisplay::send(const QStringList& arguments) const
{
    QProcess tool;
    tool.setProcessEnvironment(environment());
    tool.start(QStringLiteral("xdotool"), arguments);
    tool.waitForFinished(20000);
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

} // namespace tasrih
