// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/timeline_export.h"

#include "models/export/timeline_table.h"
#include "views/print/outline_device.h"
#include "views/print/pdf_compact.h"
#include "views/print/timeline_print.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QXmlStreamWriter>
#include <QtGui/QFontDatabase>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

namespace tasrih {

namespace {

constexpr int unitsPerInch = int(72 * pointUnits);
constexpr double largestPicture = 32000; // px on a side: what QImage and viewers take

struct ExportErrors
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

void requireFonts()
{
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")}) {
        if (!QFontDatabase::hasFamily(family))
            throw Error(ExportErrors::tr("The font %1 is missing, without which prints can't be searched. Install the "
                                         "Noto fonts and try again.")
                            .arg(family));
    }
}

/// What the document's catalogue says of it. Qt 6.4 knows no author, so it is said here; the title is also in Info.
QByteArray metadataOf(const TimelinePrint& print)
{
    const PrintOptions& options = print.options();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list = [&](const QString& name, const QString& kind, const QString& value, bool isTitle) {
        if (value.isEmpty())
            return;
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (isTitle)
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), print.title(), true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), options.author, false);
    list(QStringLiteral("description"), QStringLiteral("Alt"), options.subtitle, true);
    list(QStringLiteral("rights"), QStringLiteral("Alt"), options.classification, true);
    list(QStringLiteral("language"), QStringLiteral("Bag"), languageCode(options.language), false);
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Tasrih"));
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

bool writePages(const TimelinePrint& print, QIODevice& file, const PageProgress& progress)
{
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setTitle(print.title());
    writer.setCreator(QStringLiteral("Tasrih"));
    writer.setDocumentXmpMetadata(metadataOf(print));
    writer.setPageSize(QPageSize(print.pageSize() / pointUnits, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int page = 0; page < print.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        print.paintPage(painter, page);
        if (progress && !progress(page + 1, print.pageCount()))
            return false;
    }
    return true;
}

bool writePdf(const TimelinePrint& print, QIODevice& file, const PageProgress& progress)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    if (!writePages(print, pages, progress))
        return false;
    file.write(compacted(pages.data()));
    return true;
}

void writeSvg(const TimelinePrint& print, QIODevice& file)
{
    const QSizeF size = print.pageSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(unitsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(print.title());
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

void writePng(const TimelinePrint& print, QIODevice& file)
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
    image.setText(QStringLiteral("Title"), print.title());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    print.paintPage(painter, 0);
    painter.end();
    image.save(&file, "PNG");
}

} // namespace

bool exportTimeline(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                    const PrintOptions& options, const QString& path, const PageProgress& progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isPdf = suffix == QLatin1String("pdf");
    const bool isTable = suffix == QLatin1String("csv");
    if (!isPdf && !isTable && suffix != QLatin1String("svg") && suffix != QLatin1String("png"))
        throw Error(
            ExportErrors::tr("“%1” ends in none of .pdf, .svg, .png and .csv, so it is not clear what to write.")
                .arg(path));
    if (isTable) {
        const TimelinePrint print(snapshot, statements, options);
        writeCsv(timelineTable(print.rows(), print.numbers()), path);
        return true;
    }
    requireFonts();
    PrintOptions adjusted = options;
    if (!isPdf)
        adjusted.notes = SourceNotes::Omit;
    const TimelinePrint print(snapshot, statements, adjusted,
                              isPdf ? TimelinePrint::Layout::Pages : TimelinePrint::Layout::Continuous);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ExportErrors::tr("“%1” can't be written. Choose another folder or name.").arg(path),
                    file.errorString());
    bool isWhole = true;
    if (isPdf)
        isWhole = writePdf(print, file, progress);
    else if (suffix == QLatin1String("svg"))
        writeSvg(print, file);
    else
        writePng(print, file);
    if (!isWhole) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit())
        throw Error(
            ExportErrors::tr("“%1” could not be written whole; what stood there before is unchanged. Is the disk full?")
                .arg(path),
            file.errorString());
    return true;
}

} // namespace tasrih
