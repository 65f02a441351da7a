// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/names.h"

namespace tasrih {

namespace {

constexpr qsizetype shortestForm = 3;

/// The bases of the ranks; what is left up to the next one goes to shorter names.
enum Rank
{
    Inside = 100,
    Clitics = 300,
    WordPrefixes = 500,
    Prefix = 700,
    Article = 900,
    Same = 1000
};

QStringList wordsOf(QStringView text)
{
    QStringList found;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inWord = at < text.size() && text[at].isLetterOrNumber();
        if (inWord && start < 0)
            start = at;
        if (!inWord && start >= 0) {
            found += text.sliced(start, at - start).toString();
            start = -1;
        }
    }
    return found;
}

QStringView withoutArticle(QStringView word)
{
    return word.startsWith(u"ال") && word.size() >= 2 + shortestForm ? word.sliced(2) : word;
}

QString withoutArticles(const QStringList& words)
{
    QStringList bare;
    for (const QString& word : words)
        bare += withoutArticle(word).toString();
    return bare.join(QLatin1Char(' '));
}

/// Whether each of @p query begins one of @p name, in order.
bool beginWords(const QStringList& query, const QStringList& name)
{
    qsizetype at = 0;
    for (const QString& word : query) {
        const QStringView bare = withoutArticle(word);
        while (at < name.size() && !name[at].startsWith(word) && !withoutArticle(name[at]).startsWith(bare))
            ++at;
        if (at++ == name.size())
            return false;
    }
    return !query.isEmpty();
}

/// Whether each of @p query is one of @p name but for clitics, in order.
bool sameButClitics(const QStringList& query, const QStringList& name)
{
    const auto meet = [](const QStringList& a, const QStringList& b) {
        return std::any_of(a.begin(), a.end(), [&b](const QString& form) { return b.contains(form); });
    };
    qsizetype at = 0;
    for (const QString& word : query) {
        const QStringList forms = withoutClitics(word);
        while (at < name.size() && !meet(forms, withoutClitics(name[at])))
            ++at;
        if (at++ == name.size())
            return false;
    }
    return !query.isEmpty();
}

} // namespace

QStringList withoutClitics(QStringView word)
{
    QStringList forms{word.toString()};
    const auto add = [&forms](const QString& form) {
        if (form.size() >= shortestForm && !forms.contains(form))
            forms += form;
    };
    // و or ف first, then ب ل ك, then the article; after ل the article loses its alef.
    for (const QStringView conjunctions = u"وف"; const QChar c : conjunctions)
        if (word.startsWith(c))
            add(word.sliced(1).toString());
    const QStringList soFar = forms;
    for (const QString& form : soFar) {
        for (const QStringView prepositions = u"بلك"; const QChar c : prepositions)
            if (form.startsWith(c))
                add(form.sliced(1));
        if (form.startsWith(QStringLiteral("لل")))
            add(form.sliced(2));
    }
    const QStringList stripped = forms;
    for (const QString& form : stripped)
        add(withoutArticle(form).toString());
    return forms;
}

int matchScore(QStringView query, QStringView candidate)
{
    query = query.trimmed();
    candidate = candidate.trimmed();
    if (query.isEmpty())
        return 1;
    const int shortness = static_cast<int>(99 - std::min<qsizetype>(99, candidate.size()));
    if (query == candidate)
        return Same;
    const QStringList queryWords = wordsOf(query);
    const QStringList words = wordsOf(candidate);
    const QString bareQuery = withoutArticles(queryWords);
    const QString bareName = withoutArticles(words);
    if (bareQuery.isEmpty())
        return candidate.contains(query) ? Inside + shortness : 0;
    if (bareQuery == bareName)
        return Article;
    if (candidate.startsWith(query) || bareName.startsWith(bareQuery))
        return Prefix + shortness;
    if (beginWords(queryWords, words))
        return WordPrefixes + shortness;
    if (sameButClitics(queryWords, words))
        return Clitics + shortness;
    return candidate.contains(query) || bareName.contains(bareQuery) ? Inside + shortness : 0;
}

} // namespace tasrih
