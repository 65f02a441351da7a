// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// A table of text, ready for a file.
struct ExportTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

/// The columns of statements and the cells of one, in the same order; words in @p language.
[[nodiscard]] QStringList statementHeader(Language language);
[[nodiscard]] QStringList statementCells(const Snapshot& snapshot, const Statement& statement, Language language);
/// Those of the columns that hold dates.
inline constexpr int statementDateColumns[] = {0, 13};

/// The statements, a row each, in order of the day they were said; headings and words in @p language.
[[nodiscard]] ExportTable statementsTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                                          Language language);

/// Writes it as CSV, wholly or not at all. Throws Error.
void exportStatementsCsv(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language,
                         const QString& path);

} // namespace tasrih
