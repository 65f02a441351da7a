// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"

#include <optional>

namespace tasrih {

// Words and sentences by Unicode's rules (UAX 29, through ICU), as UTF-16 ranges without the blanks around them. All
// of these may be called from any thread.

/// The words of @p text, in order; numbers are words, punctuation and blanks are not.
[[nodiscard]] std::vector<TextRange> words(QStringView text);

/// The word that @p index (0 to the length) lies in, or else the one that ends there.
[[nodiscard]] std::optional<TextRange> wordAt(QStringView text, qsizetype index);

/// The sentences of @p text, in order. A sentence ends at . ! ? … with the quotes and brackets that close after it, at
/// the Arabic ؟ and ؛, and always at the end of a line; not after an initial or a title ("د. محمد", "Gen. Smith").
[[nodiscard]] std::vector<TextRange> sentences(QStringView text);

/// The sentence that @p index (0 to the length) lies in; between two sentences of a line, the one before; nothing in
/// an empty line. Looks at the line only, however long the text is.
[[nodiscard]] std::optional<TextRange> sentenceAt(QStringView text, qsizetype index);

} // namespace tasrih
