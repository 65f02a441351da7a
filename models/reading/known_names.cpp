// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/known_names.h"

#include "database/text/folding.h"
#include "database/text/lines.h"
#include "database/text/names.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr int shortestName = 3; ///< Letters; shorter ones stand in too many words' place.

struct Word
{
    qsizetype start = 0, end = 0; ///< In the folded text.
};

/// Runs of letters and digits.
std::vector<Word> wordsOf(const QString& folded)
{
    std::vector<Word> words;
    const auto isInside = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    for (qsizetype at = 0; at < folded.size();) {
        if (!isInside(folded.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < folded.size() && isInside(folded.at(at)))
            ++at;
        words.push_back({start, at});
    }
    return words;
}

/// A word as names are looked up by: without ال.
QString bare(const QString& word)
{
    return word.size() > 4 && word.startsWith(QStringLiteral("ال")) ? word.mid(2) : word;
}

/// What a word of a text may be the first word of a name as: itself first, then without clitics.
QStringList keysOf(QStringView word)
{
    QStringList keys;
    for (const QString& form : withoutClitics(word)) {
        const QString key = bare(form);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}
} // namespace

KnownNames::KnownNames(const Snapshot& snapshot)
{
    for (const Actor& actor : snapshot.all<Actor>()) {
        if (actor.article)
            continue; // An unnamed source has no name to be known by.
        add(actor.name, actor.id);
        add(actor.nameEn, actor.id);
        for (const ActorAlias& alias : actor.aliases)
            add(alias.name, actor.id);
    }
    for (const Place& place : snapshot.all<Place>()) {
        add(place.name, place.id);
        add(place.nameEn, place.id);
        for (const PlaceAlias& alias : place.aliases)
            add(alias.name, place.id);
    }
    for (const Outlet& outlet : snapshot.all<Outlet>()) {
        add(outlet.name, outlet.id);
        add(outlet.nameEn, outlet.id);
    }
    for (std::vector<Name>& names : m_byFirstWord) {
        std::stable_sort(names.begin(), names.end(),
                         [](const Name& a, const Name& b) { return a.rest.size() > b.rest.size(); });
    }
}

void KnownNames::add(const QString& name, NameTarget target)
{
    const QString folded = foldPhrase(name);
    const std::vector<Word> words = wordsOf(folded);
    if (words.empty())
        return;
    QStringList parts;
    for (const Word& word : words)
        parts.append(bare(folded.mid(word.start, word.end - word.start)));
    if (parts.size() == 1 && parts.front().size() < shortestName)
        return;
    m_byFirstWord[parts.front()].push_back({parts.mid(1), target});
}

std::vector<NameHit> KnownNames::find(const QString& text) const
{
    std::vector<NameHit> hits;
    if (m_byFirstWord.isEmpty())
        return hits;
    const Folded folded = foldPhraseWithMap(text);
    const std::vector<Word> words = wordsOf(folded.text);
    const auto textOf = [&](std::size_t at) {
        return QStringView(folded.text).mid(words[at].start, words[at].end - words[at].start);
    };
    const auto restFits = [&](const Name& name, std::size_t first) {
        if (first + std::size_t(name.rest.size()) >= words.size())
            return false;
        for (int i = 0; i < name.rest.size(); ++i) {
            if (bare(textOf(first + std::size_t(i) + 1).toString()) != name.rest.at(i))
                return false;
        }
        return true;
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        const Name* best = nullptr;
        const std::vector<Name>* among = nullptr;
        QString form;
        for (const QString& key : keysOf(textOf(at))) {
            const auto names = m_byFirstWord.constFind(key);
            if (names == m_byFirstWord.constEnd())
                continue;
            const auto fit =
                std::find_if(names->begin(), names->end(), [&](const Name& each) { return restFits(each, at); });
            if (fit != names->end() && (!best || fit->rest.size() > best->rest.size())) {
                best = &*fit;
                among = &*names;
                form = key;
            }
        }
        if (!best)
            continue;
        // The name begins after the clitics in front of it, but with its article.
        const QStringView word = textOf(at);
        qsizetype skipped = word.size() - form.size();
        if (word.endsWith(form) && word.left(skipped).endsWith(QStringLiteral("ال")))
            skipped -= 2;
        const std::size_t last = at + std::size_t(best->rest.size());
        const TextRange range =
            folded.sourceRange(words[at].start + (word.endsWith(form) ? skipped : 0), words[last].end);
        NameHit hit{.run = {int(range.start), int(range.end)}, .target = best->target};
        if (std::holds_alternative<ActorId>(best->target)) {
            const auto place = std::find_if(among->begin(), among->end(), [best](const Name& each) {
                return each.rest == best->rest && std::holds_alternative<PlaceId>(each.target);
            });
            if (place != among->end())
                hit.place = std::get<PlaceId>(place->target);
        }
        hits.push_back(hit);
        at = last;
    }
    return hits;
}

std::optional<NameTarget> KnownNames::nameOf(const QString& text) const
{
    const std::vector<NameHit> hits = find(text);
    const bool isWhole =
        hits.size() == 1 && hits.front().run.end >= text.trimmed().size() && hits.front().run.start <= 3;
    return isWhole ? std::optional(hits.front().target) : std::nullopt;
}

namespace {
/// After these words, folded, Arabic names stand.
const QStringList& wordsBeforeNames()
{
    static const QStringList words = [] {
        QStringList all;
        for (const char16_t* word :
             {u"الوزير", u"وزير",    u"اللواء",  u"الفريق", u"العميد", u"الجنرال",  u"النائب", u"السفير",  u"الخبير",
              u"الباحث", u"الدكتور", u"المتحدث", u"الرئيس", u"رئيس",   u"المستشار", u"المحلل", u"القيادي", u"السيد",
              u"قال",    u"أكد",     u"أوضح",    u"أضاف",   u"أعلن",   u"صرح",      u"ذكر",    u"كشف",     u"نفى"})
            all.append(fold(QString::fromUtf16(word)));
        return all;
    }();
    return words;
}

bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word.at(0).script() == QChar::Script_Latin && word.at(0).isUpper();
}
} // namespace

