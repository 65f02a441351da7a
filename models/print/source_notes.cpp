// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/source_notes.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/labels/labels.h"

namespace tasrih {

namespace {

/// A part that runs the other way than the note must not pull the numbers beside it along.
QString foreignIsolated(const QString& text, Language language)
{
    return text.isRightToLeft() == (language == Language::Arabic) ? text : isolated(text);
}

QString joined(const QStringList& parts, Language language)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << foreignIsolated(part, language);
    }
    return filled.join(QStringLiteral(" · "));
}

QString say(Language language, const char* source)
{
    return translated(language, "TimelinePrint", source);
}

/// The holder, or the speakers each with the capacity they spoke in.
QString speakersText(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    const Saying* saying = snapshot.find(statement.saying);
    if (claim.holder || !saying)
        return holderOf(snapshot, statement, claim, language);
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

/// "≤ 14 December" in words (the printed faces have no such sign), and how the day is known.
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

/// The grade's two axes in words, never averaged.
QString gradeText(const Statement& statement, Language language)
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
        return gradeText(statement, language);
    const Outlet* outlet = snapshot.find(article->outlet);
    return joined({outlet ? nameOf(*outlet, language) : QString(), article->title,
                   article->published ? readable(*article->published, language) : QString(),
                   gradeText(statement, language), article->url},
                  language);
}

/// The source's words where they are in the print's language; else the analyst's, marked as a translation.
QString sentenceText(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    const Article* article = snapshot.find(statement.article);
    QString sentence = sentenceOf(statement);
    if (sentence.isEmpty())
        sentence = claim.phrase;
    const QString& gloss = language == Language::Arabic ? statement.gloss : statement.glossEn;
    const bool isForeign = article && !article->language.isEmpty() && article->language != languageCode(language);
    if (isForeign && !gloss.isEmpty())
        return say(language, QT_TRANSLATE_NOOP("TimelinePrint", "“%1” (our translation)")).arg(gloss);
    return sentence.isEmpty() ? gloss : say(language, QT_TRANSLATE_NOOP("TimelinePrint", "“%1”")).arg(sentence);
}

} // namespace

SourceNote noteOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    return {.number = 0,
            .claim = joined({speakersText(snapshot, statement, claim, language), summaryOf(snapshot, claim, language),
                             saidText(snapshot, statement, language), relaysText(snapshot, statement, language)},
                            language),
            .sentence = sentenceText(snapshot, statement, claim, language),
            .source = sourceText(snapshot, statement, language),
            .heading = {}};
}

namespace {
struct Found
{
    const Statement* statement = nullptr;
    const Claim* claim = nullptr;
};

Found claimOf(const Snapshot& snapshot, StatementId id, ClaimId claim)
{
    const Statement* statement = snapshot.find(id);
    if (!statement)
        return {};
    const auto found = std::find_if(statement->claims.begin(), statement->claims.end(),
                                    [claim](const Claim& each) { return each.id == claim; });
    return found == statement->claims.end() ? Found() : Found{statement, &*found};
}
} // namespace

SourceNumbers::SourceNumbers(const RowLayout& rows)
    : m_numbers(rows.content().claims.size(), 0)
{
    // Claims stand in the content in order of saying.
    const std::vector<char> shown = rows.shownClaims();
    for (std::size_t claim = 0; claim < shown.size(); ++claim) {
        if (!shown[claim])
            continue;
        m_claims.push_back(int(claim));
        m_numbers[claim] = int(m_claims.size());
    }
}

std::vector<SourceNote> SourceNumbers::notes(const TimelineContent& content) const
{
    std::vector<SourceNote> notes;
    for (const int index : m_claims) {
        const TimelineClaim& entry = content.claims[std::size_t(index)];
        const Found found = claimOf(*content.snapshot, entry.statement, entry.claim);
        if (!found.claim)
            continue;
        notes.push_back(noteOf(*content.snapshot, *found.statement, *found.claim, content.options.language));
        notes.back().number = numberOf(index);
    }
    return notes;
}

std::vector<SourceNote> notOnTheChart(const TimelineContent& content, const std::vector<StatementId>& statements)
{
    const Language language = content.options.language;
    std::vector<SourceNote> notes;
    for (const auto& [statement, claim] : content.undated) {
        if (const Found found = claimOf(*content.snapshot, statement, claim); found.claim)
            notes.push_back(noteOf(*content.snapshot, *found.statement, *found.claim, language));
    }
    for (const StatementId id : statements) {
        const Statement* statement = content.snapshot->find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            const auto* assertion = std::get_if<Assertion>(&claim.body);
            const bool isWanted = claim.featured || !content.options.featuredOnly;
            if (assertion && assertion->type == AssertionType::Refusal && isWanted)
                notes.push_back(noteOf(*content.snapshot, *statement, claim, language));
        }
    }
    if (!notes.empty())
        notes.insert(notes.begin(),
                     SourceNote{.heading = say(language, QT_TRANSLATE_NOOP("TimelinePrint", "Not on the chart"))});
    return notes;
}

} // namespace tasrih
