// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/timeline_export.h"

#include "database/files/output_file.h"
#include "database/records/error.h"
#include "database/text/printable.h"
#include "models/export/timeline_report.h"
#include "models/report/report_file.h"
#include "views/drawing/timeline_style.h"
#include "views/paper/export_errors.h"
#include "views/paper/pdf_file.h"
#include "views/print/svg_device.h"
#include "views/print/timeline_print.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr double largestPicture = 32000; // px on a side: what QImage and viewers take

QByteArray svgOf(const PrintedPages& print, SvgText text)
{
    SvgDevice device(print.pageSize(), text, print.title());
    QPainter painter(&device);
    print.paintPage(painter, 0);
    painter.end();
    return device.file();
}

QByteArray pngOf(const PrintedPages& print, int dpi)
{
    const double pictureDpi = std::clamp(dpi, 72, 600);
    const double scale = pictureDpi / unitsPerInch;
    const QSizeF size = print.pageSize() * scale;
    if (std::max(size.width(), size.height()) > largestPicture)
        throw Error(
            ExportErrors::tr("The timeline is too long for one picture. Save it as PDF, or narrow the filter."));
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(pictureDpi / 0.0254));
    image.setDotsPerMeterY(qRound(pictureDpi / 0.0254));
    image.setText(QStringLiteral("Title"), plainCell(print.title()));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    print.paintPage(painter, 0);
    painter.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&file, "PNG"))
        throw Error(
            ExportErrors::tr("There is not enough memory for so large a picture. Choose fewer dots per inch, or "
                             "save it as PDF."));
    return file.data();
}

} // namespace

QStringList timelineSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("csv")};
}

bool exportTimeline(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                    const PrintOptions& options, const QString& path, const PageProgress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!timelineSuffixes().contains(suffix))
        failForSuffix(path, timelineSuffixes());
    const bool isPdf = suffix == QLatin1String("pdf");
    const bool isTable = suffix == QLatin1String("csv");
    PrintOptions adjusted = options;
    if (isTable)
        adjusted.fit = PrintFit::TrueSize; // All rows, and nothing to be chosen among them.
    else
        requirePrintFonts();
    if (!isPdf)
        adjusted.notes = SourceNotes::Omit;
    // A picture is one page: all rows, or the one that stands alone.
    const bool isPages = isPdf || isTable || options.fit == PrintFit::LeadAlone;
    const TimelinePrint print(snapshot, statements, adjusted,
                              isPages ? TimelinePrint::Layout::Pages : TimelinePrint::Layout::Continuous);
    if (options.featuredOnly && print.numbers().count() == 0 && print.content().undated.empty())
        throw Error(
            ExportErrors::tr("None of the claims is chosen for the briefing, so there is nothing to show. Choose "
                             "some with “In the briefing” beside a claim."));
    if (isTable)
        return writeReport(timelineReport(print.rows(), print.numbers()), path).isWhole;
    return writePages(print, options, path, progress);
}

bool writePages(const PrintedPages& pages, const PrintOptions& options, const QString& path,
                const PageProgress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    requirePrintFonts();
    if (suffix == QLatin1String("pdf"))
        return writePdf(pages, path, progress);
    writeFile(path, suffix == QLatin1String("svg") ? svgOf(pages, options.svgText) : pngOf(pages, options.dpi));
    return true;
}

} // namespace tasrih
