// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/matters.h"

#include "models/claims/claimed_end.h"
#include "models/findings/said_claim.h"
#include "models/kinds/kinds.h"

#include <QtCore/QHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tasrih {

namespace {
const Claim* claimAt(const Snapshot& snapshot, const Evidence& evidence)
{
    return evidence.claim ? recordOf(snapshot, evidence.statement, *evidence.claim).claim : nullptr;
}

bool namesNoDate(const Snapshot& snapshot, const EvidenceSide& side)
{
    const Claim* claim = claimAt(snapshot, side->front());
    const auto* withdrawal = claim ? std::get_if<WithdrawalClaim>(&claim->body) : nullptr;
    return withdrawal && kindOf(withdrawal->what) == EndKind::NoDate;
}

/// Findings that share a side and differ in what stands against it.
struct Hub
{
    EvidenceSide side;
    std::vector<const Finding*> findings;
    std::vector<EvidenceSide> against;
};

EvidenceSide unitedSide(const Snapshot& snapshot, const std::vector<EvidenceSide>& sides)
{
    std::vector<SaidClaim> claims;
    std::set<qint64> taken;
    for (const EvidenceSide& side : sides) {
        for (const Evidence& evidence : *side) {
            if (!taken.insert(anchorOf(evidence)).second)
                continue;
            if (auto claim = saidClaim(snapshot, evidence))
                claims.push_back(std::move(*claim));
        }
    }
    sortByTime(claims);
    return sideOf(claims);
}

Finding madeOf(const Snapshot& snapshot, const Hub& hub)
{
    // The least excused one says how the rest is meant.
    const Finding& first = **std::min_element(hub.findings.begin(), hub.findings.end(),
                                              [](const Finding* a, const Finding* b) { return a->excuse < b->excuse; });
    Finding made = first;
    made.one = unitedSide(snapshot, hub.against);
    made.other = hub.side;
    if (const Claim* claim = claimAt(snapshot, hub.side->front()))
        made.subject = askKind(*claim, [](auto kind, const auto& body) { return kind.topic(body); });
    made.within = {};
    for (const Finding* finding : hub.findings)
        made.when = later(made.when, finding->when);
    return made;
}

/// The findings, those of one hub as one in the place of its first.
std::vector<const Finding*> withHubs(Matters& matters, const Snapshot& snapshot,
                                     const std::vector<const Finding*>& findings)
{
    using Key = std::tuple<FindingRule, Certainty, Excuse, qint64>;
    std::map<Key, Hub> hubs;
    std::vector<std::pair<const Finding*, Hub*>> order;
    order.reserve(findings.size());
    for (const Finding* finding : findings) {
        const bool isPlan = finding->rule == FindingRule::PlanDisputed;
        const bool isWithin = finding->rule == FindingRule::EndsConflict && finding->within != FindingSubject();
        if (!isPlan && !isWithin) {
            order.emplace_back(finding, nullptr);
            continue;
        }
        const bool isFirst = isPlan && namesNoDate(snapshot, finding->one);
        const EvidenceSide& side = isFirst ? finding->one : finding->other;
        const Key key(finding->rule, finding->certainty, isPlan ? Excuse::None : finding->excuse,
                      anchorOf(side->front()));
        Hub& hub = hubs[key];
        hub.side = side;
        if (hub.findings.empty())
            order.emplace_back(finding, &hub);
        hub.findings.push_back(finding);
        hub.against.push_back(isFirst ? finding->other : finding->one);
    }
    std::vector<const Finding*> result;
    result.reserve(order.size());
    for (const auto& [finding, hub] : order) {
        if (hub && hub->findings.size() > 1)
            matters.made.push_back(madeOf(snapshot, *hub));
        result.push_back(hub && hub->findings.size() > 1 ? &matters.made.back() : finding);
    }
    return result;
}

/// Rules that tell in another way what ends and plans tell: there are few of each, though of many statements.
bool isOfFew(FindingRule rule)
{
    return rule == FindingRule::StanceDisputed || rule == FindingRule::VoicesDiffer || rule == FindingRule::Denied ||
           rule == FindingRule::AnnouncerDiffers;
}

bool mayBeTwin(FindingRule rule)
{
    return isOfFew(rule) || rule == FindingRule::EndsConflict || rule == FindingRule::PlanDisputed ||
           rule == FindingRule::FactAndAttributed || rule == FindingRule::Paraphrase;
}

/// Which findings of few are about which statements, and on which side.
class Twins
{
public:
    explicit Twins(const std::vector<const Finding*>& findings)
        : m_findings(findings)
        , m_leads(findings.size())
    {
        for (std::size_t at = 0; at < findings.size(); ++at) {
            m_leads[at] = at;
            if (!isOfFew(findings[at]->rule))
                continue;
            for (const int side : {0, 1}) {
                for (const Evidence& evidence : *sideAt(at, side))
                    m_byStatement[evidence.statement].push_back({at, side});
            }
        }
    }

