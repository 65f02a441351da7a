// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "models/context/filter.h"
#include "models/export/statements_export.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

int exportStatements(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export statements"),
                    words(QT_TRANSLATE_NOOP("CommandLine", "Writes all statements, a row each.")),
                    {QStringLiteral("PROJECT"), QStringLiteral("OUT.csv")});
    given.option(QStringLiteral("language"), QStringLiteral("ar|en"),
                 words(QT_TRANSLATE_NOOP("CommandLine", "The language of headings and words.")));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.positional().at(1);
    if (QFileInfo(out).suffix().toLower() != QLatin1String("csv"))
        throw UsageError(words(
            QT_TRANSLATE_NOOP("CommandLine", "Statements are written as CSV: the file's name must end in .csv.")));
    ProjectStore store(given.positional().at(0), ProjectStore::Access::ReadOnly);
    exportStatementsCsv(*store.snapshot(), filtered(*store.snapshot(), Filter()), given.language(interfaceLanguage()),
                        out);
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(out));
    return Done;
}

} // namespace

int runExport(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("statements"))
        return exportStatements(arguments.mid(1));
    if (what == QLatin1String("timeline"))
        return runExportTimeline(arguments.mid(1));
    if (what == QLatin1String("--help") || what == QLatin1String("-h")) {
        print(QStringLiteral("tasrih export timeline PROJECT OUT.{pdf,svg,png}\n"
                             "tasrih export statements PROJECT OUT.csv"));
        return Done;
    }
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "Say what to export: timeline or statements.")));
}

} // namespace tasrih::cli
