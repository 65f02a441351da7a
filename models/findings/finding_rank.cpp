// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_rank.h"

#include "database/records/statement_facts.h"
#include "models/findings/said_claim.h"
#include "models/findings/saying_findings.h"
#include "models/words/labels.h"

#include <algorithm>
#include <span>

namespace tasrih {

namespace {
/// The first so many pieces of evidence of a side tell how it stands.
constexpr std::size_t mostWeighed = 16;

std::span<const Evidence> weighed(const EvidenceSide& side)
{
    return std::span(*side).first(std::min(side->size(), mostWeighed));
}

/// Who speaks for a body: an office, a state, a party, or somebody who belongs to one; no outlet, expert or observer.
bool isOfficial(const Snapshot& snapshot, ActorId id)
{
    const Actor* actor = snapshot.find(id);
    if (!actor)
        return false;
    switch (actor->kind) {
    case ActorKind::Outlet:
    case ActorKind::Expert:
    case ActorKind::Collective:
        return false;
    case ActorKind::Person:
    case ActorKind::Unnamed:
        return std::any_of(actor->memberships.begin(), actor->memberships.end(), [&](const Membership& membership) {
            const Actor* body = snapshot.find(membership.parent);
            return body && body->kind != ActorKind::Outlet;
        });
    default:
        return true;
    }
}

/// Whether somebody of an office holds or says what @p evidence is.
bool isOfficial(const Snapshot& snapshot, const Statement& statement, const Evidence& evidence)
{
    const Claim* claim = evidence.claim ? claimOf(statement, *evidence.claim) : nullptr;
    std::vector<ActorId> holders;
    if (claim)
        holders = holdersOf(snapshot, statement, *claim);
    else if (const Saying* saying = snapshot.find(statement.saying)) {
        for (const SayingSpeaker& speaker : saying->speakers)
            holders.push_back(speaker.actor);
    }
    return std::any_of(holders.begin(), holders.end(), [&](ActorId id) { return isOfficial(snapshot, id); });
}
} // namespace

FindingRanks::FindingRanks(const Snapshot& snapshot)
    : m_snapshot(snapshot)
    , m_weights(snapshot.facts->size())
{
}

std::vector<const FindingRanks::Weight*> FindingRanks::weigh(const EvidenceSide& side)
{
    std::vector<const Weight*> weights;
    const std::vector<StatementId>& ids = m_snapshot.facts->ids;
    for (const Evidence& evidence : weighed(side)) {
        const auto found = std::lower_bound(ids.begin(), ids.end(), evidence.statement);
        if (found == ids.end() || *found != evidence.statement)
            continue;
        Weight& weight = m_weights[std::size_t(found - ids.begin())];
        if (!weight.statement) {
            weight.statement = m_snapshot.find(evidence.statement);
            weight.days = saidOnOf(m_snapshot, *weight.statement).days;
            weight.words = wordsKey(*weight.statement);
        }
        weights.push_back(&weight);
    }
    return weights;
}

bool FindingRanks::hasOfficial(const EvidenceSide& side) const
{
    const auto evidence = weighed(side);
    return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& each) {
        const Statement* statement = m_snapshot.find(each.statement);
        return statement && isOfficial(m_snapshot, *statement, each);
    });
}

quint32 FindingRanks::of(const JudgedFinding& judged)
{
    const Finding& finding = *judged.finding;
    const std::vector<const Weight*> one = weigh(finding.one), other = weigh(finding.other);
    // Whether something of the one side stands beside something of the other.
    constexpr qint64 halfYear = 183;
    const auto isNear = [](const Weight* a, const Weight* b) {
        return a->statement->article == b->statement->article ||
               (a->days && b->days && daysBetween(*a->days, *b->days) <= halfYear);
    };
    const bool anyNear = std::any_of(one.begin(), one.end(), [&](const Weight* a) {
        return std::any_of(other.begin(), other.end(), [&](const Weight* b) { return isNear(a, b); });
    });
    // How many sayings stand behind it, those in the same words once.
    std::vector<SayingId> sayings;
    std::vector<quint64> words;
    quint32 sources = 0;
    const auto isNew = [](auto& seen, const auto& value) {
        if (std::find(seen.begin(), seen.end(), value) != seen.end())
            return false;
        seen.push_back(value);
        return true;
    };
    for (const auto* side : {&one, &other}) {
        for (const Weight* weight : *side)
            sources += isNew(sayings, weight->statement->saying) && (!weight->words || isNew(words, *weight->words));
    }
    const bool isOpen = judged.judgement == Judgement::Open;
    const bool isApparent = isOpen ? finding.excuse != Excuse::None : judged.judgement == Judgement::Apparent;
    const quint32 strangers = (hasOfficial(finding.one) ? 0U : 1U) + (hasOfficial(finding.other) ? 0U : 1U);
    constexpr quint32 most = 0xff;
    quint32 rank = judged.judgement == Judgement::Dismissed ? 1 : 0;
    rank = rank << 1U | (finding.certainty == Certainty::Certain ? 0U : 1U);
    rank = rank << 1U | (isApparent ? 1U : 0U);
    rank = rank << 1U | (anyNear ? 0U : 1U);
    rank = rank << 2U | strangers;
    return rank << 8U | (most - std::min(sources, most));
}

} // namespace tasrih
