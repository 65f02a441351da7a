// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/quoting.h"

#include "database/text/code_points.h"

namespace tasrih {

Highlight highlightOf(HighlightId id, std::optional<ClaimId> claim, const QString& text, qsizetype start, qsizetype end)
{
    Q_ASSERT(0 <= start && start < end && end <= text.size());
    if (start > 0 && text[start].isLowSurrogate() && text[start - 1].isHighSurrogate())
        --start;
    if (end < text.size() && text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())
        ++end;
    const auto from = int(codePointLength(QStringView(text).left(start)));
    const auto to = from + int(codePointLength(QStringView(text).mid(start, end - start)));
    const auto length = int(to + codePointLength(QStringView(text).mid(end)));
    return {id,
            claim,
            from,
            to,
            text.mid(start, end - start),
            sliceCodePoints(text, qMax(0, from - contextLength), from),
            sliceCodePoints(text, to, qMin(length, to + contextLength))};
}

} // namespace tasrih
