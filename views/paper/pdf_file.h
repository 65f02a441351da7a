// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/printed_pages.h"

namespace tasrih {

/// Writes all pages as a PDF, wholly or not at all: fonts embedded, text searchable, compact. May run in any thread.
/// @throws Error for a missing font, or a path that can't be written
/// @returns false where @p progress ended it; nothing is written then
bool writePdf(const PrintedPages& pages, const QString& path, const PageProgress& progress = {});

/// @throws Error where a font is missing without which prints can't be searched
void requirePrintFonts();

} // namespace tasrih
