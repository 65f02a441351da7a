// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_ties.h"

#include "database/records/forest.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

/// All that are members of @p actor, directly or through others.
std::set<ActorId> membersOf(const Snapshot& snapshot, ActorId actor)
{
    QHash<ActorId, std::vector<ActorId>> members;
    for (const Actor& candidate : snapshot.all<Actor>()) {
        for (const Membership& membership : candidate.memberships)
            members[membership.parent].push_back(candidate.id);
    }
    const std::vector<ActorId> all = allAbove(actor, [&](ActorId body) { return members.value(body); });
    return {all.begin(), all.end()};
}

/// The places whose claims bear on @p place: itself, those that contain it, those within it.
std::map<PlaceId, DossierReach> placesAround(const Snapshot& snapshot, PlaceId place)
{
    std::map<PlaceId, DossierReach> places{{place, DossierReach::Own}};
    QHash<PlaceId, std::vector<PlaceId>> within;
    for (const Place& candidate : snapshot.all<Place>()) {
        if (candidate.parent)
            within[*candidate.parent].push_back(candidate.id);
    }
    const auto parentOf = [&](PlaceId inner) {
        const Place* at = snapshot.find(inner);
        return at && at->parent ? std::vector{*at->parent} : std::vector<PlaceId>();
    };
    for (const PlaceId larger : allAbove(place, parentOf))
        places.emplace(larger, DossierReach::Inherited);
    for (const PlaceId smaller : allAbove(place, [&](PlaceId larger) { return within.value(larger); }))
        places.emplace(smaller, DossierReach::Within);
    return places;
}

std::set<PhaseId> phasesOver(const Snapshot& snapshot, const std::map<PlaceId, DossierReach>& places)
{
    std::set<PhaseId> phases;
    for (const Phase& phase : snapshot.all<Phase>()) {
        const bool covers = std::any_of(phase.places.begin(), phase.places.end(), [&](PlaceId id) {
            const auto found = places.find(id);
            return found != places.end() && found->second != DossierReach::Within;
        });
        if (covers)
            phases.insert(phase.id);
    }
    return phases;
}

} // namespace

DossierTies::DossierTies(const Snapshot& snapshot, const DossierSubject& subject)
    : m_snapshot(snapshot)
    , m_subject(subject)
{
    if (const auto* actor = std::get_if<ActorId>(&subject))
        m_members = membersOf(snapshot, *actor);
    if (const auto* place = std::get_if<PlaceId>(&subject)) {
        m_places = placesAround(snapshot, *place);
        m_phases = phasesOver(snapshot, m_places);
    }
}

bool DossierTies::holds(ActorId actor) const
{
    const auto* subject = std::get_if<ActorId>(&m_subject);
    return subject && (*subject == actor || m_members.contains(actor));
}

void DossierTies::add(Reasons& reasons, DossierTie tie, ActorId actor, std::optional<ClaimId> claim) const
{
    if (const auto* subject = std::get_if<ActorId>(&m_subject); subject && *subject == actor)
        reasons.push_back({tie, DossierReach::Own, claim});
    else if (m_members.contains(actor))
        reasons.push_back({tie, DossierReach::Member, claim, actor});
}

void DossierTies::add(Reasons& reasons, DossierTie tie, PlaceId place, ClaimId claim) const
{
    const auto found = m_places.find(place);
    if (found == m_places.end())
        return;
    if (found->second == DossierReach::Own)
        reasons.push_back({tie, DossierReach::Own, claim});
    else
        reasons.push_back({tie, found->second, claim, place});
}

void DossierTies::add(Reasons& reasons, DossierTie tie, PhaseId phase, ClaimId claim) const
{
    if (m_subject == DossierSubject(phase))
        reasons.push_back({tie, DossierReach::Own, claim});
    else if (m_phases.contains(phase))
        reasons.push_back({tie, DossierReach::Covered, claim, phase});
}

bool DossierTies::isNear(PlaceId place) const
{
    const auto found = m_places.find(place);
    return found != m_places.end() && found->second != DossierReach::Inherited;
}

void DossierTies::ofClaim(Reasons& reasons, const WithdrawalClaim& body, ClaimId claim) const
{
    if (body.force)
        add(reasons, DossierTie::Leaves, *body.force, claim);
    if (body.place)
        add(reasons, DossierTie::Ends, *body.place, claim);
    // Only what leaves a place itself, or one in it, says something of it.
    if (body.fromPlace && isNear(*body.fromPlace))
        add(reasons, DossierTie::Moves, *body.fromPlace, claim);
    if (body.phase)
        add(reasons, DossierTie::Ends, *body.phase, claim);
}

void DossierTies::ofClaim(Reasons& reasons, const Figure& body, ClaimId claim) const
{
    if (body.force)
        add(reasons, DossierTie::Counted, *body.force, claim);
    // A number for a whole country says nothing of one base in it.
    for (const PlaceId place : body.places) {
        if (isNear(place))
            add(reasons, DossierTie::Figure, place, claim);
    }
}

void DossierTies::ofClaim(Reasons& reasons, const Stance& body, ClaimId claim) const
{
    if (m_subject == DossierSubject(body.proposition))
        reasons.push_back({DossierTie::Stance, DossierReach::Own, claim});
}

void DossierTies::ofClaim(Reasons& /*reasons*/, const Assertion& /*body*/, ClaimId /*claim*/) const {}

std::vector<DossierReason> DossierTies::of(const Statement& statement) const
{
    Reasons reasons;
    const Saying* saying = m_snapshot.find(statement.saying);
    if (saying) {
        for (const SayingSpeaker& speaker : saying->speakers)
            add(reasons, DossierTie::Speaks, speaker.actor);
    }
    for (const Relay& relay : statement.relays)
        add(reasons, DossierTie::Relays, relay.actor);
    for (const Claim& claim : statement.claims) {
        if (claim.holder)
            add(reasons, DossierTie::Holds, *claim.holder, claim.id);
        std::visit([&](const auto& body) { ofClaim(reasons, body, claim.id); }, claim.body);
    }
    if (saying && saying->place && m_subject == DossierSubject(*saying->place))
        reasons.push_back({DossierTie::SaidIn, DossierReach::Own});
    std::stable_sort(reasons.begin(), reasons.end(), [](const DossierReason& a, const DossierReason& b) {
        return std::tie(a.reach, a.tie) < std::tie(b.reach, b.tie);
    });
    return reasons;
}

} // namespace tasrih
