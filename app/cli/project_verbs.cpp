// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih new, tasrih check
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/files/project_name.h"
#include "database/sample/sample_project.h"
#include "database/store/check.h"

#include <QtCore/QCoreApplication>

namespace tasrih::cli {

namespace {
QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}
} // namespace

int runNew(const QStringList& arguments)
{
    Arguments given(QStringLiteral("new"), words(QT_TRANSLATE_NOOP("CommandLine", "Makes a new project.")),
                    {QStringLiteral("PROJECT")});
    given.flag(QStringLiteral("sample"), words(QT_TRANSLATE_NOOP("CommandLine", "Fills it with the bundled sample.")));
    if (!given.read(arguments, 1, 1))
        return Done;
    const QString path = given.path(0);
    requireProjectName(path);
    if (given.has(QStringLiteral("sample")))
        createSampleProject(path);
    else
        ProjectStore::create(path);
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Made %1")).arg(path));
    return Done;
}

int runCheck(const QStringList& arguments)
{
    Arguments given(
        QStringLiteral("check"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Checks a project: integrity, highlights against text, dates.")),
        {QStringLiteral("PROJECT")});
    if (!given.read(arguments, 1, 1))
        return Done;
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    const CheckReport report = checkProject(store);
    for (const QString& problem : report.problems)
        complain(problem);
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Articles: %1. Statements: %2. Highlights: %3. Problems: %4."))
              .arg(report.articles)
              .arg(report.statements)
              .arg(report.highlights)
              .arg(report.problems.size()));
    if (report.unplaced > 0)
        print(words(QT_TRANSLATE_NOOP("CommandLine", "Highlights without a place in their article's corrected text: "
                                                     "%1. They are kept with the version they were made in."))
                  .arg(report.unplaced));
    return report.problems.isEmpty() ? Done : Failed;
}

} // namespace tasrih::cli
