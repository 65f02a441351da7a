// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace tasrih {

/// Told how much of how much is done; returning false ends the work.
using ReportProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// What there is to know of a file that was written.
struct WrittenReport
{
    bool isWhole = true;      ///< False where the progress ended it: then nothing was written.
    qsizetype cutTexts = 0;   ///< Texts too long for a spreadsheet's cell, which end in "…".
    qsizetype leftTables = 0; ///< Tables that one CSV file has no room for.
};

/// Writes @p report to @p path, whose suffix says how: ".csv" (its main table, formula-safe, with a byte order mark),
/// ".xlsx" (each table a sheet, then the legend) or ".html". The file is written wholly or not at all.
/// @throws Error for another suffix, a report without a table where one is needed, a path that can't be written
WrittenReport writeReport(const Report& report, const QString& path, const ReportProgress& progress = {});

/// The suffixes that writeReport() knows, without dots.
[[nodiscard]] QStringList reportSuffixes();

/// Ends the work because @p path ends in none of @p suffixes. Throws Error.
[[noreturn]] void failForSuffix(const QString& path, const QStringList& suffixes);

/// A table between tabs, without line ends in cells, formula-safe: what a clipboard takes as plain text.
[[nodiscard]] QString toTabSeparated(const ReportTable& table);
/// The same as CSV.
[[nodiscard]] QByteArray toCsv(const ReportTable& table);

} // namespace tasrih
