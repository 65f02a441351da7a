// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih new, tasrih check
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/sample/sample_project.h"
#include "database/store/check/check.h"
#include "database/store/salvage/salvage.h"
#include "database/words/language.h"

namespace tasrih::cli {

int runNew(const QStringList& arguments)
{
    Arguments given(QStringLiteral("new"), translated(Wording("CommandLine", "Makes a new project.")),
                    {QStringLiteral("PROJECT")});
    given.flag(QStringLiteral("sample"), translated(Wording("CommandLine", "Fills it with the bundled sample.")));
    if (!given.read(arguments, 1, 1))
        return Done;
    const QString path = given.path(0);
    if (given.has(QStringLiteral("sample")))
        createSampleProject(path);
    else
        ProjectStore::create(path);
    print(translated(Wording("CommandLine", "Made %1")).arg(path));
    return Done;
}

namespace {

int salvageInto(const QString& path, const QString& out)
{
    const SalvageReport report = salvage(path, out);
    for (const QString& line : report.lines())
        print(line);
    print(translated(Wording("CommandLine", "Saved what can be read of %1 as %2")).arg(path, out));
    return Done;
}

int rebuildIndex(const QString& path)
{
    constexpr std::chrono::milliseconds step{500};
    ProjectStore store(path, ProjectStore::Access::ReadWrite);
    if (!store.readOnlyReason().isEmpty())
        throw Error(store.readOnlyReason());
    store.emptyIndex();
    while (store.buildIndex(step)) {
    }
    print(translated(Wording("CommandLine", "The index of the search was made anew.")));
    return Done;
}

int printed(const CheckReport& report)
{
    for (const QString& problem : report.problems)
        complain(problem);
    print(translated(Wording("CommandLine", "Articles: %1. Statements: %2. Highlights: %3. Problems: %4."))
              .arg(report.articles)
              .arg(report.statements)
              .arg(report.highlights)
              .arg(report.problems.size()));
    if (report.unplaced > 0)
        print(translated(Wording("CommandLine", "Highlights without a place in their article's corrected text: "
                                                "%1. They are kept with the version they were made in."))
                  .arg(report.unplaced));
    if (report.problems.isEmpty())
        return Done;
    complain(translated(Wording("CommandLine", "What is sound can be saved as a new project: tasrih check PROJECT "
                                               "--salvage OUT. The project itself is not touched.")));
    return Failed;
}

} // namespace

int runCheck(const QStringList& arguments)
{
    Arguments given(
        QStringLiteral("check"),
        translated(Wording("CommandLine", "Checks a project: integrity, every value, highlights against text, "
                                          "dates, trees, history.")),
        {QStringLiteral("PROJECT")});
    given.option(QStringLiteral("salvage"), QStringLiteral("OUT"),
                 translated(Wording("CommandLine", "Saves what can be read of a damaged project as a new one.")));
    given.flag(QStringLiteral("rebuild-index"),
               translated(Wording("CommandLine", "Makes the index of the search anew.")));
    if (!given.read(arguments, 1, 1))
        return Done;
    const QString path = given.path(0);
    if (given.has(QStringLiteral("rebuild-index")))
        return rebuildIndex(path);
    if (const std::optional<QString> out = given.pathValue(QStringLiteral("salvage")))
        return salvageInto(path, *out);
    return printed(checkFile(path));
}

} // namespace tasrih::cli
