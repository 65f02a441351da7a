// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "views/print/printed_pages.h"

#include <QtGui/QPageSize>

class QPrinter;

namespace tasrih {

/// Prints the pages that @p printer was set to, each fitted to its paper.
/// @returns what went wrong; empty where nothing did
[[nodiscard]] QString paintOn(QPrinter& printer, const PrintedPages& pages, const PageProgress& progress);

[[nodiscard]] QPageSize::PageSizeId pageSizeOf(Paper paper);

/// A title as a file name: what file systems refuse is left out.
/// @param suffix without its dot
[[nodiscard]] QString fileNameFor(const QString& title, const char* suffix);

} // namespace tasrih
