// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report_file.h"
#include "views/report/report_print.h"

namespace tasrih {

/// As writeReport(), and ".pdf" too. Needs a QGuiApplication (offscreen will do) for PDF; may run in any thread.
/// @throws Error as writeReport(), and for a missing font
WrittenReport exportReport(const Report& report, const QString& path, const ReportPaper& paper = {},
                           const ReportProgress& progress = {});

/// The suffixes that exportReport() knows, without dots.
[[nodiscard]] QStringList exportSuffixes();

/// What is to be known of a file besides that it was written, in words; empty where there is nothing.
[[nodiscard]] QString remarkOn(const WrittenReport& written);

} // namespace tasrih
