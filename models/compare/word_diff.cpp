// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/word_diff.h"

#include "database/text/words.h"
#include "models/background/row_changes.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {

constexpr std::size_t largestTable = 4'000'000;
constexpr qsizetype shortestStem = 3;

using Keys = std::vector<int>;

/// Places in two lists that belong together, ascending in both.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

bool takeOff(QStringView& word, QStringView prefix)
{
    if (!word.startsWith(prefix) || word.size() - prefix.size() < shortestStem)
        return false;
    word = word.sliced(prefix.size());
    return true;
}

Keys keysOf(QStringView text, const std::vector<TextRange>& words, QHash<QString, int>& numbers)
{
    Keys keys;
    keys.reserve(words.size());
    for (const TextRange& word : words) {
        const QString key = wordKey(text.sliced(word.start, word.length()));
        const auto known = numbers.constFind(key);
        keys.push_back(known != numbers.cend() ? *known : *numbers.insert(key, int(numbers.size())));
    }
    return keys;
}

/// The whole table of lengths, from the ends of both lists.
Pairs matchedByTable(const Keys& first, const Keys& second, std::size_t offset, std::size_t firstEnd,
                     std::size_t secondEnd)
{
    const std::size_t rows = firstEnd - offset;
    const std::size_t columns = secondEnd - offset;
    std::vector<int> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t row, std::size_t column) -> int& { return lengths[row * (columns + 1) + column]; };
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            at(row, column) = first[offset + row] == second[offset + column]
                                  ? at(row + 1, column + 1) + 1
                                  : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    Pairs pairs;
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (first[offset + row] == second[offset + column])
            pairs.emplace_back(offset + row++, offset + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

/// Where each word that occurs once stands; −1 for those that occur more often.
QHash<int, int> onlyPlaces(const Keys& keys, std::size_t from, std::size_t to)
{
    QHash<int, int> places;
    for (std::size_t i = from; i < to; ++i) {
        const bool again = places.contains(keys[i]);
        places.insert(keys[i], again ? -1 : int(i));
    }
    return places;
}

Pairs matchedByRareWords(const Keys& first, const Keys& second, std::size_t offset, std::size_t firstEnd,
                         std::size_t secondEnd)
{
    const QHash<int, int> inFirst = onlyPlaces(first, offset, firstEnd);
    const QHash<int, int> inSecond = onlyPlaces(second, offset, secondEnd);
    Pairs candidates;
    std::vector<int> places;
    for (std::size_t i = offset; i < firstEnd; ++i) {
        const int place = inSecond.value(first[i], -1);
        if (place < 0 || inFirst.value(first[i]) < 0)
            continue;
        candidates.emplace_back(i, std::size_t(place));
        places.push_back(place);
    }
    Pairs pairs;
    for (const std::size_t index : rows::longestAscending(places))
        pairs.push_back(candidates[index]);
    return pairs;
}

Pairs matched(const Keys& first, const Keys& second)
{
    const std::size_t shorter = std::min(first.size(), second.size());
    std::size_t start = 0;
    while (start < shorter && first[start] == second[start])
        ++start;
    std::size_t tail = 0;
    while (start + tail < shorter && first[first.size() - 1 - tail] == second[second.size() - 1 - tail])
        ++tail;
    const std::size_t firstEnd = first.size() - tail;
    const std::size_t secondEnd = second.size() - tail;
    Pairs pairs;
    for (std::size_t i = 0; i < start; ++i)
        pairs.emplace_back(i, i);
    const bool fits = (firstEnd - start) * (secondEnd - start) <= largestTable;
    const Pairs middle = fits ? matchedByTable(first, second, start, firstEnd, secondEnd)
                              : matchedByRareWords(first, second, start, firstEnd, secondEnd);
    pairs.insert(pairs.end(), middle.begin(), middle.end());
    for (std::size_t i = 0; i < tail; ++i)
        pairs.emplace_back(firstEnd + i, secondEnd + i);
    return pairs;
}

/// What stands between two words goes with them where both are alike, else with what is shared.
std::vector<DiffRun> runsOf(qsizetype length, const std::vector<TextRange>& words, const std::vector<bool>& shared)
{
    std::vector<DiffRun> runs;
    const auto add = [&](qsizetype start, qsizetype end, DiffRun::Kind kind) {
        if (start == end)
            return;
        if (!runs.empty() && runs.back().kind == kind)
            runs.back().range.end = end;
        else
            runs.push_back({{start, end}, kind});
    };
    qsizetype at = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool within = i > 0 && !shared[i] && !shared[i - 1];
        add(at, words[i].start, within ? DiffRun::Kind::Own : DiffRun::Kind::Shared);
        add(words[i].start, words[i].end, shared[i] ? DiffRun::Kind::Shared : DiffRun::Kind::Own);
        at = words[i].end;
    }
    add(at, length, DiffRun::Kind::Shared);
    return runs;
}

} // namespace

QString wordKey(QStringView word)
{
    QString folded = fold(word);
    QStringView stem = folded;
    if (stem.isEmpty() || stem.front().script() != QChar::Script_Arabic)
        return folded;
    if (!takeOff(stem, u"و"))
        takeOff(stem, u"ف");
    if (takeOff(stem, u"لل") || takeOff(stem, u"ال"))
        return stem.toString();
    if (takeOff(stem, u"ب") || takeOff(stem, u"ك") || takeOff(stem, u"ل"))
        takeOff(stem, u"ال");
    return stem.toString();
}

WordDiff wordDiff(QStringView first, QStringView second)
{
    const std::vector<TextRange> firstWords = words(first);
    const std::vector<TextRange> secondWords = words(second);
    QHash<QString, int> numbers;
    const Keys firstKeys = keysOf(first, firstWords, numbers);
    const Keys secondKeys = keysOf(second, secondWords, numbers);
    std::vector<bool> inFirst(firstWords.size(), false);
    std::vector<bool> inSecond(secondWords.size(), false);
    const Pairs pairs = matched(firstKeys, secondKeys);
    for (const auto& [one, other] : pairs) {
        inFirst[one] = true;
        inSecond[other] = true;
    }
    return {runsOf(first.size(), firstWords, inFirst), runsOf(second.size(), secondWords, inSecond),
            int(firstWords.size()), int(secondWords.size()), int(pairs.size())};
}

QStringList sharedKeys(QStringView text, const std::vector<DiffRun>& runs)
{
    QStringList keys;
    for (const TextRange& word : words(text)) {
        const auto run = std::find_if(runs.begin(), runs.end(), [&](const DiffRun& candidate) {
            return candidate.range.start <= word.start && word.start < candidate.range.end;
        });
        if (run != runs.end() && run->kind == DiffRun::Kind::Shared)
            keys << wordKey(text.sliced(word.start, word.length()));
    }
    return keys;
}

} // namespace tasrih
