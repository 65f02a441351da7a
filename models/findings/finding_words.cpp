// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_words.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/findings/said_claim.h"
#include "models/labels/labels.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <set>

namespace tasrih {

namespace {
QString say(Language language, const char* source, int n = -1)
{
    return translated(language, "Findings", source, n);
}

const Claim* claimOf(const Snapshot& snapshot, const Evidence& evidence)
{
    const std::optional<SaidClaim> found = saidClaim(snapshot, evidence);
    return found ? found->claim : nullptr;
}

/// A claim without its subject: "full exit, by September 2025", "supports", "about 2,500 troops".
QString shortWords(const Snapshot& snapshot, const Claim& claim, Language language)
{
    if (const auto* stance = std::get_if<Stance>(&claim.body))
        return textOf(stance->position, language);
    if (const auto* figure = std::get_if<Figure>(&claim.body))
        return figureText(*figure, language);
    if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
        QString words = textOf(withdrawal->what, language);
        if (withdrawal->modality == Modality::Denied || withdrawal->modality == Modality::Rejected)
            words = say(language, QT_TRANSLATE_NOOP("Findings", "%1 (%2)"))
                        .arg(words, textOf(withdrawal->modality, language));
        const QString end = endText(*withdrawal, language);
        return end.isEmpty() ? words : say(language, QT_TRANSLATE_NOOP("Findings", "%1 %2")).arg(words, isolated(end));
    }
    return summaryOf(snapshot, claim, language);
}

QString sideWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    const Claim* claim = claimOf(snapshot, side.front());
    return claim ? shortWords(snapshot, *claim, language) : speakersWords(snapshot, side, language);
}

