// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/clean.h"

#include "database/text/lines.h"

namespace tasrih {

namespace {

struct Character
{
    char32_t value;
    qsizetype units; ///< UTF-16 units it takes.
    bool broken;     ///< Half a surrogate pair.
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (!first.isSurrogate())
        return {first.unicode(), 1, false};
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2, false};
    return {QChar::ReplacementCharacter, 1, true};
}

/// A mark at the very start is a signature, not text; SQLite drops it unasked, which would shift every offset.
bool isStripped(char32_t c, const QString& before)
{
    return c == 0 || QChar::isNonCharacter(c) || (c == QChar::ByteOrderMark && before.isEmpty());
}

} // namespace

Cleaned clean(QStringView text)
{
    Cleaned result;
    result.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (isLineEnd(text[at]) && text[at] != u'\n') {
            result.text.append(u'\n');
            ++result.newlinesChanged;
            at += text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
            continue;
        }
        const Character character = characterAt(text, at);
        if (isStripped(character.value, result.text)) {
            ++result.charactersStripped;
        } else if (character.broken) {
            result.text.append(QChar(QChar::ReplacementCharacter));
            ++result.surrogatesReplaced;
        } else {
            result.text.append(text.sliced(at, character.units));
        }
        at += character.units;
    }
    return result;
}

} // namespace tasrih