std::vector<UnknownName> unknownNames(const QString& text, const std::vector<NameHit>& known)
{
    const std::vector<Word> words = wordsOf(text);
    const auto textOf = [&](std::size_t at) {
        return QStringView(text).mid(words[at].start, words[at].end - words[at].start);
    };
    const auto isKnown = [&](TextRun run) {
        return std::any_of(known.begin(), known.end(), [run](const NameHit& hit) { return hit.run.meets(run); });
    };
    // Beside each other, with one blank between.
    const auto follows = [&](std::size_t at) {
        return at + 1 < words.size() && words[at + 1].start == words[at].end + 1 && text.at(words[at].end).isSpace() &&
               !isLineEnd(text.at(words[at].end));
    };
    QHash<QString, UnknownName> found;
    const auto note = [&](std::size_t first, std::size_t last) {
        const TextRun run{int(words[first].start), int(words[last].end)};
        if (isKnown(run))
            return;
        const QString name = text.mid(run.start, run.length());
        UnknownName& entry = found[foldPhrase(name)];
        if (entry.runs.empty())
            entry.name = name;
        entry.runs.push_back(run);
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (isCapitalised(textOf(at))) {
            std::size_t last = at;
            while (follows(last) && isCapitalised(textOf(last + 1)))
                ++last;
            // The first word of a sentence is capitalised whether it is a name or not.
            const qsizetype before = words[at].start - 2;
            const bool isFirst = before < 0 || text.at(before).isPunct() || isLineEnd(text.at(before + 1));
            const std::size_t first = isFirst && last > at + 1 ? at + 1 : at;
            if (last > first)
                note(first, last);
            at = last;
            continue;
        }
        if (!wordsBeforeNames().contains(fold(textOf(at))) || !follows(at))
            continue;
        // A given name and a family name; which words beyond belong to it nobody can tell from the letters.
        const std::size_t first = at + 1;
        if (follows(first) && textOf(first).at(0).script() == QChar::Script_Arabic &&
            textOf(first + 1).at(0).script() == QChar::Script_Arabic &&
            !wordsBeforeNames().contains(fold(textOf(first))))
            note(first, first + 1);
    }
    std::vector<UnknownName> result;
    for (UnknownName& entry : found) {
        if (entry.runs.size() > 1)
            result.push_back(std::move(entry));
    }
    std::sort(result.begin(), result.end(), [](const UnknownName& a, const UnknownName& b) {
        return a.runs.size() != b.runs.size() ? a.runs.size() > b.runs.size()
                                              : a.runs.front().start < b.runs.front().start;
    });
    return result;
}

} // namespace tasrih
