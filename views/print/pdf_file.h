// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/language.h"
#include "views/print/printed_pages.h"

class QIODevice;

namespace tasrih {

/// What a document's catalogue says of it.
struct PdfFacts
{
    Language language = Language::English;
    QString author, description, rights; ///< May be empty.
};

/// Writes all pages to @p file, fonts embedded, text searchable, compact.
/// @returns false where @p progress ended it; @p file then holds nothing of use
bool writePdf(const PrintedPages& pages, const PdfFacts& facts, QIODevice& file, const PageProgress& progress = {});

/// @throws Error where a font is missing without which prints can't be searched
void requirePrintFonts();

} // namespace tasrih
