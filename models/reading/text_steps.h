// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reading_text.h"

namespace tasrih {

/// Which way a step goes in the text, whatever the direction of its lines.
enum class Way
{
    Forward,
    Back
};

/// The start of the next sentence; back, the start of the sentence @p position is in, or of the one before where it
/// stands at a start already. At the ends of the text, the end.
[[nodiscard]] int stepSentence(const ReadingText& text, int position, Way way);
/// The same by paragraphs; empty ones are passed over.
[[nodiscard]] int stepParagraph(const ReadingText& text, int position, Way way);
/// @p run grown to whole words at both ends, without the blanks beside them. An empty run becomes the word at it.
[[nodiscard]] TextRun wholeWords(const ReadingText& text, TextRun run);

} // namespace tasrih
