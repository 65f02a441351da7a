// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace tasrih {

/// Whether @p c ends a line (Unicode 5.8): LF, VT, FF, CR, NEL, the line and the paragraph separator. A new text has
/// LF alone, see clean(); one stored by an older version, or one that is typed, may have any.
[[nodiscard]] constexpr bool isLineEnd(QChar c) noexcept
{
    const char16_t u = c.unicode();
    return (u >= 0x000A && u <= 0x000D) || u == 0x0085 || u == 0x2028 || u == 0x2029;
}

/// The index of the first line end of @p text from @p from on; the length of the text where there is none.
[[nodiscard]] inline qsizetype lineEndFrom(QStringView text, qsizetype from)
{
    while (from < text.size() && !isLineEnd(text[from]))
        ++from;
    return from;
}

/// The index behind the last line end before @p before: where the line that holds it starts.
[[nodiscard]] inline qsizetype lineStartOf(QStringView text, qsizetype before)
{
    while (before > 0 && !isLineEnd(text[before - 1]))
        --before;
    return before;
}

} // namespace tasrih
