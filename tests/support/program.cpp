// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

namespace tasrih::test {

namespace {
constexpr int patience = 120000; ///< ms

Run run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}
} // namespace

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    return environment;
}

Run runProgram(const QStringList& arguments, const QProcessEnvironment& environment)
{
    return run(QStringLiteral(TASRIH_PROGRAM), arguments, environment);
}

Run runInShell(const QString& script, const QStringList& arguments)
{
    return run(QStringLiteral("bash"),
               QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"), QStringLiteral(TASRIH_PROGRAM)} +
                   arguments,
               plainEnvironment());
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace tasrih::test
