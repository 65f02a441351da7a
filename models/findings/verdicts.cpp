// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/verdicts.h"

#include <algorithm>

namespace tasrih {

namespace {
bool hasAnchor(const EvidenceSide& side, qint64 anchor)
{
    return std::any_of(side->begin(), side->end(),
                       [anchor](const Evidence& evidence) { return anchorOf(evidence) == anchor; });
}

bool names(const Verdict& verdict, const Finding& finding)
{
    if (verdict.rule != finding.rule)
        return false;
    const bool first = hasAnchor(finding.one, verdict.first) && hasAnchor(finding.other, verdict.second);
    if (first || (hasAnchor(finding.one, verdict.second) && hasAnchor(finding.other, verdict.first)))
        return true;
    // Copies of the same words have no sides: which came first is all that parts them.
    return finding.rule == FindingRule::SameWords && hasAnchor(finding.other, verdict.first) &&
           hasAnchor(finding.other, verdict.second);
}
} // namespace

Verdicts::Verdicts(const Snapshot& snapshot)
{
    for (const Verdict& verdict : snapshot.all<Verdict>()) {
        m_byAnchor.insert(verdict.first, &verdict);
        m_byAnchor.insert(verdict.second, &verdict);
    }
}

std::vector<const Verdict*> Verdicts::allOf(const Finding& finding) const
{
    std::vector<const Verdict*> found;
    if (m_byAnchor.isEmpty())
        return found;
    for (const EvidenceSide& side : {finding.one, finding.other}) {
        for (const Evidence& evidence : *side) {
            const auto [first, last] = m_byAnchor.equal_range(anchorOf(evidence));
            for (auto each = first; each != last; ++each) {
                if (std::find(found.begin(), found.end(), *each) == found.end() && names(**each, finding))
                    found.push_back(*each);
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Verdict* a, const Verdict* b) { return a->id < b->id; });
    return found;
}

const Verdict* Verdicts::of(const Finding& finding) const
{
    const std::vector<const Verdict*> all = allOf(finding);
    return all.empty() ? nullptr : all.front();
}

JudgedFinding Verdicts::judged(const Finding& finding) const
{
    const Verdict* verdict = of(finding);
    if (!verdict)
        return {&finding};
    return {&finding, verdict->id, verdict->judgement};
}

namespace {
/// @p judgement none: the one it has by then.
Edits judged(const Snapshot& snapshot, const Finding& finding, std::optional<Judgement> judgement,
             const QString& reason, VerdictId fresh)
{
    Edits edits;
    const std::vector<const Verdict*> old = Verdicts(snapshot).allOf(finding);
    Verdict verdict = old.empty() ? Verdict{fresh,
                                            finding.rule,
                                            anchorOf(finding.one->front()),
                                            anchorOf(finding.other->front()),
                                            Judgement::Open,
                                            {}}
                                  : *old.front();
    verdict.judgement = judgement.value_or(verdict.judgement);
    verdict.reason = reason;
    const bool isNone = verdict.judgement == Judgement::Open && reason.isEmpty();
    // Findings that have become one may have brought several.
    for (const Verdict* each : old) {
        if (isNone || each != old.front())
            edits.remove(each->id);
    }
    if (!isNone && (old.empty() || verdict != *old.front()))
        edits.put(verdict);
    return edits;
}
} // namespace

Command judge(IdSource& ids, const Finding& finding, Judgement judgement, const QString& reason)
{
    return [=, fresh = ids.next<VerdictId>()](const Snapshot& snapshot) {
        return judged(snapshot, finding, judgement, reason, fresh);
    };
}

Command giveReason(IdSource& ids, const Finding& finding, const QString& reason)
{
    return [=, fresh = ids.next<VerdictId>()](const Snapshot& snapshot) {
        return judged(snapshot, finding, std::nullopt, reason, fresh);
    };
}

} // namespace tasrih
