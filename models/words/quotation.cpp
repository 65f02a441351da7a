// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/quotation.h"

#include "database/text/code_points.h"
#include "database/text/printable.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tasrih {

namespace {

const QString& omission()
{
    static const QString sign = QStringLiteral(" […] ");
    return sign;
}

/// Each run by itself: signs of direction that one leaves open must not reach into the next.
QString printableWords(const Quotation& quotation)
{
    QStringList parts;
    for (std::size_t i = 0; i < quotation.runs.size(); ++i) {
        const qsizetype at = quotation.runs[i].at;
        const qsizetype end =
            i + 1 < quotation.runs.size() ? quotation.runs[i + 1].at - omission().size() : quotation.words.size();
        parts << printable(quotation.words.mid(at, end - at));
    }
    return parts.join(omission());
}

/// Whether a highlight keeps just the letters that it spans.
bool isWhole(const Highlight& highlight)
{
    return codePointLength(highlight.quote) == highlight.end - highlight.start;
}

/// What stands between two highlights, where that is no word and both keep it as their surroundings; nothing where
/// words are left out, or more than they keep.
std::optional<QString> gapBetween(const Highlight& before, const Highlight& next)
{
    const qsizetype kept = codePointLength(next.prefix);
    const qsizetype length = next.start - before.end;
    if (length > kept || !isWhole(before) || !isWhole(next))
        return std::nullopt;
    QString gap = sliceCodePoints(next.prefix, kept - length, kept);
    if (gap != sliceCodePoints(before.suffix, 0, length))
        return std::nullopt;
    const bool hasWords = std::any_of(gap.cbegin(), gap.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c == QChar::LineFeed;
    });
    return hasWords ? std::nullopt : std::optional(std::move(gap));
}

Quotation quotationOf(std::vector<const Highlight*> highlights)
{
    Quotation quotation;
    if (highlights.empty())
        return quotation;
    // The current text before all versions, a later version before an earlier one.
    const auto version = [](const Highlight* one) { return std::pair(one->isPlaced(), one->text); };
    const auto newest =
        version(*std::max_element(highlights.begin(), highlights.end(),
                                  [&](const Highlight* a, const Highlight* b) { return version(a) < version(b); }));
    std::erase_if(highlights, [&](const Highlight* one) { return version(one) != newest; });
    std::sort(highlights.begin(), highlights.end(), [](const Highlight* a, const Highlight* b) {
        return std::tuple(a->start, -a->end) < std::tuple(b->start, -b->end);
    });
    quotation.text = newest.second;
    quotation.prefix = highlights.front()->prefix;
    const Highlight* ending = nullptr; ///< That the last run ends with.
    for (const Highlight* next : highlights) {
        Quotation::Run* last = quotation.runs.empty() ? nullptr : &quotation.runs.back();
        if (last && next->end <= last->end)
            continue;
        if (last && next->start <= last->end && isWhole(*ending) && isWhole(*next)) {
            quotation.words += sliceCodePoints(next->quote, last->end - next->start, codePointLength(next->quote));
            last->end = next->end;
        } else if (const auto gap = last ? gapBetween(*ending, *next) : std::nullopt) {
            quotation.words += *gap + next->quote;
            last->end = next->end;
        } else {
            if (last)
                quotation.words += omission();
            quotation.runs.push_back({next->start, next->end, quotation.words.size()});
            quotation.words += next->quote;
        }
        ending = next;
        quotation.suffix = next->suffix;
    }
    return quotation;
}

} // namespace

Quotation quotationOf(const Statement& statement)
{
    std::vector<const Highlight*> all;
    for (const Highlight& highlight : statement.highlights)
        all.push_back(&highlight);
    return quotationOf(std::move(all));
}

Quotation quotationOf(const Statement& statement, const Claim& claim)
{
    std::vector<const Highlight*> own;
    for (const Highlight& highlight : statement.highlights) {
        if (highlight.claim == claim.id)
            own.push_back(&highlight);
    }
    return own.empty() ? quotationOf(statement) : quotationOf(std::move(own));
}

QString sentenceOf(const Statement& statement)
{
    return printableWords(quotationOf(statement));
}

QString sentenceOf(const Statement& statement, const Claim& claim)
{
    const QString words = printableWords(quotationOf(statement, claim));
    return words.isEmpty() ? printable(claim.phrase) : words;
}

} // namespace tasrih
