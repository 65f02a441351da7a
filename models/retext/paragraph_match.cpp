// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retext/paragraph_match.h"

#include "database/text/lines.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

std::vector<TextRun> paragraphsOf(const QString& text)
{
    std::vector<TextRun> runs;
    int start = 0;
    for (qsizetype end = lineEndFrom(text, 0); end < text.size(); end = lineEndFrom(text, start)) {
        runs.push_back({start, int(end)});
        start = int(end) + 1;
    }
    runs.push_back({start, int(text.size())});
    return runs;
}

namespace {
struct Seen
{
    int before = 0, after = 0; ///< How often.
    int at = -1;               ///< Where in the text after.
};

/// The longest run of pairs (in order of the text before) whose partners ascend.
std::vector<std::pair<int, int>> ascending(const std::vector<std::pair<int, int>>& pairs)
{
    std::vector<int> tails; // Index into pairs of the smallest end of a run of each length.
    std::vector<int> previous(pairs.size(), -1);
    for (int i = 0; i < int(pairs.size()); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), i, [&](int tail, int now) {
            return pairs[std::size_t(tail)].second < pairs[std::size_t(now)].second;
        });
        if (at != tails.begin())
            previous[std::size_t(i)] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<std::pair<int, int>> result;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[std::size_t(i)])
        result.push_back(pairs[std::size_t(i)]);
    std::reverse(result.begin(), result.end());
    return result;
}
} // namespace

std::vector<int> matchParagraphs(const QString& before, const std::vector<TextRun>& beforeRuns, const QString& after,
                                 const std::vector<TextRun>& afterRuns)
{
    const auto view = [](const QString& text, TextRun run) { return QStringView(text).mid(run.start, run.length()); };
    QHash<QStringView, Seen> seen;
    for (const TextRun run : beforeRuns)
        ++seen[view(before, run)].before;
    for (int i = 0; i < int(afterRuns.size()); ++i) {
        Seen& paragraph = seen[view(after, afterRuns[std::size_t(i)])];
        ++paragraph.after;
        paragraph.at = i;
    }
    std::vector<std::pair<int, int>> unique;
    for (int i = 0; i < int(beforeRuns.size()); ++i) {
        const TextRun run = beforeRuns[std::size_t(i)];
        const Seen paragraph = seen.value(view(before, run));
        if (!run.isEmpty() && paragraph.before == 1 && paragraph.after == 1)
            unique.emplace_back(i, paragraph.at);
    }
    std::vector<int> partner(beforeRuns.size(), -1);
    std::vector<char> taken(afterRuns.size(), 0);
    const auto join = [&](int a, int b) {
        partner[std::size_t(a)] = b;
        taken[std::size_t(b)] = 1;
    };
    const auto equal = [&](int a, int b) {
        return a >= 0 && b >= 0 && a < int(beforeRuns.size()) && b < int(afterRuns.size()) &&
               partner[std::size_t(a)] < 0 && !taken[std::size_t(b)] &&
               view(before, beforeRuns[std::size_t(a)]) == view(after, afterRuns[std::size_t(b)]);
    };
    for (const auto& [a, b] : ascending(unique))
        join(a, b);
    // Equal neighbours join, forwards from the beginning and each partner, backwards from the end and each partner.
    for (int a = 0; equal(a, a); ++a)
        join(a, a);
    for (int a = 0; a + 1 < int(beforeRuns.size()); ++a) {
        if (const int b = partner[std::size_t(a)]; b >= 0 && equal(a + 1, b + 1))
            join(a + 1, b + 1);
    }
    const int shift = int(afterRuns.size()) - int(beforeRuns.size());
    for (int a = int(beforeRuns.size()) - 1; equal(a, a + shift); --a)
        join(a, a + shift);
    for (int a = int(beforeRuns.size()) - 1; a > 0; --a) {
        if (const int b = partner[std::size_t(a)]; b >= 0 && equal(a - 1, b - 1))
            join(a - 1, b - 1);
    }
    return partner;
}

} // namespace tasrih
