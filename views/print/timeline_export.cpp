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
#include "views/print/outline_device.h"
#include "views/print/timeline_print.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace tasrih {

namespace {

constexpr double largestPicture = 32000; // px on a side: what QImage and viewers take

void paintSvg(const TimelinePrint& print, QIODevice& file)
{
    const QSizeF size = print.pageSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(unitsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(print.title().toHtmlEscaped()); // The generator does not.
    generator.setDescription(QStringLiteral("Tasrih"));
    if (print.options().svgText == SvgText::Outlines) {
        OutlineDevice outlines(generator);
        QPainter painter(&outlines);
        print.paintPage(painter, 0);
        return;
    }
    QPainter painter(&generator);
    print.paintPage(painter, 0);
}

/// Each run of letters stands where it is to be: signs of direction have done their work.
QByteArray svgOf(const TimelinePrint& print)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    paintSvg(print, file);
    return plainCell(QString::fromUtf8(file.data())).toUtf8();
}

QByteArray pngOf(const TimelinePrint& print)
{
    const double pictureDpi = std::clamp(print.options().dpi, 72, 600);
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
    if (suffix == QLatin1String("csv")) {
        const TimelinePrint print(snapshot, statements, options);
        return writeReport(timelineReport(print.rows(), print.numbers()), path).isWhole;
    }
    const bool isPdf = suffix == QLatin1String("pdf");
    requirePrintFonts();
    PrintOptions adjusted = options;
    if (!isPdf)
        adjusted.notes = SourceNotes::Omit;
    const TimelinePrint print(snapshot, statements, adjusted,
                              isPdf ? TimelinePrint::Layout::Pages : TimelinePrint::Layout::Continuous);
    if (isPdf)
        return writePdf(print, path, progress);
    writeFile(path, suffix == QLatin1String("svg") ? svgOf(print) : pngOf(print));
    return true;
}

} // namespace tasrih
