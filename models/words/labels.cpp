// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/labels.h"

#include "database/dates/date_text.h"
#include "database/records/actor_sides.h"
#include "database/records/statement_facts.h"
#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {
/// A name on one line, which can't turn round what it is put into.
QString shown(Language language, const QString& arabic, const QString& english)
{
    return printableLine(pick(language, arabic, english));
}
} // namespace

QString nameOf(const Actor& actor, Language language)
{
    return shown(language, actor.name, actor.nameEn);
}

QString nameOf(const Side& side, Language language)
{
    return shown(language, side.name, side.nameEn);
}

QString shortNameOf(const Side& side, Language language)
{
    const QString name = shown(language, side.shortName, side.shortNameEn);
    return name.isEmpty() ? nameOf(side, language) : name;
}

QString nameOf(const Place& place, Language language)
{
    return shown(language, place.name, place.nameEn);
}

QString nameOf(const Phase& phase, Language language)
{
    return shown(language, phase.name, phase.nameEn);
}

QString nameOf(const Outlet& outlet, Language language)
{
    return shown(language, outlet.name, outlet.nameEn);
}

QString nameOf(const Tag& tag, Language language)
{
    return shown(language, tag.name, tag.nameEn);
}

QString nameOf(const Event& event, Language language)
{
    return shown(language, event.title, event.titleEn);
}

QString textOf(const Proposition& proposition, Language language)
{
    return shown(language, proposition.text, proposition.textEn);
}

QString shortTextOf(const Proposition& proposition, Language language)
{
    const QString text = shown(language, proposition.shortText, proposition.shortTextEn);
    return text.isEmpty() ? textOf(proposition, language) : text;
}

QString outletOf(const Snapshot& snapshot, const Article* article, Language language)
{
    const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
    return outlet ? nameOf(*outlet, language) : QString();
}

QString outletOf(const Snapshot& snapshot, const Statement& statement, Language language)
{
    return outletOf(snapshot, snapshot.find(statement.article), language);
}

QString speakersOf(const Snapshot& snapshot, const Saying& saying, Language language)
{
    std::vector<ActorId> speakers;
    for (const SayingSpeaker& speaker : saying.speakers)
        speakers.push_back(speaker.actor);
    return listedWithAnd(namesOf(snapshot, speakers, language), language);
}

QString speakersOf(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const Saying* saying = snapshot.find(statement.saying);
    return saying ? speakersOf(snapshot, *saying, language) : QString();
}

QString holderOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim, Language language)
{
    if (const Actor* holder = snapshot.find(claim.holder))
        return isolated(nameOf(*holder, language));
    return speakersOf(snapshot, statement, language);
}

std::vector<ActorId> holdersOf(const Snapshot& snapshot, const Statement& statement, const Claim& claim)
{
    if (claim.holder)
        return {*claim.holder};
    std::vector<ActorId> holders;
    if (const Saying* saying = snapshot.find(statement.saying)) {
        for (const SayingSpeaker& speaker : saying->speakers)
            holders.push_back(speaker.actor);
    }
    return holders;
}

std::vector<SideId> sidesOf(const Snapshot& snapshot, const Statement& statement)
{
    std::vector<SideId> sides;
    const Saying* saying = snapshot.find(statement.saying);
    if (!saying)
        return sides;
    for (const SayingSpeaker& speaker : saying->speakers) {
        const std::optional<SideId> side = sideOf(snapshot, speaker.actor);
        if (side && std::find(sides.begin(), sides.end(), *side) == sides.end())
            sides.push_back(*side);
    }
    return sides;
}

std::optional<SideId> sideOf(const Snapshot& snapshot, ActorId actor)
{
    const Actor* found = snapshot.find(actor);
    return found && found->side ? found->side : snapshot.sides->of(actor);
}

QString saidOnText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    if (const Saying* saying = snapshot.find(statement.saying); saying && saying->saidOn)
        return readable(*saying->saidOn, language);
    if (const Article* article = snapshot.find(statement.article); article && article->published)
        //: Of a day; the sign is for screens, where a sentence has no room. Where it would be turned round, say it in
        //: words.
        return translated(language, Wording("Words", "≤ %1")).arg(readable(*article->published, language));
    return translated(language, Wording("Words", "date unknown"));
}

QString periodText(const Snapshot& snapshot, const std::vector<const Statement*>& statements, Language language)
{
    std::optional<QDate> from, to;
    const Statement* first = nullptr;
    const Statement* last = nullptr;
    for (const Statement* statement : statements) {
        const std::optional<QDate> day = dayOf(snapshot, *statement);
        if (day && (!from || *day < *from)) {
            from = day;
            first = statement;
        }
        if (day && (!to || *day > *to)) {
            to = day;
            last = statement;
        }
    }
    if (!first)
        return {};
    const QString start = isolated(saidOnText(snapshot, *first, language));
    const QString end = isolated(saidOnText(snapshot, *last, language));
    return start == end ? start : translated(language, Wording("Words", "%1 to %2")).arg(start, end);
}

QString momentText(const QDateTime& moment, Language language)
{
    const QDateTime local = moment.toLocalTime();
    return translated(language, Wording("Words", "%1, %2"))
        .arg(readable(local.date(), language),
             isolated(inDigits(local.time().toString(QStringLiteral("HH:mm")), language)));
}

std::optional<QDate> dayOf(const Snapshot& snapshot, const Statement& statement)
{
    return dayOf(snapshot.find(statement.saying), snapshot.find(statement.article));
}

QString glossOf(const Statement& statement, Language language)
{
    const QString gloss = printable(pick(language, statement.gloss, statement.glossEn));
    return gloss.isEmpty() ? sentenceOf(statement) : gloss;
}

} // namespace tasrih
