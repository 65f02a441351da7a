// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/format_of.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace tasrih {

namespace {

/// So far a page is looked at for what it declares.
constexpr qsizetype prescanned = 1024;

bool beginsAsPage(const QByteArray& bytes)
{
    static const QRegularExpression start(
        QStringLiteral(
            "^(?:\\x{EF}\\x{BB}\\x{BF})?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html[\\s>])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(QString::fromLatin1(bytes.left(prescanned))).hasMatch();
}

} // namespace

std::optional<Format> formatOf(const QByteArray& bytes, const QString& name)
{
    static const QStringList pages{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml"),
                                   QStringLiteral("xht")};
    static const QStringList texts{QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("md")};
    // What is zipped: the names of the entries stand there as they are.
    if (bytes.startsWith("PK\x03\x04")) {
        constexpr qsizetype firstName = 30;
        if (QByteArrayView(bytes)
                .sliced(std::min(firstName, bytes.size()))
                .startsWith("mimetypeapplication/vnd.oasis.opendocument.text"))
            return Format::Odt;
        return bytes.contains("word/document.xml") ? std::optional(Format::Docx) : std::nullopt;
    }
    const QString ending = QFileInfo(name).suffix().toLower();
    // What is called a page and has no tag is a text: its lines would be lost.
    if ((pages.contains(ending) && bytes.contains('<')) || (!texts.contains(ending) && beginsAsPage(bytes)))
        return Format::Html;
    return std::nullopt;
}

Decoded decodePage(const QByteArray& bytes, std::optional<Encoding> chosen)
{
    static const QRegularExpression declaration(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (chosen || encodingOfMark(bytes))
        return decode(bytes, chosen);
    const auto match = declaration.match(QString::fromLatin1(bytes.left(prescanned)));
    const std::optional<Encoding> declared = match.hasMatch() ? encodingFromName(match.captured(1)) : std::nullopt;
    // What declares itself in letters of one byte is not written in two (HTML, section 13.2.3.2).
    const bool isWide = declared == Encoding::Utf16LE || declared == Encoding::Utf16BE;
    if (declared) {
        Decoded decoded = decode(bytes, isWide ? Encoding::Utf8 : *declared);
        if (decoded.damaged == 0)
            return decoded;
    }
    return decode(bytes);
}

} // namespace tasrih