QString outletsWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    QStringList names;
    for (const Evidence& evidence : side) {
        const Statement* statement = snapshot.find(evidence.statement);
        const Article* article = statement ? snapshot.find(statement->article) : nullptr;
        const Outlet* outlet = article ? snapshot.find(article->outlet) : nullptr;
        const QString name = outlet ? nameOf(*outlet, language) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

/// What the stances of a change are against each other in: who, then what.
QString who(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Actor* actor = snapshot.find(finding.actor);
    return actor ? isolated(nameOf(*actor, language)) : QString();
}

const char* templateOf(FindingRule rule)
{
    switch (rule) {
    case FindingRule::EndsConflict:
        return QT_TRANSLATE_NOOP("Findings",
                                 "Both speak of the same place or phase, and the ends they name cannot both "
                                 "hold: no day fits both.");
    case FindingRule::EndMoved:
        return QT_TRANSLATE_NOOP("Findings", "The same holder named another end later.");
    case FindingRule::PlanDisputed:
        return QT_TRANSLATE_NOOP("Findings",
                                 "One names a dated end, the other says that there is no plan, no timetable "
                                 "or no decision.");
    case FindingRule::StanceChanged:
        return QT_TRANSLATE_NOOP("Findings",
                                 "The first stance was over before the second was taken: the holder changed it.");
    case FindingRule::StanceBoth:
        return QT_TRANSLATE_NOOP("Findings", "The same holder supports and opposes the proposition at one time.");
    case FindingRule::StanceDisputed:
        return QT_TRANSLATE_NOOP("Findings", "The latest stances of several actors on the proposition are opposed.");
    case FindingRule::VoicesDiffer:
        return QT_TRANSLATE_NOOP("Findings", "Those who speak for one body take opposed stances. They may speak for "
                                             "themselves.");
    case FindingRule::Paraphrase:
        return QT_TRANSLATE_NOOP("Findings",
                                 "Two reports of one saying: the paraphrase does not say what the quotation "
                                 "says.");
    case FindingRule::FiguresConflict:
        return QT_TRANSLATE_NOOP("Findings", "The same measure, force and place at the same time, but no number fits "
                                             "both.");
    case FindingRule::FigureChanged:
        return QT_TRANSLATE_NOOP("Findings", "The same measure, force and place at another time: no number fits both. "
                                             "It may have changed.");
    case FindingRule::PartsExceed:
        return QT_TRANSLATE_NOOP("Findings", "The second is a part of the first, and larger.");
    case FindingRule::FigureRepeated:
        return QT_TRANSLATE_NOOP("Findings", "The same number at another time in the outlet’s own voice, without a "
                                             "source: it may only have been repeated.");
    case FindingRule::Denied:
        return QT_TRANSLATE_NOOP("Findings", "A link says that the second statement denies the first.");
    case FindingRule::FactAndAttributed:
        return QT_TRANSLATE_NOOP("Findings", "One outlet states as a fact what another attributes to somebody.");
    case FindingRule::SameWords:
        return QT_TRANSLATE_NOOP("Findings",
                                 "The same words stand in several articles under several sayings: a copy of "
                                 "the wire counts as one saying. Merge the sayings if it is one.");
    }
    Q_UNREACHABLE();
}

/// What the first claims of either side say of an end.
struct EndsSaid
{
    bool isDenial = false;
    bool lasts = false;
};

EndsSaid endsSaid(const Snapshot& snapshot, const Finding& finding)
{
    EndsSaid said;
    for (const EvidenceSide& side : {finding.one, finding.other}) {
        const Claim* claim = claimOf(snapshot, side->front());
        const auto* withdrawal = claim ? std::get_if<WithdrawalClaim>(&claim->body) : nullptr;
        if (!withdrawal)
            continue;
        said.isDenial =
            said.isDenial || withdrawal->modality == Modality::Denied || withdrawal->modality == Modality::Rejected;
        said.lasts = said.lasts || withdrawal->what == What::Stays || withdrawal->what == What::Extension;
    }
    return said;
}

const char* endWords(const Snapshot& snapshot, const Finding& finding)
{
    const EndsSaid said = endsSaid(snapshot, finding);
    if (said.isDenial)
        return QT_TRANSLATE_NOOP("Findings", "What the one says will happen, the other denies or rejects.");
    if (said.lasts && finding.certainty == Certainty::Possible)
        return QT_TRANSLATE_NOOP("Findings", "The one says that it ends, the other that it lasts.");
    if (finding.certainty == Certainty::Possible)
        return QT_TRANSLATE_NOOP("Findings", "Both speak of the same place or phase. The ends they name may not both "
                                             "hold: some days fit both, others only one.");
    return templateOf(FindingRule::EndsConflict);
}

QString thingWords(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const Claim* claim = claimOf(snapshot, evidence);
    const auto* withdrawal = claim ? std::get_if<WithdrawalClaim>(&claim->body) : nullptr;
    if (!withdrawal)
        return {};
    switch (withdrawal->what) {
    case What::MissionEnds:
        return say(language, QT_TRANSLATE_NOOP("Findings", "the mission"));
    case What::CombatRoleEnds:
        return say(language, QT_TRANSLATE_NOOP("Findings", "the combat role"));
    case What::RoleChange:
        return say(language, QT_TRANSLATE_NOOP("Findings", "the kind of task"));
    default:
        return say(language, QT_TRANSLATE_NOOP("Findings", "the presence"));
    }
}

QString forceWords(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const Claim* claim = claimOf(snapshot, evidence);
    const auto* withdrawal = claim ? std::get_if<WithdrawalClaim>(&claim->body) : nullptr;
    const Actor* force = withdrawal ? snapshot.find(withdrawal->force) : nullptr;
    return force ? isolated(nameOf(*force, language)) : QString();
}

QString withinWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Place* larger = snapshot.find(finding.within);
    if (!larger)
        return {};
    return say(language, QT_TRANSLATE_NOOP("Findings", "The second speaks of %1, in which the first lies."))
        .arg(isolated(nameOf(*larger, language)));
}
} // namespace

QString excuseWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Evidence& one = finding.one->front();
    const Evidence& other = finding.other->front();
    switch (finding.excuse) {
    case Excuse::DifferentThings:
        return say(language,
                   QT_TRANSLATE_NOOP("Findings", "They speak of different things, so the contradiction may be "
                                                 "only apparent: the one of %1, the other of %2."))
            .arg(thingWords(snapshot, one, language), thingWords(snapshot, other, language));
    case Excuse::DifferentForces:
        return say(language,
                   QT_TRANSLATE_NOOP("Findings", "They speak of different forces, so the contradiction may be "
                                                 "only apparent: the one of %1, the other of %2."))
            .arg(forceWords(snapshot, one, language), forceWords(snapshot, other, language));
    case Excuse::Overtaken:
        return say(language, QT_TRANSLATE_NOOP("Findings", "The one date had passed when the other was named."));
    case Excuse::None:
        break;
    }
    return {};
}

