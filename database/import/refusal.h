// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/decode.h"

#include <variant>

namespace tasrih {

/// The largest file that is read: 64 MB.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// Why something isn't imported, as a sentence for the user: what is wrong and what to do.
struct Refusal
{
    enum class Kind
    {
        Missing,
        NoFile,
        Unreadable,
        TooLarge,
        Empty,
        Binary,
        Garbled ///< Too much of it means nothing in the encoding.
    };
    Kind kind;
    QString message;
};

/// The bytes of the file at @p path. What it is and its size are looked at before it is read: nothing here waits for a
/// pipe, and no more than largestFile is ever read.
[[nodiscard]] std::variant<QByteArray, Refusal> readBytes(const QString& path);

/// Why @p bytes, read as @p decoded, are no text; nothing where they are one.
[[nodiscard]] std::optional<Refusal> refusalOf(const QByteArray& bytes, const Decoded& decoded);
/// The same for a text that was pasted: it is refused only where it is empty.
[[nodiscard]] std::optional<Refusal> refusalOf(QStringView text);

} // namespace tasrih
