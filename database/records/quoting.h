// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement.h"

#include <QtCore/QString>

namespace tasrih {

/// The most characters of context kept on each side of a highlight.
inline constexpr int contextLength = 32;

/// A highlight of @p text from the UTF-16 indexes @p start to @p end (half-open, inside the text, not empty; a
/// surrogate pair that is cut is taken whole). Offsets become code points; quote and context are filled in.
[[nodiscard]] Highlight highlightOf(HighlightId id, std::optional<ClaimId> claim, const QString& text, qsizetype start,
                                    qsizetype end);

} // namespace tasrih
