// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/printed_pages.h"

class QPrinter;
class QWidget;

namespace tasrih {

/// Asks for a printer for @p pages, set to their paper; null where the dialog was left.
[[nodiscard]] std::shared_ptr<QPrinter> askForPrinter(QWidget* parent, const PrintedPages& pages);

/// Prints the pages that @p printer was set to, each fitted to its paper. May run in any thread.
/// @returns what went wrong; empty where nothing did
[[nodiscard]] QString printOn(QPrinter& printer, const PrintedPages& pages, const PageProgress& progress);

} // namespace tasrih
