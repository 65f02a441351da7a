// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QCborMap>
#include <QtCore/QString>

#include <array>
#include <optional>

/// What the program and its helper `tasrih-extract` say to each other. The helper reads files of foreign formats, so
/// that a parser that fails, or is made to fail, costs that file and nothing else.
namespace tasrih {

/// A format that the helper reads. Its name goes over the pipe.
enum class Format
{
    Html,
    Docx,
    Odt
};

inline constexpr std::array formatNames{"html", "docx", "odt"};

/// Where a file tells a fact about itself.
enum class FactSource
{
    StructuredData, ///< JSON-LD.
    PageMetadata,   ///< Open Graph and other meta elements.
    TimeElement,
    Heading,
    PageTitle,
    SavedFrom ///< What a browser noted when it saved the page.
};
inline constexpr int factSources = 6;

/// A fact as the file tells it, its words trimmed and on one line.
struct ExtractedFact
{
    QString value;
    FactSource from = FactSource::PageMetadata;

    friend bool operator==(const ExtractedFact&, const ExtractedFact&) = default;
};

/// What was read of a file. What it doesn't tell stays empty.
struct Extracted
{
    QString text; ///< A line each paragraph, entry of a list or row of a table (its cells apart by tabs).
    std::optional<ExtractedFact> title, author, outlet, url, language;
    std::optional<ExtractedFact> published; ///< EDTF.

    friend bool operator==(const Extracted&, const Extracted&) = default;
};

/// Whether @p text is an address of http or https, with its host.
[[nodiscard]] bool isWebAddress(const QString& text);

/// Why the helper read nothing.
enum class ExtractFailure
{
    UnknownFormat, ///< This helper was built without it.
    Damaged,
    Encrypted,
    TooLarge ///< Unpacked, far beyond what it is packed.
};
inline constexpr int extractFailures = 4;

struct ExtractRequest
{
    Format format = Format::Html;
    QByteArray bytes; ///< Of HTML: decoded, in UTF-8.
};

struct ExtractReply
{
    Extracted extracted;
    std::optional<ExtractFailure> failure;
};

[[nodiscard]] QCborMap toCbor(const ExtractRequest& request);
/// Without the text.
[[nodiscard]] QCborMap toCbor(const ExtractReply& reply);
/// Nothing where it is none. What comes from a helper is not trusted more than the file it read.
[[nodiscard]] std::optional<ExtractRequest> requestFrom(const QCborMap& map);
[[nodiscard]] std::optional<ExtractReply> replyFrom(const QCborMap& map);

/// A piece on the pipe: four bytes of length, the least first, then so many. A request is one piece of CBOR; an answer
/// is one of CBOR without the text, then the text in UTF-8: a large piece is never taken apart as CBOR, which may say
/// in one byte what takes a hundred in memory.
[[nodiscard]] QByteArray framed(const QByteArray& bytes);
inline constexpr qsizetype frameHead = 4;
/// More is not taken from a pipe.
inline constexpr quint32 longestFrame = 128U * 1024 * 1024;
inline constexpr quint32 longestFacts = 64U * 1024;
/// @param head the first four bytes.
[[nodiscard]] quint32 frameLength(const QByteArray& head);
/// The map in @p bytes; nothing where they hold none.
[[nodiscard]] std::optional<QCborMap> mapIn(const QByteArray& bytes);

} // namespace tasrih
