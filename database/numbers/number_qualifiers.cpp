// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/number_qualifiers.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace tasrih {

namespace {

struct Phrase
{
    QStringList words;
    Qualifier qualifier;
    bool isVerb;
};

/// The phrases by their first word, the longest first. All words are folded.
using Phrases = QHash<QString, QList<Phrase>>;

enum class Takes
{
    Number,
    Subject
};

void add(Phrases& phrases, Qualifier qualifier, Takes takes, const QString& list)
{
    for (const QString& text : list.split(QLatin1Char('|'))) {
        const QStringList words = text.split(QLatin1Char(' '));
        phrases[words.front()].append({words, qualifier, takes == Takes::Subject});
    }
}

Phrases sorted(Phrases phrases)
{
    for (QList<Phrase>& list : phrases)
        std::stable_sort(list.begin(), list.end(),
                         [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
    return phrases;
}

const Phrases& before()
{
    static const Phrases phrases = [] {
        Phrases made;
        add(made, Qualifier::About, Takes::Number,
            QStringLiteral(
                "نحو|حوالي|قرابه|زهاء|تقريبا|ما يقارب|ما يقرب من|ما يناهز|ما يقارب من|بحدود|في حدود|about|around|"
                "approximately|roughly|nearly|almost|some|circa|an estimated|close to"));
        add(made, Qualifier::About, Takes::Subject, QStringLiteral("يقارب|تقارب|يناهز|تناهز|ناهز|ناهزت|قارب"));
        add(made, Qualifier::AtLeast, Takes::Number,
            QStringLiteral("ما لا يقل عن|لا يقل عن|لا تقل عن|لا يقل عددهم عن|علي الاقل|at least|no fewer than|"
                           "no less than|not less than|not fewer than|a minimum of"));
        add(made, Qualifier::MoreThan, Takes::Number,
            QStringLiteral(
                "اكثر من|ازيد من|ما يزيد علي|ما يزيد عن|يزيد علي|يزيد عن|تزيد علي|تزيد عن|ما يفوق|يفوق|تفوق|"
                "يتجاوز|تتجاوز|تجاوز|تجاوزت|ما يتجاوز|more than|over|above|in excess of|exceeding|upwards of"));
        add(made, Qualifier::MoreThan, Takes::Subject, QStringLiteral("يزيد عددهم علي|يزيد عددهم عن|يتجاوز عددهم"));
        add(made, Qualifier::LessThan, Takes::Number,
            QStringLiteral("اقل من|ما يقل عن|يقل عن|تقل عن|ما دون|دون|less than|fewer than|under|below"));
        add(made, Qualifier::UpTo, Takes::Number,
            QStringLiteral(
                "ما يصل الي|يصل الي|تصل الي|حتي|لا يتجاوز|لا تتجاوز|ما لا يتجاوز|لا يزيد علي|لا يزيد عن|لا تزيد علي|"
                "لا تزيد عن|ما لا يزيد علي|ما لا يزيد عن|بحد اقصي|up to|at most|no more than|not more than|"
                "as many as|a maximum of"));
        add(made, Qualifier::Between, Takes::Number, QStringLiteral("بين|ما بين|يتراوح بين|تتراوح بين|between"));
        return sorted(made);
    }();
    return phrases;
}

const Phrases& after()
{
    static const Phrases phrases = [] {
        Phrases made;
        add(made, Qualifier::About, Takes::Number, QStringLiteral("تقريبا|approximately|or so"));
        add(made, Qualifier::AtLeast, Takes::Number,
            QStringLiteral("علي الاقل|علي اقل تقدير|فاكثر|او اكثر|at least|or more"));
        add(made, Qualifier::UpTo, Takes::Number,
            QStringLiteral("علي الاكثر|علي اكثر تقدير|كحد اقصي|بحد اقصي|فاقل|او اقل|at most|or less|or fewer"));
        return sorted(made);
    }();
    return phrases;
}

std::optional<QualifierSpan> phraseFrom(const Phrases& phrases, const Tokens& tokens, qsizetype at, QStringView first)
{
    const auto list = phrases.constFind(QString::fromRawData(first.data(), first.size()));
    if (list == phrases.constEnd())
        return std::nullopt;
    for (const Phrase& phrase : *list) {
        qsizetype same = 1;
        while (same < phrase.words.size() && tokens.is(at + same, phrase.words[same]))
            ++same;
        if (same == phrase.words.size())
            return QualifierSpan{phrase.qualifier, at + same, tokens.text(at).size() - first.size(), phrase.isVerb};
    }
    return std::nullopt;
}

std::optional<QualifierSpan> phraseAt(const Phrases& phrases, const Tokens& tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return std::nullopt;
    const QStringView word = tokens.text(at);
    if (auto found = phraseFrom(phrases, tokens, at, word))
        return found;
    const QStringView bare = withoutClitic(withoutClitic(word, u"وف"), u"بلك"); // "بنحو", "ولأكثر من"
    return bare.size() < word.size() ? phraseFrom(phrases, tokens, at, bare) : std::nullopt;
}

} // namespace

std::optional<QualifierSpan> qualifierBefore(const Tokens& tokens, qsizetype at)
{
    return phraseAt(before(), tokens, at);
}

std::optional<QualifierSpan> qualifierAfter(const Tokens& tokens, qsizetype at)
{
    return phraseAt(after(), tokens, at);
}

} // namespace tasrih
