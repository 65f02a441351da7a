// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/cli.h"
#include "database/text/printable.h"

#include <QtCore/QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tasrih::cli {

namespace {

/// What became of the standard output.
struct Output
{
    int error = 0; ///< Why it takes no more; 0 while it does.
    QString last;  ///< The last line that was not written.
};

Output& output()
{
    static Output only;
    return only;
}

/// Returns 0, or why it was not written.
int write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    const auto size = std::size_t(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    return isWritten ? 0 : errno;
}

void result(const QString& text)
{
    Output& now = output();
    if (now.error == 0)
        now.error = write(stdout, text);
    if (now.error != 0)
        now.last = text;
}

/// What Qt and the lower floors warn of.
void tell(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        (void)write(stderr, forTerminal(message));
}

} // namespace

void prepareStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // What is written to a closed output fails, as it would without this.
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(tell);
}

void print(const QString& line)
{
    result(forTerminal(line));
}

void printText(const QString& text)
{
    result(text);
}

void complain(const QString& line)
{
    (void)write(stderr, QStringLiteral("tasrih: ") + forTerminal(line));
}

bool isOutputLost()
{
    return output().error != 0;
}

int finishOutput(int status)
{
    const Output& now = output();
    if (now.error == 0)
        return status;
    if (now.error == EPIPE) {
        complain(QCoreApplication::translate("CommandLine", "The output was not read to its end. Its last line: %1")
                     .arg(now.last));
        return status;
    }
    complain(QCoreApplication::translate("CommandLine", "The results could not be written to the standard output (%1). "
                                                        "The last of them: %2")
                 .arg(QString::fromLocal8Bit(std::strerror(now.error)), now.last));
    return status == Done ? int(Failed) : status;
}

} // namespace tasrih::cli
