// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "models/context/filter.h"
#include "models/export/figures_table.h"
#include "models/export/timeline_table.h"
#include "views/print/timeline_export.h"

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

int exportFigures(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export figures"),
                    words(QT_TRANSLATE_NOOP("CommandLine", "Writes all figures as a table, or those of the commonest "
                                                           "measure over time.")),
                    {QStringLiteral("PROJECT"), QStringLiteral("OUT.{csv,pdf,svg,png}")});
    given
        .option(QStringLiteral("language"), QStringLiteral("ar|en"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The language of headings and words.")))
        .option(QStringLiteral("title"), QStringLiteral("TEXT"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The title; the project's if it isn't given.")));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.positional().at(1);
    requirePictureOrTable(out);
    ProjectStore store(given.positional().at(0), ProjectStore::Access::ReadOnly);
    const std::vector<StatementId> statements = filtered(*store.snapshot(), Filter());
    const Language language = given.language(interfaceLanguage());
    if (QFileInfo(out).suffix().toLower() == QLatin1String("csv")) {
        writeCsv(figuresTable(*store.snapshot(), statements, language), out);
    } else {
        PrintOptions options;
        options.language = language;
        options.title = given.value(QStringLiteral("title")).value_or(QString());
        options.figuresOnly = true;
        options.notes = SourceNotes::Omit;
        exportTimeline(store.snapshot(), statements, options, out);
    }
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(out));
    return Done;
}

} // namespace

int runExport(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("statements"))
        return exportStatements(arguments.mid(1));
    if (what == QLatin1String("figures"))
        return exportFigures(arguments.mid(1));
    if (what == QLatin1String("timeline"))
        return runExportTimeline(arguments.mid(1));
    if (what == QLatin1String("--help") || what == QLatin1String("-h")) {
        print(QStringLiteral("tasrih export timeline PROJECT OUT.{pdf,svg,png,csv}\n"
                             "tasrih export figures PROJECT OUT.{csv,pdf,svg,png}\n"
                             "tasrih export statements PROJECT OUT.csv"));
        return Done;
    }
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "Say what to export: timeline, figures or statements.")));
}

} // namespace tasrih::cli
