// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/words.h"
#include "database/store/project_store.h"
#include "models/context/filter.h"
#include "models/export/statements_report.h"
#include "views/print/timeline_export.h"
#include "views/report/report_export.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

/// Whether figures go into a table: a PDF may be either.
bool isTableOfFigures(const QString& path, const std::optional<QString>& form)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isPdf = suffix == QLatin1String("pdf");
    const bool isPicture = suffix == QLatin1String("svg") || suffix == QLatin1String("png");
    if (form && *form != QLatin1String("chart") && *form != QLatin1String("table"))
        throw UsageError(cliText(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no value of --%2; it takes: %3."))
                             .arg(*form, QStringLiteral("as"), QStringLiteral("chart, table")));
    if (!isPdf && !isPicture && suffix != QLatin1String("csv") && suffix != QLatin1String("xlsx") &&
        suffix != QLatin1String("html"))
        throw UsageError(
            cliText(QT_TRANSLATE_NOOP("CommandLine", "The file's name must end in .csv, .xlsx, .html, .pdf, "
                                                     ".svg or .png: %1"))
                .arg(path));
    const bool wantsTable = form ? *form == QLatin1String("table") : !isPdf && !isPicture;
    if ((wantsTable && isPicture) || (!wantsTable && !isPdf && !isPicture))
        throw UsageError(
            cliText(QT_TRANSLATE_NOOP("CommandLine", "A chart is written as .pdf, .svg or .png, a table as "
                                                     ".csv, .xlsx, .html or .pdf: %1"))
                .arg(path));
    return wantsTable;
}

int exportFigures(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export figures"),
                    cliText(QT_TRANSLATE_NOOP("CommandLine", "Writes all figures as a table, or those of the commonest "
                                                             "measure over time.")),
                    {QStringLiteral("PROJECT"), QStringLiteral("OUT.{csv,xlsx,html,pdf,svg,png}")});
    given
        .option(QStringLiteral("language"), QStringLiteral("ar|en"),
                cliText(QT_TRANSLATE_NOOP("CommandLine", "The language of headings and words.")))
        .option(QStringLiteral("title"), QStringLiteral("TEXT"),
                cliText(QT_TRANSLATE_NOOP("CommandLine", "The title; the project's if it isn't given.")))
        .option(QStringLiteral("as"), QStringLiteral("chart|table"),
                cliText(QT_TRANSLATE_NOOP("CommandLine", "What a PDF shows; a chart if it isn't given.")));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.path(1);
    const bool isTable = isTableOfFigures(out, given.value(QStringLiteral("as")));
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    tellDamage(store);
    const std::vector<StatementId> statements = filtered(*store.snapshot(), Filter());
    const Language language = given.language(interfaceLanguage());
    const std::optional<QString> title = given.value(QStringLiteral("title"));
    if (isTable) {
        Report report = figuresReport(*store.snapshot(), statements, language);
        report.title = title.value_or(report.title);
        return writeOut(report, out);
    }
    PrintOptions options;
    options.language = language;
    options.title = title.value_or(QString());
    options.figuresOnly = true;
    options.notes = SourceNotes::Omit;
    exportTimeline(store.snapshot(), statements, options, out);
    print(cliText(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(out));
    return Done;
}

} // namespace

void requireReportSuffix(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("pdf") && !reportSuffixes().contains(suffix))
        throw UsageError(
            cliText(QT_TRANSLATE_NOOP("CommandLine", "The file's name must end in .csv, .xlsx, .html or .pdf: %1"))
                .arg(path));
}

int writeOut(const Report& report, const QString& path)
{
    const WrittenReport written = exportReport(report, path);
    print(cliText(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(path));
    if (written.cutTexts > 0)
        complain(remarkOn(written));
    return Done;
}

int runExport(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    if (reportKinds().contains(what))
        return runExportReport(arguments);
    if (what == QLatin1String("figures"))
        return exportFigures(arguments.mid(1));
    if (what == QLatin1String("dossier"))
        return runExportDossier(arguments.mid(1));
    if (what == QLatin1String("timeline"))
        return runExportTimeline(arguments.mid(1));
    if (what == QLatin1String("--help") || what == QLatin1String("-h")) {
        print(QStringLiteral("tasrih export timeline PROJECT OUT.{pdf,svg,png,csv}"));
        print(QStringLiteral("tasrih export figures PROJECT OUT.{csv,xlsx,html,pdf,svg,png}"));
        for (const QString& kind : reportKinds())
            print(QStringLiteral("tasrih export %1 PROJECT OUT.{csv,xlsx,html,pdf}").arg(kind));
        print(QStringLiteral("tasrih export dossier PROJECT SUBJECT OUT.{csv,xlsx,html,pdf}"));
        print(cliText(QT_TRANSLATE_NOOP("CommandLine",
                                        "The suffix of OUT says how it is written. Each of them has --help "
                                        "with its options.")));
        return Done;
    }
    throw UsageError(cliText(QT_TRANSLATE_NOOP("CommandLine", "Say what to export: %1."))
                         .arg((QStringList{QStringLiteral("timeline"), QStringLiteral("figures")} + reportKinds() +
                               QStringList{QStringLiteral("dossier")})
                                  .join(QStringLiteral(", "))));
}

} // namespace tasrih::cli
