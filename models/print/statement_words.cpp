// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/statement_words.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/labels/labels.h"

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

QString say(Language language, const char* source)
{
    return translated(language, "TimelinePrint", source);
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
    return names.join(say(language, QT_TRANSLATE_NOOP("TimelinePrint", ", ")));
}

QString saidText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QString text = saidOnText(snapshot, statement, language);
    text.replace(QChar(u'≤'), say(language, QT_TRANSLATE_NOOP("TimelinePrint", "not later than")));
    const Saying* saying = snapshot.find(statement.saying);
    if (saying && saying->saidOn && saying->saidBasis)
        return QStringLiteral("%1 (%2)").arg(text, textOf(*saying->saidBasis, language));
    return text;
}

QString relaysText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    QStringList names;
    for (const Relay& relay : statement.relays) {
        if (const Actor* actor = snapshot.find(relay.actor))
            names << nameOf(*actor, language);
    }
    if (names.isEmpty())
        return {};
    return say(language, QT_TRANSLATE_NOOP("TimelinePrint", "relayed by %1"))
        .arg(names.join(say(language, QT_TRANSLATE_NOOP("TimelinePrint", ", "))));
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
                           : say(language, QT_TRANSLATE_NOOP("TimelinePrint", "grade: %1"))
                                 .arg(parts.join(say(language, QT_TRANSLATE_NOOP("TimelinePrint", ", "))));
}

QString sourceText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Article* article = snapshot.find(statement.article);
    if (!article)
        return gradeInWords(statement, language);
    const Outlet* outlet = snapshot.find(article->outlet);
    return joinedWords({outlet ? nameOf(*outlet, language) : QString(), article->title,
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
        return say(language, QT_TRANSLATE_NOOP("TimelinePrint", "“%1” (our translation)")).arg(gloss);
    return sentence.isEmpty() ? gloss : say(language, QT_TRANSLATE_NOOP("TimelinePrint", "“%1”")).arg(sentence);
}

} // namespace tasrih
