// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/translation.h"
#include "app/window_program.h"
#include "resources/resources.h"

#include <QtCore/QFileInfo>
#include <QtGui/QGuiApplication>

#include <memory>

namespace {

/// The command line works without a display: painting then goes to memory only.
std::unique_ptr<QCoreApplication> cliApplication(int& argc, char** argv)
{
    const QStringList arguments = [&] {
        QStringList all;
        for (int i = 1; i < argc; ++i)
            all << QString::fromLocal8Bit(argv[i]);
        return all;
    }();
    if (!tasrih::cli::needsPainting(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Says what is wrong before Qt would give up: no display, or an argument that is neither verb nor file.
bool canOpenWindow(int argc, char** argv)
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const QString last = argc > 1 ? QString::fromLocal8Bit(argv[argc - 1]) : QString();
    if (!last.isEmpty() && !last.startsWith(u'-') && !QFileInfo::exists(last)) {
        tasrih::cli::complain(QStringLiteral("\"%1\" is neither a file nor a verb; see tasrih --help").arg(last));
        return false;
    }
    if (!display)
        tasrih::cli::complain(QStringLiteral("there is no display for the window; the verbs work without one, see "
                                             "tasrih --help"));
    return display;
}

} // namespace

int main(int argc, char** argv)
{
    tasrih::registerResources();
    QCoreApplication::setOrganizationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASRIH_VERSION));
    if (argc < 2 || !tasrih::cli::isVerb(QString::fromLocal8Bit(argv[1])))
        return canOpenWindow(argc, argv) ? tasrih::runWindowProgram(argc, argv) : tasrih::cli::WrongUse;
    const auto application = cliApplication(argc, argv);
    tasrih::speakLanguageOfSystem();
    return tasrih::cli::run(QCoreApplication::arguments().mid(1));
}
