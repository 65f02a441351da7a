// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/statement_words.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

#include <algorithm>

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

QString labelledSaid(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    const auto atLatest = Wording("Words", "said not later than %1");
    if (!(saying && saying->saidOn) && article && article->published)
        return translated(language, atLatest).arg(readable(*article->published, language));
    if (saying && saying->saidOn && !saying->saidOn->start() && saying->saidOn->end())
        return translated(language, atLatest).arg(readable(Edtf::fromPoint(*saying->saidOn->end()), language));
    return translated(language, Wording("Words", "said: %1", "the day")).arg(saidText(snapshot, statement, language));
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
    return joinedWords(
        {outletOf(snapshot, article, language), article->title,
         article->published
             ? translated(language, Wording("Words", "published: %1")).arg(readable(*article->published, language))
             : QString(),
         gradeInWords(statement, language), article->url},
        language);
}

QString quoted(const QString& text, Language language)
{
    const bool isArabic = language == Language::Arabic;
    const QString marks = isArabic ? QStringLiteral("«»") : QStringLiteral("“”");
    const bool hasMarks = text.contains(marks.front()) || text.contains(marks.back());
    return translated(language, hasMarks ? Wording("Words", "‘%1’") : Wording("Words", "“%1”")).arg(text);
}

QString asTranslation(const QString& text, Language language)
{
    return translated(language, Wording("Words", "%1 (our translation)")).arg(quoted(text, language));
}

QString sentenceText(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    const Article* article = snapshot.find(statement.article);
    const QString sentence = sentenceOf(statement, claim);
    const QString gloss = printable(language == Language::Arabic ? statement.gloss : statement.glossEn);
    const bool isForeign = article && !article->language.isEmpty() && article->language != languageCode(language);
    if (isForeign && !gloss.isEmpty())
        return asTranslation(gloss, language);
    return sentence.isEmpty() ? gloss : quoted(sentence, language);
}

} // namespace tasrih
