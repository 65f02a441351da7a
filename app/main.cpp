// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/window_use.h"
#include "app/translation.h"
#include "app/window_program.h"
#include "database/files/number_locale.h"
#include "resources/resources.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>

#include <memory>

namespace {

QStringList decoded(int argc, char** argv)
{
    QStringList all;
    for (int i = 1; i < argc; ++i)
        all << QString::fromLocal8Bit(argv[i]);
    return all;
}

/// The command line works without a display: painting then goes to memory only. Options are the verbs' own, so Qt gets
/// to see the program's name alone.
std::unique_ptr<QCoreApplication> cliApplication(const QStringList& arguments, char** argv)
{
    static int one = 1;
    std::unique_ptr<QCoreApplication> application;
    if (tasrih::cli::needsPainting(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(one, argv);
    } else {
        application = std::make_unique<QCoreApplication>(one, argv);
    }
    tasrih::keepNumbersPlain();
    tasrih::speakLanguageOfSystem();
    return application;
}

/// What is wrong before the window is made, where Qt would give up: wrong use, or no display.
QString windowProblem(const QStringList& arguments)
{
    if (const QString problem = tasrih::cli::windowProblem(arguments); !problem.isEmpty())
        return problem;
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
                         arguments.indexOf(QRegularExpression(QStringLiteral("^--?platform(=.*)?$"))) >= 0;
    return display ? QString()
                   : QCoreApplication::translate("CommandLine", "there is no display for the window; the verbs work "
                                                                "without one, see tasrih --help");
}

} // namespace

int main(int argc, char** argv)
{
    tasrih::cli::prepareStreams();
    tasrih::registerResources();
    QCoreApplication::setOrganizationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASRIH_VERSION));
    const QStringList arguments = decoded(argc, argv);
    const bool isVerb = !arguments.isEmpty() && tasrih::cli::isVerb(arguments.front());
    if (!isVerb && windowProblem(arguments).isEmpty())
        return tasrih::runWindowProgram(argc, argv);
    const auto application = cliApplication(arguments, argv);
    if (isVerb)
        return tasrih::cli::run(arguments);
    tasrih::cli::complain(windowProblem(arguments));
    return tasrih::cli::WrongUse;
}
