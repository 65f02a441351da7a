// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"
#include "views/print/printed_pages.h"

#include <QtCore/QByteArray>

#include <optional>

namespace tasrih {

/// What a document's catalogue says of it.
struct PdfFacts
{
    Language language = Language::English;
    QString author, description, rights; ///< May be empty.
};

/// All pages as a PDF, fonts embedded, text searchable, compact.
/// @returns nothing where @p progress ended it
[[nodiscard]] std::optional<QByteArray> pdfOf(const PrintedPages& pages, const PdfFacts& facts,
                                              const PageProgress& progress = {});

/// @throws Error where a font is missing without which prints can't be searched
void requirePrintFonts();

} // namespace tasrih
