// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_export.h"

#include "views/paper/pdf_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace tasrih {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

WrittenReport exportReport(const Report& report, const QString& path, const ReportPaper& paper,
                           const ReportProgress& progress)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("pdf"))
        return {.isWhole = writePdf(ReportPrint(report, paper), path, progress)};
    return writeReport(report, path, progress);
}

QStringList exportSuffixes()
{
    return reportSuffixes() << QStringLiteral("pdf");
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
