// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/quotation.h"

#include <QtCore/QString>

namespace tasrih {

/// A quotation with its neighbours. All three may be empty; `before` and `after` hold whole sentences, or, without the
/// article's text, the characters the highlight keeps.
struct Excerpt
{
    QString before, quote, after;
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The highlight a statement is opened at: its own first one, else the first of its claims; null where it has none.
[[nodiscard]] const Highlight* firstHighlight(const Statement& statement);
/// What the highlights themselves keep of their surroundings.
[[nodiscard]] Excerpt excerptOf(const Quotation& quotation);
/// The quotation in its article's @p text, with one sentence on each side (of the same paragraph). A quotation outside
/// the text gives an empty excerpt.
[[nodiscard]] Excerpt excerptOf(const QString& text, const Quotation& quotation);

} // namespace tasrih
