// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_words.h"

#include "database/text/isolate.h"
#include "models/findings/said_claim.h"
#include "models/kinds/kinds.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"
#include "models/words/statement_words.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>
#include <set>

namespace tasrih {

namespace {
const Claim* claimOf(const Snapshot& snapshot, const Evidence& evidence)
{
    return evidence.claim ? recordOf(snapshot, evidence.statement, *evidence.claim).claim : nullptr;
}

/// What a side says, to be put into a sentence; who stands there where it has no claim. Names are isolated one by one:
/// a run that holds nothing but isolates has no direction of its own, and would turn their order round.
QString sideWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    const Claim* claim = claimOf(snapshot, side.front());
    if (!claim)
        return speakersWords(snapshot, side, language);
    return isolated(askKind(*claim, [&](auto kind, const auto& body) { return kind.words(snapshot, body, language); }));
}

QString outletsWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    QStringList names;
    for (const Evidence& evidence : side) {
        const Statement* statement = snapshot.find(evidence.statement);
        const QString name = statement ? isolated(outletOf(snapshot, *statement, language)) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return listed(names, language);
}

std::vector<ActorId> speakersIn(const Snapshot& snapshot, const Statement& statement)
{
    std::vector<ActorId> speakers;
    if (const Saying* saying = snapshot.find(statement.saying)) {
        for (const SayingSpeaker& speaker : saying->speakers)
            speakers.push_back(speaker.actor);
    }
    return speakers;
}

/// What the stances of a change are against each other in: who, then what.
QString who(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Actor* actor = snapshot.find(finding.actor);
    return actor ? isolated(nameOf(*actor, language)) : QString();
}

} // namespace

QString subjectWords(const Snapshot& snapshot, const FindingSubject& subject, Language language)
{
    if (const auto* place = std::get_if<PlaceId>(&subject))
        return nameOf(snapshot.get(*place), language);
    if (const auto* phase = std::get_if<PhaseId>(&subject))
        return nameOf(snapshot.get(*phase), language);
    if (const auto* proposition = std::get_if<PropositionId>(&subject)) {
        const Proposition* found = snapshot.find(*proposition);
        if (!found)
            return {};
        const QString brief = shortTextOf(*found, language);
        return brief.isEmpty() ? textOf(*found, language) : brief;
    }
    if (const auto* measure = std::get_if<Measure>(&subject))
        return textOf(*measure, language);
    return translated(language, Wording("Findings", "Statements"));
}

FacingSides facingSides(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Evidence& first = finding.one->front();
    const Evidence& second = finding.other->front();
    const Claim* one = claimOf(snapshot, first);
    const Claim* other = claimOf(snapshot, second);
    const auto topicOf = [](const Claim& claim) {
        return askKind(claim, [](auto kind, const auto& body) { return kind.topic(body); });
    };
    const bool isOfOne = one && other && topicOf(*one) == topicOf(*other);
    const auto side = [&](const std::vector<Evidence>& evidence) {
        return SideWords{speakersWords(snapshot, evidence, language),
                         isOfOne ? sideWords(snapshot, evidence, language)
                                 : evidenceWords(snapshot, evidence.front(), language),
                         {}};
    };
    FacingSides sides{side(*finding.one), side(*finding.other)};
    WordDiff diff = wordDiff(sides.one.says, sides.other.says);
    sides.one.runs = std::move(diff.first);
    sides.other.runs = std::move(diff.second);
    return sides;
}

SaidBySide saidBy(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    return {speakersWords(snapshot, side, language), sideWords(snapshot, side, language)};
}

QString clashWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    return clashWords(snapshot, finding, saidBy(snapshot, *finding.one, language),
                      saidBy(snapshot, *finding.other, language), language);
}

