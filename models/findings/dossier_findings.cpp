// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/dossier_findings.h"

#include "database/text/isolate.h"
#include "models/findings/finding_words.h"
#include "models/findings/matters.h"
#include "models/findings/said_claim.h"
#include "models/findings/verdicts.h"
#include "models/kinds/kinds.h"
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
    const FindingSubject topic = std::visit(
        []<typename Subject>(const Subject& id) {
            if constexpr (std::is_constructible_v<FindingSubject, Subject>)
                return FindingSubject(id);
            else
                return FindingSubject();
        },
        subject);
    return finding.subject == topic || finding.within == topic || anyOf(finding, [&](const Evidence& evidence) {
               const Claim* claim =
                   evidence.claim ? recordOf(snapshot, evidence.statement, *evidence.claim).claim : nullptr;
               return claim && askKind(*claim, [](auto kind, const auto& body) { return kind.topic(body); }) == topic;
           });
}

QString wordsOf(const Snapshot& snapshot, const Finding& finding, const JudgedFinding& judged, Language language)
{
    QStringList parts{whenWords(snapshot, finding, language), isolated(subjectWords(snapshot, finding, language)),
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
    const Matters matters = mattersOf(snapshot, index.inOrder());
    for (auto each = matters.all.rbegin(); each != matters.all.rend() && result.size() < mostShown; ++each) {
        const Finding& finding = *each->finding;
        if (!concerns(snapshot, finding, subject) || !anyOf(finding, isVisible))
            continue;
        const JudgedFinding judged = verdicts.judged(finding);
        result.push_back({wordsOf(snapshot, finding, judged, language), toneOf(judged), statementsOf(finding)});
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace tasrih
