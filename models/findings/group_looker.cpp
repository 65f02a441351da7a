// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/group_looker.h"

#include "models/findings/end_findings.h"
#include "models/findings/figure_findings.h"
#include "models/findings/saying_findings.h"
#include "models/findings/stance_findings.h"

#include <algorithm>

namespace tasrih {

namespace {
using Family = FindingGroup::Family;

void append(std::vector<Finding>& to, std::vector<Finding> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

FindingSubject subjectOf(const FindingGroup& group)
{
    if (group.family == Family::Phase)
        return PhaseId(group.a);
    return PlaceId(group.a);
}

/// Whether a stance is @p actor's own or, in a body's group, of one that belongs to it.
bool counts(const FindingGroup& group, ActorId actor, Relations& relations)
{
    switch (group.family) {
    case Family::Cell:
        return actor.value() == group.a;
    case Family::Body:
        return actor.value() == group.a || relations.belongsTo(actor, ActorId(group.a));
    default:
        return true;
    }
}

/// Whether all who speak belong to a body that itself belongs to @p body: then the finding is that one's.
bool areOfSmallerBody(std::vector<StanceMark> marks, ActorId body, Relations& relations)
{
    std::erase_if(marks, [](const StanceMark& mark) {
        return mark.position != Position::Support && mark.position != Position::Oppose;
    });
    if (marks.empty())
        return true;
    const auto isOf = [&](ActorId actor, ActorId smaller) {
        return actor == smaller || relations.belongsTo(actor, smaller);
    };
    std::vector<ActorId> smaller = relations.bodiesOf(marks.front().actor);
    smaller.push_back(marks.front().actor);
    return std::any_of(smaller.begin(), smaller.end(), [&](ActorId candidate) {
        return candidate != body && relations.belongsTo(candidate, body) &&
               std::all_of(marks.begin(), marks.end(),
                           [&](const StanceMark& mark) { return isOf(mark.actor, candidate); });
    });
}
} // namespace

std::vector<SaidClaim> GroupLooker::claimsOf(const std::vector<Evidence>& members) const
{
    std::vector<SaidClaim> claims;
    claims.reserve(members.size());
    for (const Evidence& evidence : members) {
        if (auto claim = saidClaim(m_snapshot, evidence))
            claims.push_back(std::move(*claim));
    }
    return claims;
}

const GroupLooker::Positions& GroupLooker::positionsOf(const FindingGroup& subject,
                                                       const std::vector<Evidence>& members)
{
    auto& known = m_positions[subject];
    if (!known)
        known = std::make_shared<const Positions>(endPositions(claimsOf(members), m_relations));
    return *known;
}

std::vector<Finding> GroupLooker::lookAtEnds(const FindingGroup& subject, const std::vector<Evidence>& members)
{
    const Positions& positions = positionsOf(subject, members);
    EndFindings found = endFindings(positions, subjectOf(subject), m_relations);
    m_wasCut = found.isCut;
    std::vector<Finding> findings = std::move(found.findings);
    append(findings, factsAndAttributions(m_snapshot, positions, subjectOf(subject)));
    return findings;
}

std::vector<Finding> GroupLooker::lookWithin(const FindingGroup& pair, const std::vector<Evidence>& inner,
                                             const std::vector<Evidence>& outer)
{
    const auto [innerSubject, outerSubject] = subjectsOf(pair);
    const Positions& second = positionsOf(outerSubject, outer);
    EndFindings found = endFindings(positionsOf(innerSubject, inner), subjectOf(innerSubject), second,
                                    subjectOf(outerSubject), m_relations);
    m_wasCut = found.isCut;
    return std::move(found.findings);
}

std::vector<Finding> GroupLooker::lookAtStances(const FindingGroup& group, const std::vector<Evidence>& members)
{
    std::vector<StanceMark> marks;
    for (const SaidClaim& claim : claimsOf(members)) {
        if (!claim.said)
            continue;
        const Position position = std::get<Stance>(claim.claim->body).position;
        for (const ActorId actor : claim.holders) {
            if (counts(group, actor, m_relations))
                marks.push_back(
                    {claim.evidence, claim.statement->saying, actor, position, *claim.said, claim.isSaidUncertain});
        }
    }
    const auto earlier = [](const StanceMark& a, const StanceMark& b) { return saidEarlier(a, b); };
    std::sort(marks.begin(), marks.end(), earlier);
    if (marks.size() < 2)
        return {};
    switch (group.family) {
    case Family::Cell:
        return stanceTurns(marks, PropositionId(group.b));
    case Family::Body:
        if (areOfSmallerBody(marks, ActorId(group.a), m_relations))
            return {};
        return differingVoices(marks, PropositionId(group.b), ActorId(group.a));
    default:
        return disputes(marks, PropositionId(group.a));
    }
}

std::vector<Finding> GroupLooker::lookAtParts(const FindingGroup& group, const std::vector<Evidence>& members)
{
    std::vector<SaidClaim> parts = claimsOf(members);
    const auto whole = std::find_if(parts.begin(), parts.end(),
                                    [&](const SaidClaim& claim) { return claim.claim->id.value() == group.a; });
    if (whole == parts.end() || parts.size() < 2)
        return {};
    const SaidClaim all = *whole;
    parts.erase(whole);
    if (auto found = exceeding(all, std::move(parts)))
        return {std::move(*found)};
    return {};
}

std::vector<Finding> GroupLooker::lookAtWords(const std::vector<Evidence>& members)
{
    if (members.size() < 2)
        return {};
    std::vector<StatementId> statements;
    statements.reserve(members.size());
    for (const Evidence& evidence : members)
        statements.push_back(evidence.statement);
    if (auto found = sameWords(m_snapshot, statements))
        return {std::move(*found)};
    return {};
}

std::vector<Finding> GroupLooker::look(const FindingGroup& group, const std::vector<Evidence>& members)
{
    m_wasCut = false;
    switch (group.family) {
    case Family::Cell:
    case Family::Proposition:
    case Family::Body:
        return lookAtStances(group, members);
    case Family::Place:
    case Family::Phase:
        return lookAtEnds(group, members);
    case Family::Figures:
        return figureFindings(m_snapshot, claimsOf(members), m_relations,
                              group.b > 0 ? std::optional(ActorId(group.b)) : std::nullopt);
    case Family::Whole:
        return lookAtParts(group, members);
    case Family::Saying: {
        const std::vector<SaidClaim> claims = claimsOf(members);
        std::vector<Finding> findings = paraphrases(claims);
        append(findings, announcers(claims));
        return findings;
    }
    case Family::Words:
        return lookAtWords(members);
    case Family::PlaceInPlace:
    case Family::PlaceInPhase:
    case Family::PhaseInPlace:
        break;
    }
    return {};
}

} // namespace tasrih
