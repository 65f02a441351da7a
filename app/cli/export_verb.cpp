// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "database/words/language.h"
#include "models/context/filter.h"
#include "models/export/figures_report.h"
#include "views/figures/figures_print.h"
#include "views/print/timeline_export.h"
#include "views/report/report_export.h"

#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

QStringList chartSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
}

QStringList figuresSuffixes()
{
    QStringList suffixes = exportSuffixes() + chartSuffixes();
    suffixes.removeDuplicates();
    return suffixes;
}

/// Whether figures go into a table: a PDF may be either.
bool isTableOfFigures(const Arguments& given, const QString& path)
{
    const QString as = QStringLiteral("as");
    requireSuffix(path, figuresSuffixes());
    const bool isTable = given.has(as) ? given.choice(as, {QStringLiteral("chart"), QStringLiteral("table")}) == 1
                                       : !chartSuffixes().contains(QFileInfo(path).suffix().toLower());
    requireSuffix(path, isTable ? exportSuffixes() : chartSuffixes());
    return isTable;
}

int exportFigures(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export figures"),
                    translated(Wording("CommandLine", "Writes all figures as a table, or those of the commonest "
                                                      "measure over time.")),
                    {QStringLiteral("PROJECT"), outIn(figuresSuffixes())});
    given.reading(translated(Wording("CommandLine", "The language of headings and words.")))
        .option(QStringLiteral("title"), QStringLiteral("TEXT"),
                translated(Wording("CommandLine", "The title; what the figures say if it isn't given.")))
        .option(QStringLiteral("as"), QStringLiteral("chart|table"),
                translated(Wording("CommandLine", "What a PDF shows; a chart if it isn't given.")));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.path(1);
    const bool isTable = isTableOfFigures(given, out);
    ProjectStore store(given.path(0), ProjectStore::Access::ReadOnly);
    tellDamage(store);
    const std::vector<StatementId> statements = filtered(*store.snapshot(), Filter());
    const Language language = given.language();
    const std::optional<QString> title = given.value(QStringLiteral("title"));
    if (isTable) {
        Report report = figuresReport(*store.snapshot(), statements, language);
        report.title = title.value_or(report.title);
        return writeOut(report, out);
    }
    const bool isPdf = QFileInfo(out).suffix().toLower() == QLatin1String("pdf");
    const FiguresPrint sheet(store.snapshot(), statements,
                             {.measure = {},
                              .language = language,
                              .title = title.value_or(QString()),
                              .paper = {},
                              .layout = isPdf ? FiguresPrint::Layout::Pages : FiguresPrint::Layout::Continuous});
    writePages(sheet, {}, out);
    print(translated(Wording("CommandLine", "Wrote %1")).arg(out));
    return Done;
}

} // namespace

void requireSuffix(const QString& path, const QStringList& suffixes)
{
    if (!suffixes.contains(QFileInfo(path).suffix().toLower()))
        throw UsageError(translated(Wording("CommandLine", "The file's name must end in one of %1: %2"))
                             .arg(u'.' + suffixes.join(QStringLiteral(", .")), path));
}

QString outIn(const QStringList& suffixes)
{
    return QStringLiteral("OUT.{%1}").arg(suffixes.join(u','));
}

int writeOut(const Report& report, const QString& path)
{
    const WrittenReport written = exportReport(report, path);
    print(translated(Wording("CommandLine", "Wrote %1")).arg(path));
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
        const auto usage = [](const QString& kind, const QStringList& suffixes) {
            print(QStringLiteral("tasrih export %1 %2").arg(kind, outIn(suffixes)));
        };
        usage(QStringLiteral("timeline PROJECT"), timelineSuffixes());
        usage(QStringLiteral("figures PROJECT"), figuresSuffixes());
        for (const QString& kind : reportKinds())
            usage(kind + QStringLiteral(" PROJECT"), exportSuffixes());
        usage(QStringLiteral("dossier PROJECT SUBJECT"), exportSuffixes());
        print(translated(Wording("CommandLine", "The suffix of OUT says how it is written. Each of them has --help "
                                                "with its options.")));
        return Done;
    }
    throw UsageError(translated(Wording("CommandLine", "Say what to export: %1."))
                         .arg((QStringList{QStringLiteral("timeline"), QStringLiteral("figures")} + reportKinds() +
                               QStringList{QStringLiteral("dossier")})
                                  .join(QStringLiteral(", "))));
}

} // namespace tasrih::cli
