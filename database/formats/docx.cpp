// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/archive.h"
#include "database/formats/document_text.h"
#include "database/formats/documents.h"
#include "database/formats/xml_walk.h"

namespace tasrih {

namespace {

bool isWord(const QXmlStreamReader& xml)
{
    // The strict and the transitional namespace.
    return xml.namespaceUri() == QLatin1String("http://schemas.openxmlformats.org/wordprocessingml/2006/main") ||
           xml.namespaceUri() == QLatin1String("http://purl.oclc.org/ooxml/wordprocessingml/main");
}

QString wordAttribute(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(xml.namespaceUri().toString(), QLatin1String(name)).toString();
}

bool isOn(const QXmlStreamReader& xml)
{
    const QString value = wordAttribute(xml, "val");
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

/// Reads one part: the document, or its notes.
class WordPart
{
public:
    explicit WordPart(const QHash<QString, QString>& notes)
        : m_notes(notes)
    {
    }

    [[nodiscard]] QString take() { return m_text.take(); }
    [[nodiscard]] const QHash<QString, QString>& found() const { return m_found; }

    void words(QStringView text)
    {
        if (m_isText && !m_isHidden)
            m_text.add(text);
    }
    void start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        // The same once more, for programs of long ago.
        if (name == QLatin1String("Fallback")) {
            xml.skipCurrentElement();
            return;
        }
        if (!isWord(xml))
            return;
        if (name == QLatin1String("t"))
            m_isText = true;
        else if (name == QLatin1String("r"))
            m_isHidden = false;
        else if (name == QLatin1String("vanish") && isOn(xml))
            m_isHidden = true;
        else if (name == QLatin1String("del") || name == QLatin1String("moveFrom"))
            xml.skipCurrentElement();
        else if (name == QLatin1String("tab") && !m_isProperties)
            m_text.add(u"\t");
        else if (name == QLatin1String("br") || name == QLatin1String("cr"))
            m_text.breakLine();
        else if (name == QLatin1String("noBreakHyphen"))
            m_text.add(u"\u2011");
        else if (name == QLatin1String("pPr"))
            m_isProperties = true;
        else if (name == QLatin1String("tr"))
            m_text.beginRow();
        else if (name == QLatin1String("tc"))
            m_text.beginCell();
        else if (name == QLatin1String("footnote") || name == QLatin1String("endnote"))
            m_note = name.toString() + u'/' + wordAttribute(xml, "id");
        else if (name == QLatin1String("footnoteReference") || name == QLatin1String("endnoteReference"))
            call(name.chopped(9).toString() + u'/' + wordAttribute(xml, "id"));
    }

    void end(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (!isWord(xml))
            return;
        if (name == QLatin1String("t"))
            m_isText = false;
        else if (name == QLatin1String("pPr"))
            m_isProperties = false;
        else if (name == QLatin1String("p"))
            m_text.endParagraph();
        else if (name == QLatin1String("tr"))
            m_text.endRow();
        else if (name == QLatin1String("footnote") || name == QLatin1String("endnote")) {
            const QString words = m_text.take().simplified();
            m_text = {};
            m_found.insert(std::exchange(m_note, {}), words);
        }
    }

private:
    void call(const QString& note)
    {
        if (const auto words = m_notes.constFind(note); words != m_notes.constEnd())
            m_text.addNote({}, *words);
    }

    const QHash<QString, QString>& m_notes;
    QHash<QString, QString> m_found;
    DocumentText m_text;
    QString m_note;
    bool m_isText = false, m_isHidden = false, m_isProperties = false;
};

} // namespace

ExtractReply readDocx(const QByteArray& bytes)
{
    auto opened = Archive::open(bytes);
    if (const auto* failure = std::get_if<ExtractFailure>(&opened))
        return {{}, *failure};
    auto& archive = std::get<Archive>(opened);
    QHash<QString, QString> notes;
    const QHash<QString, QString> none;
    for (const char* name : {"word/footnotes.xml", "word/endnotes.xml"}) {
        if (!archive.has(QLatin1String(name)))
            continue;
        const auto part = archive.read(QLatin1String(name));
        if (const auto* failure = std::get_if<ExtractFailure>(&part))
            return {{}, *failure};
        WordPart reader(none);
        if (!walkXml(std::get<QByteArray>(part), reader))
            return {{}, ExtractFailure::Damaged};
        notes.insert(reader.found());
    }
    const auto part = archive.read(QStringLiteral("word/document.xml"));
    if (const auto* failure = std::get_if<ExtractFailure>(&part))
        return {{}, *failure};
    WordPart reader(notes);
    if (!walkXml(std::get<QByteArray>(part), reader))
        return {{}, ExtractFailure::Damaged};
    ExtractReply reply;
    reply.extracted.text = reader.take();
    return reply;
}

} // namespace tasrih
