// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/claim_match.h"
#include "models/compare/comparison.h"

#include <functional>

/// The rows of a comparison, by what they are about. Rows in which nobody says anything are left out.
namespace tasrih {

/// What rows are made from.
struct CompareInput
{
    const Snapshot& snapshot;
    const std::vector<ColumnFacts>& columns;
    std::size_t pinned = 0;
    const Excerpts& excerpts;
    Language language = Language::English;
};

/// Adds a row made of @p cells unless all are empty. Those that have other words than the pinned one are marked;
/// where the pinned column says nothing of it, "only here".
void addRow(std::vector<CompareRow>& rows, const CompareInput& input, CompareField field, const QString& title,
            std::vector<CompareCell> cells);

/// The same as the cells are: words of the analyst's own, lists, what was marked before.
void addPlainRow(std::vector<CompareRow>& rows, CompareField field, const QString& title,
                 std::vector<CompareCell> cells);

/// The sentences in their surroundings, word by word against the pinned column's.
void addSentenceRows(std::vector<CompareRow>& rows, const CompareInput& input);
/// Speakers, relays, days, manner, grade.
void addSayingRows(std::vector<CompareRow>& rows, const CompareInput& input);
/// The claims, those about the same beside each other.
void addClaimRows(std::vector<CompareRow>& rows, const CompareInput& input);
/// What an article or an actor says, a line each.
void addStatementsRow(std::vector<CompareRow>& rows, const CompareInput& input);

} // namespace tasrih
