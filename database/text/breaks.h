// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <vector>

namespace tasrih {

enum class BreakKind
{
    Word,
    Sentence
};

/// A boundary that ends a piece.
struct Break
{
    qsizetype at = 0;      ///< UTF-16 index
    bool endsWord = false; ///< for BreakKind::Word: the piece before is a word or a number
};

/// ICU's boundaries of @p text but for the one at 0, in order; the last is its length.
[[nodiscard]] std::vector<Break> breaks(QStringView text, BreakKind kind);

} // namespace tasrih
