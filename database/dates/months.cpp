// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/months.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tasrih {

namespace {

struct Name
{
    QStringView folded;
    int month;

    friend bool operator<(const Name& name, QStringView other) { return name.folded < other; }
};

/// The names of one word, folded, sorted once. The names of two words follow in twoWords.
const auto& names()
{
    static const auto sorted = [] {
        std::array list{
            Name{u"يناير", 1},   Name{u"جانفي", 1},   Name{u"january", 1},   Name{u"jan", 1},
            Name{u"شباط", 2},    Name{u"فبراير", 2},  Name{u"فيفري", 2},     Name{u"february", 2},
            Name{u"feb", 2},     Name{u"اذار", 3},    Name{u"مارس", 3},      Name{u"march", 3},
            Name{u"mar", 3},     Name{u"نيسان", 4},   Name{u"ابريل", 4},     Name{u"افريل", 4},
            Name{u"april", 4},   Name{u"apr", 4},     Name{u"ايار", 5},      Name{u"مايو", 5},
            Name{u"مايس", 5},    Name{u"ماي", 5},     Name{u"may", 5},       Name{u"حزيران", 6},
            Name{u"يونيو", 6},   Name{u"يونيه", 6},   Name{u"جوان", 6},      Name{u"june", 6},
            Name{u"jun", 6},     Name{u"تموز", 7},    Name{u"يوليو", 7},     Name{u"يوليه", 7},
            Name{u"جويليه", 7},  Name{u"يوليوز", 7},  Name{u"july", 7},      Name{u"jul", 7},
            Name{u"اب", 8},      Name{u"اغسطس", 8},   Name{u"اوغسطس", 8},    Name{u"اوت", 8},
            Name{u"غشت", 8},     Name{u"august", 8},  Name{u"aug", 8},       Name{u"ايلول", 9},
            Name{u"سبتمبر", 9},  Name{u"شتنبر", 9},   Name{u"september", 9}, Name{u"sept", 9},
            Name{u"sep", 9},     Name{u"اكتوبر", 10}, Name{u"october", 10},  Name{u"oct", 10},
            Name{u"نوفمبر", 11}, Name{u"نونبر", 11},  Name{u"november", 11}, Name{u"nov", 11},
            Name{u"ديسمبر", 12}, Name{u"دجنبر", 12},  Name{u"december", 12}, Name{u"dec", 12},
        };
        std::sort(list.begin(), list.end(), [](const Name& a, const Name& b) { return a.folded < b.folded; });
        return list;
    }();
    return sorted;
}

std::optional<int> oneWord(QStringView word)
{
    const auto found = std::lower_bound(names().begin(), names().end(), word);
    return found != names().end() && found->folded == word ? std::optional(found->month) : std::nullopt;
}

/// كانون and تشرين need "the first" or "the second".
std::optional<int> twoWords(QStringView first, QStringView second)
{
    const bool isFirst = second == u"الاول" || second == u"اول";
    if (!isFirst && second != u"الثاني" && second != u"ثاني")
        return std::nullopt;
    if (first == u"كانون")
        return isFirst ? 12 : 1;
    return first == u"تشرين" ? std::optional(isFirst ? 10 : 11) : std::nullopt;
}

/// One name, without a pair, read from @p word on, which is the token @p at or its end.
std::optional<MonthSpan> nameFrom(const Tokens& tokens, qsizetype at, QStringView word)
{
    const qsizetype skipped = tokens.text(at).size() - word.size();
    if (const auto month = twoWords(word, tokens.text(at + 1)))
        return MonthSpan{*month, at + 2, skipped};
    const auto month = oneWord(word);
    if (!month)
        return std::nullopt;
    // "Sept.", but not the period that ends a sentence after "May"
    const bool isShort =
        word.size() <= 4 && word.front() < QChar(0x80) && word != u"may" && word != u"june" && word != u"july";
    const bool abbreviated = isShort && tokens.isMark(at + 1, u'.') && tokens.isGlued(at + 1);
    return MonthSpan{*month, at + (abbreviated ? 2 : 1), skipped};
}

std::optional<MonthSpan> nameAt(const Tokens& tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return std::nullopt;
    const QStringView word = tokens.text(at);
    if (const auto plain = nameFrom(tokens, at, word))
        return plain;
    const QStringView bare = withoutClitic(word, u"وفبل");
    return bare.size() < word.size() ? nameFrom(tokens, at, bare) : std::nullopt;
}

/// The second name of a pair that begins at @p at: "/أيلول", "(أيلول)" or just "أيلول".
std::optional<MonthSpan> partnerAt(const Tokens& tokens, qsizetype at)
{
    const bool slash = tokens.isMark(at, u'/');
    const bool bracket = tokens.isMark(at, u'(');
    auto partner = nameAt(tokens, slash || bracket ? at + 1 : at);
    if (!partner || partner->skipped > 0)
        return std::nullopt;
    if (bracket && !tokens.isMark(partner->end++, u')'))
        return std::nullopt;
    return partner;
}

} // namespace

std::optional<MonthSpan> monthAt(const Tokens& tokens, qsizetype at)
{
    auto span = nameAt(tokens, at);
    if (!span)
        return std::nullopt;
    if (const auto partner = partnerAt(tokens, span->end)) {
        if (partner->month != span->month)
            span->month = 0;
        span->end = partner->end;
    }
    return span;
}

std::optional<int> monthNamed(QStringView text)
{
    const Tokens tokens(text);
    const auto span = monthAt(tokens, 0);
    const bool whole = span && span->end == tokens.count() && span->skipped == 0 && span->month > 0;
    return whole ? std::optional(span->month) : std::nullopt;
}

} // namespace tasrih
