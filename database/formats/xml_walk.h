// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QXmlStreamReader>

namespace tasrih {

/// Reads a part of a zipped document: @p reader has start(xml) and end(xml) for each element and words(text) for what
/// stands between them; start() may skip an element.
/// @return false where it is no XML, or XML that no such document has: a document type or an entity of its own.
template <typename Reader>
[[nodiscard]] bool walkXml(const QByteArray& bytes, Reader& reader)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return false;
        case QXmlStreamReader::StartElement:
            reader.start(xml);
            break;
        case QXmlStreamReader::EndElement:
            reader.end(xml);
            break;
        case QXmlStreamReader::Characters:
            reader.words(xml.text());
            break;
        default:
            break;
        }
    }
    return !xml.hasError();
}

} // namespace tasrih
