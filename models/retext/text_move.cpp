// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retext/text_move.h"

#include "database/text/folding.h"
#include "models/retext/paragraph_match.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace tasrih {

namespace {
int commonStart(QStringView a, QStringView b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return int(inA - a.begin());
}

int commonEnd(QStringView a, QStringView b)
{
    const auto [inA, inB] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return int(inA - a.rbegin());
}

QSet<QString> wordsOf(const QString& text)
{
    const QStringList words = foldPhrase(text).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

/// Whether at least half of the words of the one are in the other.
bool isAkin(const QString& before, const QString& after)
{
    const QSet<QString> old = wordsOf(before);
    const QSet<QString> now = wordsOf(after);
    QSet<QString> shared = old;
    shared.intersect(now);
    return !old.isEmpty() && 2 * shared.size() >= std::max(old.size(), now.size());
}

int indexOf(const std::vector<TextRun>& paragraphs, int position)
{
    const auto after = std::upper_bound(paragraphs.begin(), paragraphs.end(), position,
                                        [](int at, const TextRun& run) { return at < run.start; });
    return std::max(0, int(after - paragraphs.begin()) - 1);
}
} // namespace

TextMove::TextMove(const QString& before, const QString& after)
    : m_before(before, {})
    , m_after(after, {})
    , m_paragraphsBefore(paragraphsOf(before))
    , m_paragraphsAfter(paragraphsOf(after))
    , m_partner(matchParagraphs(before, m_paragraphsBefore, after, m_paragraphsAfter))
    , m_search(after)
{
}

/// Where all paragraphs of @p run stand next to each other as they did.
std::optional<TextRun> TextMove::unchanged(TextRun run) const
{
    const int first = indexOf(m_paragraphsBefore, run.start);
    const int last = indexOf(m_paragraphsBefore, std::max(run.start, run.end - 1));
    for (int i = first; i <= last; ++i) {
        const int partner = m_partner[std::size_t(i)];
        if (partner < 0 || partner != m_partner[std::size_t(first)] + i - first)
            return std::nullopt;
    }
    const int shift = m_paragraphsAfter[std::size_t(m_partner[std::size_t(first)])].start -
                      m_paragraphsBefore[std::size_t(first)].start;
    return TextRun{run.start + shift, run.end + shift};
}

/// The part of both texts between the unchanged paragraphs around @p run.
TextMove::Window TextMove::windowOf(TextRun run) const
{
    int first = indexOf(m_paragraphsBefore, run.start);
    int last = indexOf(m_paragraphsBefore, std::max(run.start, run.end - 1));
    while (first > 0 && m_partner[std::size_t(first - 1)] < 0)
        --first;
    while (last + 1 < int(m_partner.size()) && m_partner[std::size_t(last + 1)] < 0)
        ++last;
    Window window{{m_paragraphsBefore[std::size_t(first)].start, m_paragraphsBefore[std::size_t(last)].end},
                  {0, int(m_after.text().size())}};
    if (first > 0) {
        const int partner = m_partner[std::size_t(first - 1)];
        window.after.start = std::min(window.after.end, m_paragraphsAfter[std::size_t(partner)].end + 1);
    }
    if (last + 1 < int(m_partner.size())) {
        const int partner = m_partner[std::size_t(last + 1)];
        window.after.end = std::max(window.after.start, m_paragraphsAfter[std::size_t(partner)].start - 1);
    }
    return window;
}

/// Where all that changed in the window lies behind @p run, or all before it.
std::optional<TextRun> TextMove::beside(TextRun run, const Window& window) const
{
    const QStringView before = QStringView(m_before.text()).mid(window.before.start, window.before.length());
    const QStringView after = QStringView(m_after.text()).mid(window.after.start, window.after.length());
    if (run.end - window.before.start <= commonStart(before, after))
        return TextRun{run.start - window.before.start + window.after.start,
                       run.end - window.before.start + window.after.start};
    if (window.before.end - run.start <= commonEnd(before, after))
        return TextRun{run.start - window.before.end + window.after.end,
                       run.end - window.before.end + window.after.end};
    return std::nullopt;
}

/// How many units of what stands around the passage stand around @p candidate.
int TextMove::fit(const Passage& passage, TextRun candidate) const
{
    const QStringView text(m_after.text());
    return commonEnd(text.left(candidate.start), passage.prefix) + commonStart(text.mid(candidate.end), passage.suffix);
}

std::optional<TextRun> TextMove::quoted(const Passage& passage, TextRun within, int expected) const
{
    if (passage.quote.isEmpty())
        return std::nullopt;
    std::optional<TextRun> best;
    std::pair<int, int> bestRank;
    const auto length = int(passage.quote.size());
    for (qsizetype at = m_after.text().indexOf(passage.quote, within.start); at >= 0 && at + length <= within.end;
         at = m_after.text().indexOf(passage.quote, at + 1)) {
        const TextRun candidate{int(at), int(at) + length};
        const std::pair rank(-fit(passage, candidate), std::abs(candidate.start - expected));
        if (!best || rank < bestRank) {
            best = candidate;
            bestRank = rank;
        }
    }
    return best;
}

/// A passage that left its surroundings must be told by itself: a long quote that occurs once, or its own context.
std::optional<TextRun> TextMove::elsewhere(const Passage& passage) const
{
    constexpr int tellingLength = 16;
    constexpr int tellingFit = 12;
    const TextRun all{0, int(m_after.text().size())};
    const std::optional<TextRun> best = quoted(passage, all, all.start);
    if (!best)
        return std::nullopt;
    if (fit(passage, *best) >= tellingFit)
        return best;
    const bool isOnly = m_after.text().indexOf(passage.quote, best->start + 1) < 0 &&
                        m_after.text().indexOf(passage.quote) == best->start;
    return isOnly && passage.quote.size() >= tellingLength ? best : std::nullopt;
}

std::optional<TextRun> TextMove::respelled(const Passage& passage, TextRun within, int expected) const
{
    std::optional<TextRun> best;
    std::pair<int, int> bestRank;
    for (const TextRun hit : m_search.find(passage.quote)) {
        if (hit.start < within.start || hit.end > within.end)
            continue;
        const std::pair rank(-fit(passage, hit), std::abs(hit.start - expected));
        if (!best || rank < bestRank) {
            best = hit;
            bestRank = rank;
        }
    }
    return best;
}

/// Between the last words of the prefix and the first of the suffix.
std::optional<TextRun> TextMove::surrounded(const Passage& passage, TextRun within, int expected) const
{
    constexpr int shortest = 8;
    const QStringView text(m_after.text());
    const auto nearest = [&](QStringView words, int from, int near) {
        int best = -1;
        for (qsizetype at = text.indexOf(words, from); at >= 0 && at + words.size() <= within.end;
             at = text.indexOf(words, at + 1)) {
            if (best < 0 || std::abs(int(at) - near) < std::abs(best - near))
                best = int(at);
        }
        return best;
    };
    int start = -1;
    for (qsizetype length = passage.prefix.size(); length >= shortest && start < 0; length -= 4) {
        const QStringView words = QStringView(passage.prefix).right(length);
        if (const int at = nearest(words, within.start, expected - int(length)); at >= 0)
            start = at + int(length);
    }
    // At the beginning of a text there is nothing to hold on to but the beginning.
    if (start < 0 && passage.start == 0)
        start = within.start;
    if (start < 0)
        return std::nullopt;
    int end = -1;
    for (qsizetype length = passage.suffix.size(); length >= shortest && end < 0; length -= 4)
        end = nearest(QStringView(passage.suffix).left(length), start, start + int(passage.quote.size()));
    if (end < 0 && passage.suffix.isEmpty())
        end = within.end;
    const TextRun run = end > start ? m_after.trimmed({start, end}) : TextRun{};
    if (run.isEmpty() || !isAkin(passage.quote, m_after.text().mid(run.start, run.length())))
        return std::nullopt;
    return run;
}

MovedPassage TextMove::placed(TextRun run, const QString& quote) const
{
    const Passage passage = m_after.passage(run);
    if (passage.quote.isEmpty())
        return {};
    return {passage.quote == quote ? Placement::Same : Placement::Reworded, passage};
}

MovedPassage TextMove::moved(const Passage& passage) const
{
    const TextRun run{m_before.fromCodePoint(passage.start), m_before.fromCodePoint(passage.end)};
    if (const auto same = unchanged(run))
        return placed(*same, passage.quote);
    const Window window = windowOf(run);
    if (const auto same = beside(run, window))
        return placed(*same, passage.quote);
    const int expected = window.after.start + run.start - window.before.start;
    if (const auto hit = quoted(passage, window.after, expected))
        return placed(*hit, passage.quote);
    if (const auto hit = respelled(passage, window.after, expected))
        return placed(*hit, passage.quote);
    if (const auto hit = surrounded(passage, window.after, expected))
        return placed(*hit, passage.quote);
    if (const auto hit = elsewhere(passage))
        return placed(*hit, passage.quote);
    return {};
}

MovedPassage TextMove::found(const Passage& passage) const
{
    const auto hit = elsewhere(passage);
    return hit ? placed(*hit, passage.quote) : MovedPassage();
}

} // namespace tasrih
