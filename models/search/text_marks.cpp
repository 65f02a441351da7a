// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/text_marks.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr QStringView omission = u"[…]"; ///< As in quotations.

/// A run of words, by their numbers, half-open.
using Words = std::pair<std::size_t, std::size_t>;

bool fits(const SearchPlace& place, bool mayGoOn, const QString& word)
{
    if (word == place.word || place.others.contains(word))
        return true;
    return mayGoOn &&
           (word.startsWith(place.word) || std::any_of(place.others.begin(), place.others.end(),
                                                       [&](const QString& other) { return word.startsWith(other); }));
}

std::vector<Words> runsOf(const std::vector<SearchWord>& words, const std::vector<SearchPlace>& places)
{
    std::vector<Words> runs;
    if (places.empty())
        return runs;
    for (std::size_t start = 0; start + places.size() <= words.size(); ++start) {
        bool isThere = true;
        for (std::size_t at = 0; isThere && at < places.size(); ++at)
            isThere = fits(places[at], places[at].isPrefix, words[start + at].text);
        if (isThere)
            runs.emplace_back(start, start + places.size());
    }
    return runs;
}

/// Those of @p runs that have one of @p others within @p distance words.
std::vector<Words> nearOnes(const std::vector<Words>& runs, const std::vector<Words>& others, int distance)
{
    std::vector<Words> result;
    for (const Words& run : runs) {
        const bool isNear = std::any_of(others.begin(), others.end(), [&](const Words& other) {
            const auto gap = run.first < other.first ? std::ptrdiff_t(other.first) - std::ptrdiff_t(run.second)
                                                     : std::ptrdiff_t(run.first) - std::ptrdiff_t(other.second);
            return other != run && gap <= distance;
        });
        if (isNear)
            result.push_back(run);
    }
    return result;
}

/// What would turn what is shown beside it round, or steer it: no part of a line in a list.
bool turnsOrSteers(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isBoundary(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || text[at].isSpace() || text[at - 1].isSpace();
}

} // namespace

std::vector<TextRange> marksIn(QStringView text, const std::vector<SoughtPhrase>& sought)
{
    const std::vector<SearchWord> words = searchWords(text);
    std::vector<TextRange> marks;
    for (const SoughtPhrase& phrase : sought) {
        std::vector<Words> runs = runsOf(words, phrase.places);
        if (!phrase.near.empty()) {
            const std::vector<Words> others = runsOf(words, phrase.near);
            std::vector<Words> both = nearOnes(runs, others, phrase.distance);
            const std::vector<Words> back = nearOnes(others, runs, phrase.distance);
            both.insert(both.end(), back.begin(), back.end());
            runs = std::move(both);
        }
        for (const auto& [first, end] : runs)
            marks.push_back({words[first].source.start, words[end - 1].source.end});
    }
    std::sort(marks.begin(), marks.end(), [](const TextRange& a, const TextRange& b) {
        return std::pair(a.start, -a.end) < std::pair(b.start, -b.end);
    });
    std::vector<TextRange> apart;
    for (const TextRange& mark : marks) {
        if (apart.empty() || mark.start >= apart.back().end)
            apart.push_back(mark);
        else
            apart.back().end = std::max(apart.back().end, mark.end);
    }
    return apart;
}

Snippet snippetOf(QStringView text, const std::vector<TextRange>& marks, qsizetype length)
{
    qsizetype start = 0;
    if (!marks.empty())
        start = std::max<qsizetype>(0, marks.front().start - length / 3);
    qsizetype end = std::min(text.size(), start + length);
    if (!marks.empty())
        end = std::max(end, std::min(marks.front().end, start + 2 * length));
    constexpr qsizetype farthest = 30; // Longer words are cut.
    for (qsizetype step = 0; step < farthest && start > 0 && !isBoundary(text, start); ++step)
        --start;
    for (qsizetype step = 0; step < farthest && end < text.size() && !isBoundary(text, end); ++step)
        --end;
    while (start < end && text[start].isSpace())
        ++start;
    while (start < end && text[end - 1].isSpace())
        --end;
    if (start > 0 && start < text.size() && text[start].isLowSurrogate())
        --start;
    if (end < text.size() && end > start && text[end].isLowSurrogate())
        --end;
    Snippet snippet;
    std::vector<qsizetype> places(std::size_t(end - start) + 1); // Of each unit in the snippet.
    if (start > 0)
        snippet.text += omission.toString() + u' ';
    bool isBlank = false;
    for (qsizetype at = start; at < end; ++at) {
        places[std::size_t(at - start)] = snippet.text.size();
        if (text[at].isSpace()) {
            snippet.text += isBlank ? QString() : QStringLiteral(" ");
            isBlank = true;
            continue;
        }
        if (turnsOrSteers(text[at]))
            continue;
        isBlank = false;
        snippet.text += text[at];
    }
    places.back() = snippet.text.size();
    if (end < text.size())
        snippet.text += u' ' + omission.toString();
    for (const TextRange& mark : marks) {
        if (mark.end <= start || mark.start >= end)
            continue;
        snippet.marks.push_back({places[std::size_t(std::max(mark.start, start) - start)],
                                 places[std::size_t(std::min(mark.end, end) - start)]});
    }
    return snippet;
}

} // namespace tasrih
