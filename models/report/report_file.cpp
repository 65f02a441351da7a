// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_file.h"

#include "database/export/csv.h"
#include "database/export/xlsx.h"
#include "database/files/output_file.h"
#include "database/records/error.h"
#include "database/text/printable.h"
#include "database/words/numerals.h"
#include "models/report/report_html.h"
#include "models/report/report_sheets.h"
#include "models/report/report_tones.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <utility>

namespace tasrih {

namespace {

struct ReportErrors
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// For programs: ungrouped digits, ISO days, no signs that only help the eye.
QString plainText(const ReportCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell.value))
        return written(*number, 15);
    return textOf(cell, Language::English);
}

/// A cell between tabs. Spreadsheets read on over tabs and lines from a quote to the next one.
QString tabCell(const QString& text)
{
    QString cell = formulaSafe(plainCell(text).simplified());
    if (!cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QStringList plainRow(const ReportRow& row)
{
    QStringList cells;
    for (const ReportCell& cell : row)
        cells << plainText(cell);
    return cells;
}

/// Calls @p write with a table as CSV, piece after piece.
template <typename Write>
void writeCsv(const ReportTable& table, const Write& write)
{
    constexpr qsizetype pieceSize = 1 << 16;
    QByteArray piece = csvMark + csvLine(table.header);
    table.eachRow([&](const ReportRow& row) {
        piece += csvLine(plainRow(row));
        if (piece.size() >= pieceSize)
            write(std::exchange(piece, {}));
    });
    write(piece);
}

const ReportTable& tableIn(const Report& report)
{
    if (const ReportTable* table = mainTable(report))
        return *table;
    throw Error(ReportErrors::tr("There is no table in “%1” to be written. Save it as HTML or PDF.").arg(report.title));
}

} // namespace

QStringList reportSuffixes()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("html")};
}

void failForSuffix(const QString& path, const QStringList& suffixes)
{
    throw Error(ReportErrors::tr("“%1” ends in none of %2, so it is not clear what to write.")
                    .arg(path, u'.' + suffixes.join(QStringLiteral(", ."))));
}

QByteArray toCsv(const ReportTable& table)
{
    QByteArray bytes;
    writeCsv(table, [&bytes](const QByteArray& piece) { bytes += piece; });
    return bytes;
}

QString toTabSeparated(const ReportTable& table)
{
    const auto line = [](const QStringList& cells) {
        QStringList plain;
        for (const QString& cell : cells)
            plain << tabCell(cell);
        return plain.join(u'\t');
    };
    QStringList lines{line(table.header)};
    table.eachRow([&](const ReportRow& row) { lines << line(plainRow(row)); });
    return lines.join(u'\n');
}

WrittenReport writeReport(const Report& report, const QString& path, const ReportProgress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    WrittenReport written;
    if (suffix == QLatin1String("csv")) {
        const ReportTable& table = tableIn(report);
        written.leftTables = qsizetype(tablesOf(report, ReportOutput::Sheets).size()) - 1;
        OutputFile file(path);
        writeCsv(table, [&file](const QByteArray& piece) { file.write(piece); });
        if (progress && !progress(1, 1))
            return {.isWhole = false};
        file.commit();
    } else if (suffix == QLatin1String("xlsx")) {
        const Workbook workbook = workbookOf(report);
        written.cutTexts = textsTooLong(workbook);
        written.isWhole = writeXlsx(workbook, path, progress);
    } else if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        const QByteArray bytes = toHtml(report).toUtf8();
        if (progress && !progress(1, 1))
            return {.isWhole = false};
        writeFile(path, bytes);
    } else {
        failForSuffix(path, reportSuffixes());
    }
    return written;
}

} // namespace tasrih