QString clashWords(const Snapshot& snapshot, const Finding& finding, const SaidBySide& one, const SaidBySide& other,
                   Language language)
{
    switch (finding.rule) {
    case FindingRule::Superseded:
        return translated(language, Wording("Findings", "%1: %2 — later %3: %4"))
            .arg(one.who, one.says, other.who, other.says);
    case FindingRule::EndMoved:
    case FindingRule::StanceChanged:
        return translated(language, Wording("Findings", "%1: first %2, then %3"))
            .arg(who(snapshot, finding, language), one.says, other.says);
    case FindingRule::StanceBoth:
        return translated(language, Wording("Findings", "%1: %2 and %3"))
            .arg(who(snapshot, finding, language), one.says, other.says);
    case FindingRule::FigureRepeated:
        return translated(language, Wording("Findings", "%1, and again")).arg(one.says);
    case FindingRule::FactAndAttributed:
        return translated(language, Wording("Findings", "%1: a fact in %2, somebody’s words in %3"))
            .arg(one.says, outletsWords(snapshot, *finding.one, language),
                 outletsWords(snapshot, *finding.other, language));
    case FindingRule::SameWords:
        return isolated(evidenceWords(snapshot, finding.one->front(), language));
    case FindingRule::Denied:
        return translated(language, Wording("Findings", "%1, denied by %2")).arg(one.says, other.says);
    default:
        //: Who: what they say — who else: what those say.
        return translated(language, Wording("Findings", "%1: %2 — %3: %4"))
            .arg(one.who, one.says, other.who, other.says);
    }
}

QString speakersWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    constexpr int shown = 3;
    QStringList names;
    QSet<QString> known;
    std::set<std::vector<ActorId>> asked; // A side may be of thousands by the same few.
    for (const Evidence& evidence : side) {
        const Statement* statement = snapshot.find(evidence.statement);
        if (!statement)
            continue;
        const Claim* claim = evidence.claim ? claimOf(*statement, *evidence.claim) : nullptr;
        if (!asked.insert(claim ? holdersOf(snapshot, *statement, *claim) : speakersIn(snapshot, *statement)).second)
            continue;
        const QString name =
            claim ? holderOf(snapshot, *statement, *claim, language) : speakersOf(snapshot, *statement, language);
        if (!name.isEmpty() && !known.contains(name)) {
            known.insert(name);
            names.append(name);
        }
    }
    const int more = int(names.size()) - shown;
    if (more <= 0)
        return listed(names, language);
    return translated(language, CountedWording("Findings", "%1 and %n more"), more)
        .arg(listed(names.mid(0, shown), language));
}

int sayingsOn(const Snapshot& snapshot, const std::vector<Evidence>& side)
{
    std::vector<SayingId> sayings;
    sayings.reserve(side.size());
    for (const Evidence& evidence : side) {
        if (const Statement* statement = snapshot.find(evidence.statement))
            sayings.push_back(statement->saying);
    }
    std::sort(sayings.begin(), sayings.end());
    return int(std::unique(sayings.begin(), sayings.end()) - sayings.begin());
}

QString evidenceWords(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    if (const Claim* claim = claimOf(snapshot, evidence))
        return summaryOf(snapshot, *claim, language);
    const Statement* statement = snapshot.find(evidence.statement);
    return statement ? glossOf(*statement, language) : QString();
}

QString sentenceWords(const Snapshot& snapshot, const Evidence& evidence)
{
    const Statement* statement = snapshot.find(evidence.statement);
    if (!statement)
        return {};
    const Claim* claim = claimOf(snapshot, evidence);
    return claim ? sentenceOf(*statement, *claim) : sentenceOf(*statement);
}

const Statement* laterStatement(const Snapshot& snapshot, const Finding& finding)
{
    const Statement* one = snapshot.find(finding.one->front().statement);
    const Statement* other = snapshot.find(finding.other->front().statement);
    if (!one || !other)
        return other ? other : one;
    const std::optional<QDate> first = dayOf(snapshot, *one);
    const std::optional<QDate> second = dayOf(snapshot, *other);
    return first && (!second || *first > *second) ? one : other;
}

QString whenWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Statement* later = laterStatement(snapshot, finding);
    return later ? saidOnText(snapshot, *later, language) : QString();
}

} // namespace tasrih
