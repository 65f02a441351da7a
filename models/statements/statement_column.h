// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/words/sort_key.h"

#include <QtCore/QString>

namespace tasrih {

/// The columns of the statements table, in their first order. Unscoped: models speak of columns as int.
enum StatementColumn
{
    SaidOnColumn,
    SpeakersColumn,
    SideColumn,
    SentenceColumn,
    ClaimsColumn,
    MannerColumn,
    ArticleColumn,
    OutletColumn,
    PublishedColumn,
    GradeColumn,
    ReviewColumn,
    TagsColumn,
    StatementColumnCount
};

/// The heading of a column in the interface's language.
[[nodiscard]] QString statementHeading(StatementColumn column);
/// What a statement shows in a column, on one line, in the interface's language. Empty where there is nothing.
[[nodiscard]] QString statementText(const Snapshot& snapshot, const Statement& statement, StatementColumn column);
/// What a statement is sorted by in a column. Dates sort by their first day.
[[nodiscard]] SortKey statementKey(const Snapshot& snapshot, const Statement& statement, StatementColumn column);
/// More words on a cell, for a tooltip: all of what is cut, the grade in words. Empty where there is nothing to add.
[[nodiscard]] QString statementHint(const Snapshot& snapshot, const Statement& statement, StatementColumn column);
/// The grade as it is printed, "B·2"; a dash where one half was not given, empty where neither was.
[[nodiscard]] QString gradeText(const Statement& statement);
/// The grade in words, its two halves apart: "usually reliable; probably true".
[[nodiscard]] QString gradeWords(const Statement& statement);

} // namespace tasrih
