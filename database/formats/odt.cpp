// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/formats/archive.h"
#include "database/formats/document_text.h"
#include "database/formats/documents.h"
#include "database/formats/xml_walk.h"

namespace tasrih {

namespace {

constexpr QLatin1StringView textSpace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
constexpr QLatin1StringView tableSpace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
constexpr QLatin1StringView officeSpace("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr int mostBlanks = 1000; ///< That one element may stand for.

class OpenText
{
public:
    /// White space is one blank (OpenDocument 1.3, part 3, 6.1.2); more is written as elements.
    void words(QStringView words)
    {
        if (m_paragraphs == 0)
            return;
        QString text;
        for (const QChar c : words) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isBlank)
                text += c;
            else if (!text.endsWith(u' '))
                text += u' ';
        }
        m_text.add(text);
    }

    [[nodiscard]] QString take() { return m_text.take(); }

    void start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name(), space = xml.namespaceUri();
        if (space == officeSpace && (name == QLatin1String("annotation") || name == QLatin1String("forms")))
            xml.skipCurrentElement();
        else if (space == tableSpace)
            startTable(name);
        else if (space == textSpace)
            startText(xml, name);
    }

    void end(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name(), space = xml.namespaceUri();
        if (space == tableSpace && name == QLatin1String("table-row"))
            m_text.endRow();
        if (space != textSpace)
            return;
        if (name == QLatin1String("p") || name == QLatin1String("h")) {
            --m_paragraphs;
            m_text.endParagraph();
        } else if (name == QLatin1String("note")) {
            m_text.endNote();
        }
    }

private:
    void startTable(QStringView name)
    {
        if (name == QLatin1String("table-row"))
            m_text.beginRow();
        else if (name == QLatin1String("table-cell") || name == QLatin1String("covered-table-cell"))
            m_text.beginCell();
    }

    void startText(QXmlStreamReader& xml, QStringView name)
    {
        if (name == QLatin1String("tracked-changes") || name == QLatin1String("hidden-text") ||
            name == QLatin1String("sequence-decls"))
            xml.skipCurrentElement();
        else if (name == QLatin1String("p") || name == QLatin1String("h"))
            ++m_paragraphs;
        else if (name == QLatin1String("s"))
            m_text.add(QString(std::clamp(xml.attributes().value(textSpace, QLatin1String("c")).toInt(), 1, mostBlanks),
                               u' '));
        else if (name == QLatin1String("tab"))
            m_text.add(u"\t");
        else if (name == QLatin1String("line-break"))
            m_text.breakLine();
        else if (name == QLatin1String("note-citation"))
            m_text.beginNote(xml.readElementText(QXmlStreamReader::SkipChildElements).simplified());
    }

    DocumentText m_text;
    int m_paragraphs = 0;
};

} // namespace

ExtractReply readOdt(const QByteArray& bytes)
{
    auto opened = Archive::open(bytes);
    if (const auto* failure = std::get_if<ExtractFailure>(&opened))
        return {{}, *failure};
    auto& archive = std::get<Archive>(opened);
    // Of an encrypted document each entry is a plain one; the list of them tells.
    if (const auto list = archive.read(QStringLiteral("META-INF/manifest.xml"));
        std::holds_alternative<QByteArray>(list) && std::get<QByteArray>(list).contains("encryption-data"))
        return {{}, ExtractFailure::Encrypted};
    const auto part = archive.read(QStringLiteral("content.xml"));
    if (const auto* failure = std::get_if<ExtractFailure>(&part))
        return {{}, *failure};
    OpenText reader;
    if (!walkXml(std::get<QByteArray>(part), reader))
        return {{}, ExtractFailure::Damaged};
    ExtractReply reply;
    reply.extracted.text = reader.take();
    return reply;
}

} // namespace tasrih
