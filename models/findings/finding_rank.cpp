// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_rank.h"

#include "models/findings/said_claim.h"
#include "models/findings/saying_findings.h"
#include "models/words/labels.h"

#include <algorithm>
#include <set>
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

bool hasOfficial(const Snapshot& snapshot, const EvidenceSide& side)
{
    const auto evidence = weighed(side);
    return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& each) {
        const Statement* statement = snapshot.find(each.statement);
        if (!statement)
            return false;
        const Claim* claim = each.claim ? claimOf(*statement, *each.claim) : nullptr;
        std::vector<ActorId> holders;
        if (claim)
            holders = holdersOf(snapshot, *statement, *claim);
        else if (const Saying* saying = snapshot.find(statement->saying)) {
            for (const SayingSpeaker& speaker : saying->speakers)
                holders.push_back(speaker.actor);
        }
        return std::any_of(holders.begin(), holders.end(), [&](ActorId id) { return isOfficial(snapshot, id); });
    });
}

/// Whether something of the one side stands beside something of the other: in one article, or said within six months.
bool isNear(const Snapshot& snapshot, const Finding& finding)
{
    constexpr qint64 halfYear = 183;
    for (const Evidence& one : weighed(finding.one)) {
        for (const Evidence& other : weighed(finding.other)) {
            const Statement* first = snapshot.find(one.statement);
            const Statement* second = snapshot.find(other.statement);
            if (!first || !second)
                continue;
            if (first->article == second->article)
                return true;
            const std::optional<DaySpan> day = saidOnOf(snapshot, *first).days;
            const std::optional<DaySpan> otherDay = saidOnOf(snapshot, *second).days;
            if (day && otherDay && daysBetween(*day, *otherDay) <= halfYear)
                return true;
        }
    }
    return false;
}

/// How many sayings stand behind it, those in the same words once.
std::size_t sourcesOf(const Snapshot& snapshot, const Finding& finding)
{
    std::set<SayingId> sayings;
    std::set<quint64> words;
    std::size_t sources = 0;
    for (const EvidenceSide& side : {finding.one, finding.other}) {
        for (const Evidence& evidence : weighed(side)) {
            const Statement* statement = snapshot.find(evidence.statement);
            if (!statement || !sayings.insert(statement->saying).second)
                continue;
            const std::optional<quint64> key = wordsKey(*statement);
            sources += !key || words.insert(*key).second ? 1 : 0;
        }
    }
    return sources;
}
} // namespace

quint32 rankOf(const Snapshot& snapshot, const JudgedFinding& judged)
{
    const Finding& finding = *judged.finding;
    const bool isOpen = judged.judgement == Judgement::Open;
    const bool isApparent = isOpen ? finding.excuse != Excuse::None : judged.judgement == Judgement::Apparent;
    const quint32 strangers =
        (hasOfficial(snapshot, finding.one) ? 0U : 1U) + (hasOfficial(snapshot, finding.other) ? 0U : 1U);
    constexpr quint32 most = 0xff;
    const auto sources = quint32(sourcesOf(snapshot, finding));
    quint32 rank = judged.judgement == Judgement::Dismissed ? 1 : 0;
    rank = rank << 1U | (finding.certainty == Certainty::Certain ? 0U : 1U);
    rank = rank << 1U | (isApparent ? 1U : 0U);
    rank = rank << 1U | (isNear(snapshot, finding) ? 0U : 1U);
    rank = rank << 2U | strangers;
    return rank << 8U | (most - std::min(sources, most));
}

} // namespace tasrih
