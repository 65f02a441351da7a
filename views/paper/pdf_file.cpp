// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf_file.h"

#include "database/files/output_file.h"
#include "database/records/error.h"
#include "database/text/printable.h"
#include "views/drawing/timeline_style.h"
#include "views/paper/export_errors.h"
#include "views/paper/pdf_compact.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamWriter>
#include <QtGui/QFontDatabase>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace tasrih {

namespace {

/// What the document's catalogue says of it. Qt 6.4 knows no author, so it is said here; the title is also in Info.
QByteArray metadataOf(const PrintedPages& print)
{
    const PdfFacts facts = print.facts();
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
        xml.writeCharacters(printableLine(value));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), print.title(), true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), facts.author, false);
    list(QStringLiteral("description"), QStringLiteral("Alt"), facts.description, true);
    list(QStringLiteral("rights"), QStringLiteral("Alt"), facts.rights, true);
    list(QStringLiteral("language"), QStringLiteral("Bag"), languageCode(facts.language), false);
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Tasrih"));
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

bool paintPages(const PrintedPages& print, QBuffer& file, const PageProgress& progress)
{
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setTitle(printableLine(print.title()));
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

} // namespace

bool writePdf(const PrintedPages& pages, const QString& path, const PageProgress& progress)
{
    requirePrintFonts();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    if (!paintPages(pages, file, progress))
        return false;
    writeFile(path, compacted(file.data()));
    return true;
}

void requirePrintFonts()
{
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")}) {
        if (!QFontDatabase::hasFamily(family))
            throw Error(ExportErrors::tr("The font %1 is missing, without which prints can't be searched. Install the "
                                         "Noto fonts and try again.")
                            .arg(family));
    }
}

} // namespace tasrih
