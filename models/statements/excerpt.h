// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement.h"

#include <QtCore/QString>

namespace tasrih {

/// A sentence with its neighbours. All three may be empty; `before` and `after` hold whole sentences, or, without the
/// article's text, the characters the highlight keeps.
struct Excerpt
{
    QString before, quote, after;
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// The highlight a statement is peeked by: its own first one, else the first of its claims; null where it has none.
[[nodiscard]] const Highlight* firstHighlight(const Statement& statement);
/// What a highlight itself keeps of its surroundings.
[[nodiscard]] Excerpt excerptOf(const Highlight& highlight);
/// The run [@p start, @p end) of @p text, in code points, with one sentence on each side (of the same paragraph). A
/// run outside the text gives an empty excerpt.
[[nodiscard]] Excerpt excerptOf(const QString& text, int start, int end);

} // namespace tasrih
