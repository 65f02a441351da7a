// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"
#include "database/import/decode.h"

namespace tasrih {

/// The format in which a file has to be read by the helper; nothing where it is plain text, or nothing we know.
/// @param name of the file; its ending counts where the first bytes don't tell.
[[nodiscard]] std::optional<Format> formatOf(const QByteArray& bytes, const QString& name);

/// Whether files of that format are text, in an encoding that has to be found out.
[[nodiscard]] inline bool isText(Format format)
{
    return format == Format::Html;
}

/// A page as text: in the @p chosen encoding, else by its mark, else as it declares itself (HTML, section 13.2.3.2)
/// where that reads without damage, else as any text.
[[nodiscard]] Decoded decodePage(const QByteArray& bytes, std::optional<Encoding> chosen);

} // namespace tasrih
