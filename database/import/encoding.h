// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace tasrih {

/// The encodings that text is read in.
enum class Encoding
{
    Utf8,
    Utf16LE,
    Utf16BE,
    Windows1256,
    Iso8859_6,
    Windows1252
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const Encoding> allEncodings();
/// The IANA name, e.g. "windows-1256".
[[nodiscard]] QString encodingName(Encoding encoding);
/// All IANA names, parted by commas, for a message.
[[nodiscard]] QString encodingNames();
/// The encoding that people call @p name: its IANA name or any other that is in use (utf8, cp1256, win-1256, latin1,
/// iso88596), whatever its case, signs and blanks; nothing where it is none of ours.
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);

/// The encoding a byte order mark at the start of @p bytes tells; nothing where there is none.
[[nodiscard]] std::optional<Encoding> encodingOfMark(QByteArrayView bytes);

/// Bytes turned into text.
struct Conversion
{
    QString text;
    qsizetype damaged = 0;      ///< Sequences that mean nothing in the encoding; each became U+FFFD.
    qsizetype damagedBytes = 0; ///< The bytes of these.
};

/// Reads @p bytes in @p encoding. One byte order mark of that encoding at the start is left out.
/// Throws Error where the library has no such converter.
[[nodiscard]] Conversion convert(QByteArrayView bytes, Encoding encoding);

} // namespace tasrih
