// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/printable.h"

#include <QtCore/QList>

#include <algorithm>

namespace tasrih {

namespace {

constexpr char16_t popIsolate = 0x2069;

bool isIsolate(char16_t u)
{
    return u >= 0x2066 && u <= 0x2069;
}

/// Embeddings, overrides and the signs that Unicode no longer recommends.
bool isTurn(char16_t u)
{
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x206A && u <= 0x206F);
}

bool isMark(char16_t u)
{
    return u == 0x200E || u == 0x200F || u == 0x061C;
}

bool isControl(char16_t u)
{
    return (u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0x7F && u <= 0x9F) || u == 0xFFFE || u == 0xFFFF;
}

bool isLineEnd(char16_t u)
{
    return u == u'\r' || u == 0x0B || u == 0x0C || u == 0x85;
}

bool endsParagraph(char16_t u)
{
    return u == u'\n' || u == u'\r' || u == 0x1C || u == 0x1D || u == 0x1E || u == 0x85 || u == 0x2029;
}

/// Whether there is nothing to be looked at, as in nearly every text.
bool isOrdinary(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7F && u <= 0x9F) || u == 0x061C || (u >= 0x200E && u <= 0x206F) || c.isSurrogate() ||
               u >= 0xFFFE;
    });
}

/// Whether the half of a pair at @p i has no other half.
bool isHalf(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

/// Where the isolates stand that have no other half.
QList<qsizetype> oddIsolates(const QString& text)
{
    QList<qsizetype> open, odd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        if (endsParagraph(u))
            odd += std::exchange(open, {});
        else if (isIsolate(u) && u != popIsolate)
            open << i;
        else if (u == popIsolate && open.isEmpty())
            odd << i;
        else if (u == popIsolate)
            open.removeLast();
    }
    odd += open;
    std::sort(odd.begin(), odd.end());
    return odd;
}

bool isSteering(const QString& text, qsizetype i)
{
    const char16_t u = text[i].unicode();
    return isControl(u) || isTurn(u) || u == 0x2028 || u == 0x2029 || isHalf(text, i);
}

QString numbered(char16_t u)
{
    return u < 0x100 ? QStringLiteral("\\x%1").arg(int(u), 2, 16, QLatin1Char('0'))
                     : QStringLiteral("\\u%1").arg(int(u), 4, 16, QLatin1Char('0'));
}

} // namespace

QString withoutControls(const QString& text)
{
    const auto isBad = [&text](const QChar& c) {
        return isControl(c.unicode()) || (c.isSurrogate() && isHalf(text, &c - text.constData()));
    };
    if (std::none_of(text.cbegin(), text.cend(), isBad))
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar& c : text) {
        const bool isCrLf = c == u'\r' && &c + 1 != text.cend() && *(&c + 1) == u'\n';
        if (isLineEnd(c.unicode()) && !isCrLf)
            result += u'\n';
        else if (!isBad(c))
            result += c;
    }
    return result;
}

QString withoutTurns(const QString& text)
{
    const auto isSuspect = [](QChar c) { return isTurn(c.unicode()) || isIsolate(c.unicode()); };
    if (std::none_of(text.cbegin(), text.cend(), isSuspect))
        return text;
    QString result = text;
    result.removeIf([](QChar c) { return isTurn(c.unicode()); });
    const QList<qsizetype> odd = oddIsolates(result);
    for (auto at = odd.crbegin(); at != odd.crend(); ++at)
        result.remove(*at, 1);
    return result;
}

QString printable(const QString& text)
{
    return isOrdinary(text) ? text : withoutTurns(withoutControls(text));
}

QString printableLine(const QString& text)
{
    if (isOrdinary(text))
        return text;
    QString line = withoutControls(text);
    if (line.contains(u'\n') || line.contains(u'\t') || line.contains(QChar::LineSeparator) ||
        line.contains(QChar::ParagraphSeparator))
        line = line.simplified();
    return withoutTurns(line);
}

QString plainCell(const QString& text)
{
    if (isOrdinary(text))
        return text;
    QString cell = withoutControls(text);
    cell.removeIf([](QChar c) { return isTurn(c.unicode()) || isIsolate(c.unicode()) || isMark(c.unicode()); });
    return cell;
}

QString forTerminal(const QString& text)
{
    const QList<qsizetype> odd = oddIsolates(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isSteering(text, i) || std::binary_search(odd.begin(), odd.end(), i))
            result += numbered(c.unicode());
        else
            result += c;
        if (c == u'\n' && i + 1 < text.size() && text[i + 1] != u' ')
            result += QStringLiteral("  ");
    }
    return result;
}

} // namespace tasrih