    void find()
    {
        for (std::size_t at = 0; at < m_findings.size(); ++at) {
            if (!mayBeTwin(m_findings[at]->rule))
                continue;
            std::set<std::size_t> near;
            for (const int side : {0, 1}) {
                for (const Evidence& evidence : *sideAt(at, side)) {
                    for (const Spot& place : m_byStatement.value(evidence.statement))
                        near.insert(place.finding);
                }
            }
            for (const std::size_t other : near) {
                if (other != at && (isAmong(at, other) || isAmong(other, at)))
                    join(at, other);
            }
        }
    }

    [[nodiscard]] std::size_t leadOf(std::size_t finding) const
    {
        while (m_leads[finding] != finding)
            finding = m_leads[finding];
        return finding;
    }

private:
    struct Spot
    {
        std::size_t finding;
        int side;
    };

    [[nodiscard]] const EvidenceSide& sideAt(std::size_t finding, int side) const
    {
        return side == 0 ? m_findings[finding]->one : m_findings[finding]->other;
    }
    [[nodiscard]] static bool holds(const EvidenceSide& side, StatementId statement)
    {
        return std::any_of(side->begin(), side->end(),
                           [statement](const Evidence& evidence) { return evidence.statement == statement; });
    }
    [[nodiscard]] bool isIn(std::size_t finding, int side, const Evidence& evidence) const
    {
        if (!isOfFew(m_findings[finding]->rule))
            return holds(sideAt(finding, side), evidence.statement);
        const QList<Spot> places = m_byStatement.value(evidence.statement);
        return std::any_of(places.begin(), places.end(),
                           [&](const Spot& place) { return place.finding == finding && place.side == side; });
    }
    /// Whether all statements of @p part stand on the sides of @p whole, either way round.
    [[nodiscard]] bool isAmong(std::size_t part, std::size_t whole) const
    {
        for (const int turn : {0, 1}) {
            const auto isSideIn = [&](int side) {
                return std::all_of(
                    sideAt(part, side)->begin(), sideAt(part, side)->end(),
                    [&](const Evidence& evidence) { return isIn(whole, turn == 0 ? side : 1 - side, evidence); });
            };
            if (isSideIn(0) && isSideIn(1))
                return true;
        }
        return false;
    }
    /// What leads comes first.
    [[nodiscard]] auto weightOf(std::size_t finding) const
    {
        const Finding& at = *m_findings[finding];
        const auto evidence = qint64(at.one->size() + at.other->size());
        // A link says only that somebody saw a denial.
        return std::tuple(at.certainty, at.excuse, at.rule == FindingRule::Denied, -evidence, at.rule, finding);
    }
    void join(std::size_t a, std::size_t b)
    {
        a = leadOf(a);
        b = leadOf(b);
        if (a == b)
            return;
        const bool isFirst = weightOf(a) < weightOf(b);
        m_leads[isFirst ? b : a] = isFirst ? a : b;
    }

    const std::vector<const Finding*>& m_findings;
    std::vector<std::size_t> m_leads;
    QHash<StatementId, QList<Spot>> m_byStatement;
};
} // namespace

Matters mattersOf(const Snapshot& snapshot, const std::vector<const Finding*>& findings)
{
    Matters matters;
    const std::vector<const Finding*> united = withHubs(matters, snapshot, findings);
    Twins twins(united);
    twins.find();
    std::vector<std::size_t> places(united.size(), 0);
    for (std::size_t at = 0; at < united.size(); ++at) {
        if (twins.leadOf(at) != at)
            continue;
        places[at] = matters.all.size();
        matters.all.push_back({united[at], {}});
    }
    for (std::size_t at = 0; at < united.size(); ++at) {
        if (const std::size_t lead = twins.leadOf(at); lead != at)
            matters.all[places[lead]].also.push_back(united[at]);
    }
    return matters;
}

} // namespace tasrih
