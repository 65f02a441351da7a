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
    return (hasAnchor(finding.one, verdict.first) && hasAnchor(finding.other, verdict.second)) ||
           (hasAnchor(finding.one, verdict.second) && hasAnchor(finding.other, verdict.first));
}
} // namespace

Verdicts::Verdicts(const Snapshot& snapshot)
{
    for (const Verdict& verdict : snapshot.all<Verdict>())
        m_verdicts.push_back(&verdict);
    std::stable_sort(m_verdicts.begin(), m_verdicts.end(),
                     [](const Verdict* a, const Verdict* b) { return a->rule < b->rule; });
}

const Verdict* Verdicts::of(const Finding& finding) const
{
    const auto first = std::lower_bound(m_verdicts.begin(), m_verdicts.end(), finding.rule,
                                        [](const Verdict* verdict, FindingRule rule) { return verdict->rule < rule; });
    const auto found = std::find_if(first, m_verdicts.end(), [&](const Verdict* verdict) {
        return verdict->rule != finding.rule || names(*verdict, finding);
    });
    return found != m_verdicts.end() && (*found)->rule == finding.rule ? *found : nullptr;
}

JudgedFinding Verdicts::judged(const Finding& finding) const
{
    const Verdict* verdict = of(finding);
    if (!verdict)
        return {&finding};
    return {&finding, verdict->id, verdict->judgement};
}

Command judge(IdSource& ids, const Finding& finding, Judgement judgement, const QString& reason)
{
    const VerdictId fresh = ids.next<VerdictId>();
    return [=](const Snapshot& snapshot) {
        Edits edits;
        const Verdict* old = Verdicts(snapshot).of(finding);
        if (judgement == Judgement::Open && reason.isEmpty()) {
            if (old)
                edits.remove(old->id);
            return edits;
        }
        Verdict verdict =
            old ? *old
                : Verdict{fresh, finding.rule, anchorOf(finding.one->front()), anchorOf(finding.other->front()), {},
                          {}};
        verdict.judgement = judgement;
        verdict.reason = reason;
        if (!old || verdict != *old)
            edits.put(verdict);
        return edits;
    };
}

} // namespace tasrih
