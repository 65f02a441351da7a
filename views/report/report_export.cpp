// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_export.h"

#include "database/files/output_file.h"
#include "views/print/pdf_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace tasrih {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

WrittenReport writePdfReport(const Report& report, const QString& path, const ReportPaper& paper,
                             const ReportProgress& progress)
{
    requirePrintFonts();
    const ReportPrint print(report, paper);
    const PageProgress pages = [&progress](int done, int total) { return !progress || progress(done, total); };
    const std::optional<QByteArray> pdf =
        pdfOf(print, {.language = report.language, .description = report.subtitle}, pages);
    if (!pdf)
        return {.isWhole = false};
    writeFile(path, *pdf);
    return {};
}

} // namespace

WrittenReport exportReport(const Report& report, const QString& path, const ReportPaper& paper,
                           const ReportProgress& progress)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("pdf"))
        return writePdfReport(report, path, paper, progress);
    return writeReport(report, path, progress);
}

QString remarkOn(const WrittenReport& written)
{
    QStringList remarks;
    if (written.cutTexts > 0)
        remarks << ReportWords::tr("%n text(s) were too long for a cell and end in “…”; CSV and HTML hold them whole.",
                                   nullptr, int(written.cutTexts));
    if (written.leftTables > 0)
        remarks << ReportWords::tr("A CSV file holds one table; %n other(s) of this report are in XLSX and HTML.",
                                   nullptr, int(written.leftTables));
    return remarks.join(u' ');
}

} // namespace tasrih
