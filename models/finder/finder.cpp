// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder/finder.h"

#include "database/text/folding.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Rank of a match, smaller is better; nothing where a word is missing.
std::optional<int> rankOf(const QString& folded, QStringView word)
{
    constexpr int atStart = 0, atWordStart = 1, inside = 2, inAliases = 3;
    const qsizetype titleEnd = folded.indexOf(u'\n');
    qsizetype at = folded.indexOf(word);
    if (at < 0)
        return std::nullopt;
    if (at == 0)
        return atStart;
    if (titleEnd >= 0 && at > titleEnd)
        return inAliases;
    for (; at >= 0; at = folded.indexOf(word, at + 1)) {
        if (!folded[at - 1].isLetterOrNumber())
            return atWordStart;
    }
    return inside;
}

/// Whether the letters of @p word occur in the title in that order.
bool scattered(const QString& folded, QStringView word)
{
    qsizetype next = 0;
    for (const QChar letter : folded) {
        if (letter == u'\n')
            break;
        if (letter == word[next] && ++next == word.size())
            return true;
    }
    return false;
}

std::optional<int> rankOf(const QString& folded, const QStringList& words)
{
    constexpr int scatteredRank = 10;
    int sum = 0;
    for (const QString& word : words) {
        const std::optional<int> rank = rankOf(folded, word);
        if (rank)
            sum += *rank;
        else if (words.size() == 1 && word.size() > 1 && scattered(folded, word))
            sum += scatteredRank;
        else
            return std::nullopt;
    }
    return sum;
}

template <typename Record>
QString aliasesOf(const Record& record)
{
    QStringList names{record.name, record.nameEn};
    if constexpr (requires { record.aliases; }) {
        for (const auto& alias : record.aliases)
            names << alias.name;
    }
    return names.join(u' ');
}

template <typename Record>
void addNamed(std::vector<FinderEntry>& entries, const Snapshot& snapshot, Language language)
{
    for (const Record& record : snapshot.all<Record>()) {
        const FilterTarget target(record.id);
        entries.push_back(finderEntry(target, nameOf(record, language), kindOf(target, language), aliasesOf(record)));
    }
}

void addPropositions(std::vector<FinderEntry>& entries, const Snapshot& snapshot, Language language)
{
    for (const Proposition& proposition : snapshot.all<Proposition>()) {
        const FilterTarget target(proposition.id);
        const QStringList others{proposition.text, proposition.textEn, proposition.shortText, proposition.shortTextEn};
        entries.push_back(
            finderEntry(target, shortTextOf(proposition, language), kindOf(target, language), others.join(u' ')));
    }
}

template <typename Enum>
void addTerms(std::vector<FinderEntry>& entries, const Snapshot& snapshot, Language language)
{
    for (const Term<Enum>& term : terms<Enum>()) {
        const FilterTarget target(term.value);
        entries.push_back(finderEntry(target, nameOf(snapshot, target, language), kindOf(target, language)));
    }
}

} // namespace

FinderEntry finderEntry(FinderTarget target, const QString& title, const QString& detail, const QString& otherWords)
{
    return {std::move(target), title, detail, foldPhrase(title) + u'\n' + foldPhrase(otherWords)};
}

std::vector<FinderEntry> filterEntries(const Snapshot& snapshot, Language language)
{
    std::vector<FinderEntry> entries;
    addNamed<Side>(entries, snapshot, language);
    addNamed<Actor>(entries, snapshot, language);
    addNamed<Place>(entries, snapshot, language);
    addNamed<Phase>(entries, snapshot, language);
    addPropositions(entries, snapshot, language);
    addNamed<Outlet>(entries, snapshot, language);
    addNamed<Tag>(entries, snapshot, language);
    addTerms<Review>(entries, snapshot, language);
    addTerms<Reliability>(entries, snapshot, language);
    return entries;
}

FinderEntry textEntry(const Snapshot& snapshot, const SearchHit& hit, Language language)
{
    if (hit.statement) {
        const Statement& statement = snapshot.get(*hit.statement);
        return finderEntry(*hit.statement, glossOf(statement, language), speakersOf(snapshot, statement, language));
    }
    const Article& article = snapshot.get(hit.article);
    const FilterTarget target(hit.article);
    return finderEntry(target, oneLine(article.title), kindOf(target, language), article.author);
}

std::vector<std::size_t> bestMatches(const std::vector<FinderEntry>& entries, const QString& query, std::size_t limit)
{
    const QStringList words = foldPhrase(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < entries.size() && (!words.isEmpty() || i < limit); ++i) {
        if (const std::optional<int> rank = rankOf(entries[i].folded, words))
            ranked.emplace_back(*rank, i);
    }
    const std::size_t wanted = std::min(limit, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(wanted), ranked.end());
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < wanted; ++i)
        result.push_back(ranked[i].second);
    return result;
}

} // namespace tasrih
