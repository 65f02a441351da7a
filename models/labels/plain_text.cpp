// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/plain_text.h"

#include <algorithm>
#include <vector>

namespace tasrih {

namespace {

constexpr char16_t leftToRightEmbedding = 0x202A, rightToLeftEmbedding = 0x202B, popDirection = 0x202C,
                   leftToRightOverride = 0x202D, rightToLeftOverride = 0x202E;
constexpr char16_t leftToRightIsolate = 0x2066, firstStrongIsolate = 0x2068, popIsolate = 0x2069;
constexpr char16_t nextLine = 0x85, lineSeparator = 0x2028, paragraphSeparator = 0x2029;

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool endsLine(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == nextLine || c == lineSeparator || c == paragraphSeparator;
}

/// Most texts need nothing done, and are many.
bool isPlain(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        const char16_t c = character.unicode();
        return isControl(c) || (c >= lineSeparator && c <= rightToLeftOverride) ||
               (c >= leftToRightIsolate && c <= popIsolate);
    });
}

/// Takes out overrides and ends without a beginning, and ends what was begun.
QString balanced(const QString& text)
{
    QString result;
    result.reserve(text.size());
    std::vector<char16_t> open; ///< What was begun; overrides too, whose ends go with them.
    const auto isIsolate = [](char16_t c) { return c >= leftToRightIsolate && c <= firstStrongIsolate; };
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c == leftToRightOverride || c == rightToLeftOverride) {
            open.push_back(c);
            continue;
        }
        if (c == leftToRightEmbedding || c == rightToLeftEmbedding || isIsolate(c)) {
            open.push_back(c);
        } else if (c == popDirection) {
            if (open.empty() || isIsolate(open.back()))
                continue;
            const char16_t begun = open.back();
            open.pop_back();
            if (begun == leftToRightOverride || begun == rightToLeftOverride)
                continue;
        } else if (c == popIsolate) {
            const auto begun = std::find_if(open.rbegin(), open.rend(), isIsolate);
            if (begun == open.rend())
                continue;
            open.erase(begun.base() - 1, open.end());
        }
        result += character;
    }
    for (auto c = open.rbegin(); c != open.rend(); ++c) {
        if (isIsolate(*c))
            result += QChar(popIsolate);
        else if (*c == leftToRightEmbedding || *c == rightToLeftEmbedding)
            result += QChar(popDirection);
    }
    return result;
}

} // namespace

QString plainWords(const QString& text)
{
    if (isPlain(text))
        return text;
    QString words = text;
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& character : words) {
        if (endsLine(character.unicode()))
            character = u'\n';
        else if (isControl(character.unicode()))
            character = u' ';
    }
    return balanced(words);
}

QString oneLine(const QString& text)
{
    if (isPlain(text))
        return text;
    return plainWords(text).replace(u'\n', u' ');
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return oneLine(text);
    qsizetype end = most - 1;
    while (end > 0 && text.at(end).isLowSurrogate())
        --end;
    return oneLine(text.left(end) + QChar(0x2026));
}

QString inLabel(const QString& text, qsizetype most)
{
    return shortened(text, most).replace(u'&', QStringLiteral("&&"));
}

QString withoutKey(const QString& label)
{
    QString words;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i == label.size())
            break;
        words += label.at(i);
    }
    return words;
}

} // namespace tasrih
