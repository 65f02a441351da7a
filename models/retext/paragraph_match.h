// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reading_text.h"

#include <vector>

namespace tasrih {

/// The paragraphs of @p text, without the newlines between them.
[[nodiscard]] std::vector<TextRun> paragraphsOf(const QString& text);

/// Of each paragraph of one text the equal one of another, or −1; partners keep their order. Paragraphs that occur once
/// in both texts lead; equal ones beside them join.
[[nodiscard]] std::vector<int> matchParagraphs(const QString& before, const std::vector<TextRun>& beforeRuns,
                                               const QString& after, const std::vector<TextRun>& afterRuns);

} // namespace tasrih
