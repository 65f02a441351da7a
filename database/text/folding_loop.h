// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding_table.h"

namespace tasrih {

/// Folds @p text into @p sink: put(unit, index of the source character it begins at).
template <typename Sink>
void foldInto(Sink& sink, QStringView text)
{
    const FoldingTable& table = FoldingTable::instance();
    const char16_t* units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t folded = table[units[at]];
        if (folded < folded_unit::dropped) {
            sink.put(folded, at);
            continue;
        }
        if (folded == folded_unit::dropped)
            continue;
        const qsizetype begin = at;
        char32_t codePoint = units[at];
        if (QChar::isHighSurrogate(units[at]) && at + 1 < text.size() && QChar::isLowSurrogate(units[at + 1]))
            codePoint = QChar::surrogateToUcs4(static_cast<char16_t>(codePoint), units[++at]);
        if (codePoint <= 0xFFFF && QChar::isSurrogate(codePoint)) {
            sink.put(QChar::ReplacementCharacter,
                     begin); // Else two halves could meet where marks between them are dropped.
            continue;
        }
        for (const QChar c : foldedCodePoint(codePoint))
            sink.put(c.unicode(), begin);
    }
}

} // namespace tasrih
