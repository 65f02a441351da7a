// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/tokens.h"

#include "database/text/digits.h"
#include "database/text/lines.h"

namespace tasrih {

namespace {

Tokens::Kind kindOf(QChar c)
{
    if (isDigit(c))
        return Tokens::Kind::Number;
    return c.isLetter() ? Tokens::Kind::Word : Tokens::Kind::Mark;
}

} // namespace

Tokens::Tokens(QStringView source)
    : m_folded(foldWithMap(source))
{
    const QString& text = m_folded.text;
    bool glued = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool endsLine = isLineEnd(text[at]);
        if (text[at].isSpace() && !endsLine) {
            glued = false;
            ++at;
            continue;
        }
        const Kind kind = kindOf(text[at]);
        qsizetype end = at + 1;
        while (kind != Kind::Mark && end < text.size() && kindOf(text[end]) == kind)
            ++end;
        m_tokens.push_back({at, end, kind, glued});
        glued = !endsLine;
        at = end;
    }
}

QStringView Tokens::text(qsizetype at) const
{
    return isIn(at) ? QStringView(m_folded.text).sliced(token(at).start, token(at).end - token(at).start)
                    : QStringView();
}

bool Tokens::isMark(qsizetype at, QChar mark) const
{
    return kind(at) == Kind::Mark && text(at).front() == mark;
}

int Tokens::value(qsizetype at) const
{
    const QStringView digits = text(at);
    return kind(at) == Kind::Number && digits.size() <= 9 ? digits.toInt() : -1;
}

TextRange Tokens::source(qsizetype first, qsizetype end, qsizetype skipped) const
{
    if (!isIn(first) || end <= first)
        return {};
    return m_folded.sourceRange(token(first).start + skipped, token(end - 1).end);
}

QStringView withoutClitic(QStringView word, QStringView clitics)
{
    return word.size() > 1 && clitics.contains(word.front()) ? word.sliced(1) : word;
}

} // namespace tasrih
