// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/appearance.h"
#include "app/cli/output.h"
#include "app/cli/quit_signals.h"
#include "app/main_window.h"
#include "app/session.h"
#include "database/files/number_locale.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtGui/QSessionManager>
#include <QtWidgets/QApplication>

namespace tasrih {

namespace {

/// Says how long it took until the project stood in a painted window, then ends the program.
void measureStart(Session& session, const QElapsedTimer& clock)
{
    QObject::connect(&session, &Session::opened, &session, [&session, clock] {
        session.window()->repaint();
        // What the first paint posted, counts and histogram aside, belongs to it.
        QTimer::singleShot(0, &session, [clock] {
            cli::print(QStringLiteral("%1 ms").arg(clock.elapsed()));
            QCoreApplication::quit();
        });
    });
}

} // namespace

int runWindowProgram(int& argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    keepNumbersPlain();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tasrih.svg")));
    applySettings(application);
    QStringList arguments = QApplication::arguments().mid(1);
    Session session;
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::came, &session, &Session::quit);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &session, [&session](QSessionManager& manager) {
        if (!session.prepareToEnd([&manager] { return manager.allowsInteraction(); }))
            manager.cancel();
        manager.release();
    });
    if (arguments.removeAll(QStringLiteral("--startup-time")) > 0)
        measureStart(session, clock);
    if (arguments.isEmpty())
        session.start();
    else
        session.open(arguments.constLast());
    return QApplication::exec();
}

} // namespace tasrih
