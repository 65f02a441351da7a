// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/statement_words.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

namespace tasrih {

namespace {

/// A part that runs the other way than the note must not pull the numbers beside it along, and none turns the rest
/// round.
QString foreignIsolated(const QString& part, Language language)
{
    const QString text = printable(part);
    // What stands between signs of isolation isn't asked for its direction, but is all there may be.
    QString plain = text;
    plain.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return plain.isRightToLeft() == (language == Language::Arabic) ? text : isolated(text);
}

} // namespace

QString joinedWords(const QStringList& parts, Language language)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << foreignIsolated(part, language);
    }
    return filled.join(QStringLiteral(" · "));
}

QString speakersWithCapacity(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Saying* saying = snapshot.find(statement.saying);
    if (!saying)
        return {};
    QStringList names;
    for (const SayingSpeaker& speaker : saying->speakers) {
        const Actor* actor = snapshot.find(speaker.actor);
        if (!actor)
            continue;
        const QString capacity = pick(language, speaker.capacity, speaker.capacityEn);
        names << (capacity.isEmpty()
                      ? nameOf(*actor, language)
                      : QStringLiteral("%1 (%2)").arg(foreignIsolated(nameOf(*actor, language), language),
                                                      foreignIsolated(capacity, language)));
    }
    return listed(names, language);
}

QString saidText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    if (article && article->published && !(saying && saying->saidOn))
        return translated(language, Wording("Words", "not later than %1")).arg(readable(*article->published, language));
    const QString text = saidOnText(snapshot, statement, language);
    if (saying && saying->saidOn && saying->saidBasis)
        return QStringLiteral("%1 (%2)").arg(text, textOf(*saying->saidBasis, language));
    return text;
}

QString gradeInWords(const Statement& statement, Language language)
{
    QStringList parts;
    if (statement.reliability)
        parts << QStringLiteral("%1 %2").arg(symbolOf(*statement.reliability),
                                             textOf(*statement.reliability, language));
    if (statement.credibility)
        parts << QStringLiteral("%1 %2").arg(symbolOf(*statement.credibility),
                                             textOf(*statement.credibility, language));
    return parts.isEmpty() ? QString()
                           : translated(language, Wording("Words", "grade: %1")).arg(listed(parts, language));
}

QString sourceText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Article* article = snapshot.find(statement.article);
    if (!article)
        return gradeInWords(statement, language);
    return joinedWords({outletOf(snapshot, article, language), article->title,
                        article->published ? readable(*article->published, language) : QString(),
                        gradeInWords(statement, language), article->url},
                       language);
}

QString sentenceText(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    const Article* article = snapshot.find(statement.article);
    QString sentence = sentenceOf(statement);
    if (sentence.isEmpty())
        sentence = printable(claim.phrase);
    const QString gloss = printable(language == Language::Arabic ? statement.gloss : statement.glossEn);
    const bool isForeign = article && !article->language.isEmpty() && article->language != languageCode(language);
    if (isForeign && !gloss.isEmpty())
        return translated(language, Wording("Words", "“%1” (our translation)")).arg(gloss);
    return sentence.isEmpty() ? gloss : translated(language, Wording("Words", "“%1”")).arg(sentence);
}

} // namespace tasrih
