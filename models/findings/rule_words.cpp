// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is a finding, in sentences.
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/findings/finding_words.h"
#include "models/findings/said_claim.h"
#include "models/words/labels.h"

#include <QtCore/QStringList>

namespace tasrih {

namespace {
const WithdrawalClaim* withdrawalOf(const Snapshot& snapshot, const Evidence& evidence)
{
    const std::optional<SaidClaim> found = saidClaim(snapshot, evidence);
    return found ? std::get_if<WithdrawalClaim>(&found->claim->body) : nullptr;
}

Wording templateOf(FindingRule rule)
{
    switch (rule) {
    case FindingRule::EndsConflict:
        return Wording("Findings", "Both speak of the same place or phase, and the ends they name cannot both "
                                   "hold: no day fits both.");
    case FindingRule::EndMoved:
        return Wording("Findings", "The same holder named another end later.");
    case FindingRule::PlanDisputed:
        return Wording("Findings", "One names a dated end, the other says that there is no plan, no timetable "
                                   "or no decision.");
    case FindingRule::StanceChanged:
        return Wording("Findings", "The first stance was over before the second was taken: the holder changed it.");
    case FindingRule::StanceBoth:
        return Wording("Findings", "The same holder supports and opposes the proposition at one time.");
    case FindingRule::StanceDisputed:
        return Wording("Findings", "The latest stances of several actors on the proposition are opposed.");
    case FindingRule::VoicesDiffer:
        return Wording("Findings", "Those who speak for one body take opposed stances. They may speak for "
                                   "themselves.");
    case FindingRule::Paraphrase:
        return Wording("Findings", "Two reports of one saying: the paraphrase does not say what the quotation "
                                   "says.");
    case FindingRule::FiguresConflict:
        return Wording("Findings", "The same measure, force and place at the same time, but no number fits "
                                   "both.");
    case FindingRule::FigureChanged:
        return Wording("Findings", "The same measure, force and place at another time: no number fits both. "
                                   "It may have changed.");
    case FindingRule::PartsExceed:
        return Wording("Findings", "The second is a part of the first, and larger.");
    case FindingRule::FigureRepeated:
        return Wording("Findings", "The same number at another time in the outlet’s own voice, without a "
                                   "source: it may only have been repeated.");
    case FindingRule::Denied:
        return Wording("Findings", "A link says that the second statement denies the first.");
    case FindingRule::FactAndAttributed:
        return Wording("Findings", "One outlet states as a fact what another attributes to somebody.");
    case FindingRule::SameWords:
        return Wording("Findings", "The same words stand in several articles under several sayings: a copy of "
                                   "the wire counts as one saying. Merge the sayings if it is one.");
    case FindingRule::Superseded:
        return Wording("Findings", "The second was said more than a year later and cannot hold together with the "
                                   "first: a change, not a contradiction.");
    case FindingRule::AnnouncerDiffers:
        return Wording("Findings", "One saying is reported several times, as that of different speakers.");
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
        const WithdrawalClaim* withdrawal = withdrawalOf(snapshot, side->front());
        if (!withdrawal)
            continue;
        said.isDenial = said.isDenial || isDenial(withdrawal->modality);
        said.lasts = said.lasts || kindOf(withdrawal->what) == EndKind::Lasts;
    }
    return said;
}

Wording endWords(const Snapshot& snapshot, const Finding& finding)
{
    const EndsSaid said = endsSaid(snapshot, finding);
    if (said.isDenial)
        return Wording("Findings", "What the one says will happen, the other denies or rejects.");
    if (said.lasts && finding.certainty == Certainty::Possible)
        return Wording("Findings", "The one says that it ends, the other that it lasts.");
    if (finding.certainty == Certainty::Possible)
        return Wording("Findings", "Both speak of the same place or phase. The ends they name may not both "
                                   "hold: some days fit both, or a date is not certain.");
    return templateOf(FindingRule::EndsConflict);
}

QString thingWords(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const WithdrawalClaim* withdrawal = withdrawalOf(snapshot, evidence);
    if (!withdrawal)
        return {};
    switch (withdrawal->what) {
    case What::MissionEnds:
        return translated(language, Wording("Findings", "the mission"));
    case What::CombatRoleEnds:
        return translated(language, Wording("Findings", "the combat role"));
    case What::RoleChange:
        return translated(language, Wording("Findings", "the kind of task"));
    default:
        return translated(language, Wording("Findings", "the presence"));
    }
}

QString forceWords(const Snapshot& snapshot, const Evidence& evidence, Language language)
{
    const WithdrawalClaim* withdrawal = withdrawalOf(snapshot, evidence);
    const Actor* force = withdrawal ? snapshot.find(withdrawal->force) : nullptr;
    return force ? isolated(nameOf(*force, language)) : QString();
}

/// For whom both sides spoke, where that is what makes it a finding.
QString bodyWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Actor* body = finding.rule == FindingRule::Superseded ? snapshot.find(finding.actor) : nullptr;
    return body ? translated(language, Wording("Findings", "Both speak for one body: %1."))
                      .arg(isolated(nameOf(*body, language)))
                : QString();
}

QString withinWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    QString larger;
    if (const auto* place = std::get_if<PlaceId>(&finding.within))
        larger = nameOf(snapshot.get(*place), language);
    else if (const auto* phase = std::get_if<PhaseId>(&finding.within))
        larger = nameOf(snapshot.get(*phase), language);
    if (larger.isEmpty())
        return {};
    return translated(language, Wording("Findings", "The second speaks of %1, in which the first lies."))
        .arg(isolated(larger));
}
} // namespace

QString excuseWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Evidence& one = finding.one->front();
    const Evidence& other = finding.other->front();
    switch (finding.excuse) {
    case Excuse::DifferentThings:
        return translated(language, Wording("Findings", "They speak of different things, so the contradiction may be "
                                                        "only apparent: the one of %1, the other of %2."))
            .arg(thingWords(snapshot, one, language), thingWords(snapshot, other, language));
    case Excuse::DifferentForces:
        return translated(language, Wording("Findings", "They speak of different forces, so the contradiction may be "
                                                        "only apparent: the one of %1, the other of %2."))
            .arg(forceWords(snapshot, one, language), forceWords(snapshot, other, language));
    case Excuse::Overtaken:
        return translated(language, Wording("Findings", "The one date had passed when the other was named."));
    case Excuse::None:
        break;
    }
    return {};
}

QString ruleWords(const Snapshot& snapshot, const Finding& finding, Language language)
{
    const Wording rule =
        finding.rule == FindingRule::EndsConflict ? endWords(snapshot, finding) : templateOf(finding.rule);
    QStringList words{translated(language, rule), bodyWords(snapshot, finding, language),
                      withinWords(snapshot, finding, language), excuseWords(snapshot, finding, language)};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace tasrih
