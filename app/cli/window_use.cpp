// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/window_use.h"

#include "app/cli/cli.h"
#include "app/cli/names.h"
#include "database/words/language.h"

#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

/// How many arguments an option of Qt's own takes up; 0 where it is none.
int sizeOfQtOption(const QString& argument)
{
    static const QStringList withValue{QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                       QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                       QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"),
                                       QStringLiteral("qwindowicon"),     QStringLiteral("icon"),
                                       QStringLiteral("qwindowtitle"),    QStringLiteral("title"),
                                       QStringLiteral("session"),         QStringLiteral("display"),
                                       QStringLiteral("style"),           QStringLiteral("stylesheet"),
                                       QStringLiteral("qmljsdebugger")};
    static const QStringList alone{QStringLiteral("reverse"), QStringLiteral("nograb"), QStringLiteral("dograb"),
                                   QStringLiteral("sync"), QStringLiteral("widgetcount")};
    const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    if (alone.contains(name) || (name.contains(u'=') && withValue.contains(name.section(u'=', 0, 0))))
        return 1;
    return withValue.contains(name) ? 2 : 0;
}

/// What is neither a verb nor the name of a file.
QString unknown(const QString& word)
{
    const QStringList close = closeTo(word, verbNames());
    if (close.isEmpty())
        return translated(Wording("CommandLine", "\"%1\" is neither a file nor a verb; see tasrih --help")).arg(word);
    return translated(Wording("CommandLine", "\"%1\" is neither a file nor a verb. Close to it: %2; see tasrih "
                                             "--help"))
        .arg(word, close.join(QStringLiteral(", ")));
}

} // namespace

QString windowProblem(const QStringList& arguments)
{
    QStringList projects;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const int size = argument.startsWith(u'-') ? sizeOfQtOption(argument) : 0;
        if (size > 0)
            i += size - 1;
        else if (!argument.startsWith(u'-'))
            projects << argument;
        else if (argument != QLatin1String("--startup-time"))
            return translated(Wording("CommandLine", "There is no option \"%1\"; see tasrih --help")).arg(argument);
    }
    if (projects.isEmpty())
        return {};
    const QFileInfo project(projects.front());
    if (const QString problem = nameProblem(projects.front()); !problem.isEmpty())
        return problem;
    if (!project.exists() && !project.isSymLink())
        return unknown(projects.front());
    if (project.isDir())
        return translated(Wording("CommandLine", "\"%1\" is a folder, no project.")).arg(projects.front());
    if (projects.size() > 1)
        return translated(Wording("CommandLine", "There is too much. Usage: %1"))
            .arg(QStringLiteral("tasrih [PROJECT]"));
    return {};
}

} // namespace tasrih::cli
