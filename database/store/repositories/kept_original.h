// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace tasrih {

/// The imported bytes of a text as they are kept (docs/decisions/0033): never twice what the text has already.
struct KeptOriginal
{
    QString form; ///< "bytes" as they are; "deflated"; "text": they are the text in UTF-8, and nothing else is kept.
    QByteArray bytes; ///< Never null.
};

/// Whether @p form is one of those.
[[nodiscard]] bool isOriginalForm(QStringView form);

/// Whether all that is kept is there: it gives the imported bytes again, or, as text, will with the text that was
/// imported. For bytes out of a damaged file: what may be half of something deflated is nothing.
[[nodiscard]] bool isSoundOriginal(const KeptOriginal& kept, bool isMended);

/// How @p original is kept beside a text that is @p text in UTF-8.
[[nodiscard]] KeptOriginal keptOriginal(const QByteArray& original, const QByteArray& text);

/// The imported bytes again, byte for byte. Nothing where what is kept is damaged.
/// @param text in UTF-8, which must be the text that was imported.
[[nodiscard]] std::optional<QByteArray> originalOf(const KeptOriginal& kept, const QByteArray& text);

} // namespace tasrih