QString subjectWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    if (const auto* place = std::get_if<PlaceId>(&finding.subject))
        return snapshot.find(*place) ? nameOf(*snapshot.find(*place), language) : QString();
    if (const auto* phase = std::get_if<PhaseId>(&finding.subject))
        return snapshot.find(*phase) ? nameOf(*snapshot.find(*phase), language) : QString();
    if (const auto* proposition = std::get_if<PropositionId>(&finding.subject)) {
        const Proposition* found = snapshot.find(*proposition);
        if (!found)
            return {};
        const QString brief = shortTextOf(*found, language);
        return brief.isEmpty() ? textOf(*found, language) : brief;
    }
    if (const auto* measure = std::get_if<Measure>(&finding.subject))
        return textOf(*measure, language);
    return say(language, QT_TRANSLATE_NOOP("Findings", "Statements"));
}

QString clashWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const QString one = sideWords(snapshot, *finding.one, language);
    const QString other = sideWords(snapshot, *finding.other, language);
    switch (finding.rule) {
    case FindingRule::EndMoved:
    case FindingRule::StanceChanged:
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1: first %2, then %3"))
            .arg(who(snapshot, finding, language), isolated(one), isolated(other));
    case FindingRule::StanceBoth:
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1: %2 and %3"))
            .arg(who(snapshot, finding, language), isolated(one), isolated(other));
    case FindingRule::FigureRepeated:
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1, and again")).arg(isolated(one));
    case FindingRule::FactAndAttributed:
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1: a fact in %2, somebody’s words in %3"))
            .arg(isolated(one), isolated(outletsWords(snapshot, *finding.one, language)),
                 isolated(outletsWords(snapshot, *finding.other, language)));
    case FindingRule::SameWords:
        return isolated(evidenceWords(snapshot, finding.one->front(), language));
    case FindingRule::Denied:
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1, denied by %2")).arg(isolated(one), isolated(other));
    default:
        //: Who: what they say — who else: what those say.
        return say(language, QT_TRANSLATE_NOOP("Findings", "%1: %2 — %3: %4"))
            .arg(isolated(speakersWords(snapshot, *finding.one, language)), isolated(one),
                 isolated(speakersWords(snapshot, *finding.other, language)), isolated(other));
    }
}

QString ruleWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const char* rule =
        finding.rule == FindingRule::EndsConflict ? endWords(snapshot, finding) : templateOf(finding.rule);
    QStringList words{say(language, rule), withinWords(snapshot, finding, language),
                      excuseWords(snapshot, finding, language)};
    words.removeAll(QString());
    return words.join(u' ');
}

QString speakersWords(const Snapshot& snapshot, const std::vector<Evidence>& side, Language language)
{
    constexpr int shown = 3;
    QStringList names;
    for (const Evidence& evidence : side) {
        const Statement* statement = snapshot.find(evidence.statement);
        if (!statement)
            continue;
        const Claim* claim = claimOf(snapshot, evidence);
        const QString name =
            claim ? holderOf(snapshot, *statement, *claim, language) : speakersOf(snapshot, *statement, language);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    const int more = int(names.size()) - shown;
    const QString separator = language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", ");
    if (more <= 0)
        return names.join(separator);
    return say(language, QT_TRANSLATE_N_NOOP("Findings", "%1 and %n more"), more)
        .arg(names.mid(0, shown).join(separator));
}

int sayingsOn(const Snapshot& snapshot, const std::vector<Evidence>& side)
{
    std::set<SayingId> sayings;
    for (const Evidence& evidence : side) {
        if (const Statement* statement = snapshot.find(evidence.statement))
            sayings.insert(statement->saying);
    }
    return int(sayings.size());
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
    const QString sentence = sentenceOf(*statement);
    if (!sentence.isEmpty())
        return sentence;
    const Claim* claim = claimOf(snapshot, evidence);
    return claim ? claim->phrase : QString();
}

QString whenWords(const Finding& finding, Language language)
{
    return finding.when ? readable(QDate::fromJulianDay(*finding.when), language) : QString();
}

} // namespace tasrih
