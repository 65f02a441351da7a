// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/dossier_findings.h"

#include "database/text/isolate.h"
#include "models/findings/finding_words.h"
#include "models/findings/said_claim.h"
#include "models/findings/verdicts.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t mostShown = 200;

bool isActors(const Snapshot& snapshot, const Evidence& evidence, ActorId actor)
{
    const std::optional<SaidClaim> claim = saidClaim(snapshot, evidence);
    if (claim)
        return std::binary_search(claim->holders.begin(), claim->holders.end(), actor);
    const Statement* statement = snapshot.find(evidence.statement);
    const Saying* saying = statement ? snapshot.find(statement->saying) : nullptr;
    return saying && std::any_of(saying->speakers.begin(), saying->speakers.end(),
                                 [actor](const SayingSpeaker& speaker) { return speaker.actor == actor; });
}

bool anyOf(const Finding& finding, auto test)
{
    return std::any_of(finding.one->begin(), finding.one->end(), test) ||
           std::any_of(finding.other->begin(), finding.other->end(), test);
}

bool concerns(const Snapshot& snapshot, const Finding& finding, const DossierSubject& subject)
{
    if (const auto* actor = std::get_if<ActorId>(&subject))
        return finding.actor == *actor ||
               anyOf(finding, [&](const Evidence& evidence) { return isActors(snapshot, evidence, *actor); });
    if (const auto* place = std::get_if<PlaceId>(&subject))
        return finding.subject == FindingSubject(*place) || finding.within == FindingSubject(*place);
    if (const auto* phase = std::get_if<PhaseId>(&subject))
        return finding.subject == FindingSubject(*phase) || finding.within == FindingSubject(*phase);
    return finding.subject == FindingSubject(std::get<PropositionId>(subject));
}

QString wordsOf(const Snapshot& snapshot, const Finding& finding, const JudgedFinding& judged, Language language)
{
    QStringList parts{whenWords(finding, language), isolated(subjectWords(snapshot, finding, language)),
                      textOf(finding.rule, language), clashWords(snapshot, finding, language)};
    if (judged.judgement != Judgement::Open)
        parts << textOf(judged.judgement, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Tone toneOf(const JudgedFinding& judged)
{
    if (judged.judgement == Judgement::Dismissed || judged.judgement == Judgement::Apparent)
        return Tone::Muted;
    return judged.finding->certainty == Certainty::Certain ? Tone::Certain : Tone::Possible;
}

std::vector<StatementId> statementsOf(const Finding& finding)
{
    std::vector<StatementId> statements;
    for (const EvidenceSide& side : {finding.other, finding.one}) {
        for (const Evidence& evidence : *side)
            statements.push_back(evidence.statement);
    }
    return statements;
}
} // namespace

std::vector<DossierFinding> findingsOn(const FindingIndex& index, const DossierSubject& subject,
                                       const std::vector<StatementId>& visible, Language language)
{
    const Snapshot& snapshot = *index.snapshot();
    const Verdicts verdicts(snapshot);
    const auto isVisible = [&](const Evidence& evidence) {
        return std::binary_search(visible.begin(), visible.end(), evidence.statement);
    };
    std::vector<DossierFinding> result;
    const auto& all = index.inOrder();
    for (auto each = all.rbegin(); each != all.rend() && result.size() < mostShown; ++each) {
        const Finding& finding = **each;
        if (!concerns(snapshot, finding, subject) || !anyOf(finding, isVisible))
            continue;
        const JudgedFinding judged = verdicts.judged(finding);
        result.push_back({wordsOf(snapshot, finding, judged, language), toneOf(judged), statementsOf(finding)});
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace tasrih
