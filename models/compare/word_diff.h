// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"

#include <QtCore/QStringList>

#include <vector>

namespace tasrih {

/// A stretch of a text whose words all stand in the other text too, or all don't.
struct DiffRun
{
    enum class Kind
    {
        Shared,
        Own
    };
    TextRange range;
    Kind kind = Kind::Shared;

    friend bool operator==(const DiffRun&, const DiffRun&) = default;
};

/// Two texts word by word. The runs of each follow each other without gaps and make up the whole text; blanks and
/// marks go with the words around them.
struct WordDiff
{
    std::vector<DiffRun> first, second;
    int firstWords = 0, secondWords = 0;
    int shared = 0; ///< Words, in either.

    friend bool operator==(const WordDiff&, const WordDiff&) = default;
};

/// What two words must share to count as the same: the folded spelling, in Arabic without the letters that are written
/// onto a word (و ف ب ل ك ال) where three letters remain.
[[nodiscard]] QString wordKey(QStringView word);

/// The longest common subsequence of words. Where the stretch that differs is too long for a table (more than four
/// million pairs), only words that occur once in both are matched, which takes n log n and may share fewer.
[[nodiscard]] WordDiff wordDiff(QStringView first, QStringView second);

/// The words of @p runs that the other text has, by their keys, in order: the same list from either side.
[[nodiscard]] QStringList sharedKeys(QStringView text, const std::vector<DiffRun>& runs);

} // namespace tasrih
