// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_ties.h"

#include "database/records/forest.h"
#include "models/labels/labels.h"

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

void DossierTies::ofActors(const Statement& statement, Reasons& reasons) const
{
    if (const Saying* saying = m_snapshot.find(statement.saying)) {
        for (const SayingSpeaker& speaker : saying->speakers)
            add(reasons, DossierTie::Speaks, speaker.actor);
    }
    for (const Relay& relay : statement.relays)
        add(reasons, DossierTie::Relays, relay.actor);
    for (const Claim& claim : statement.claims) {
        if (claim.holder)
            add(reasons, DossierTie::Holds, *claim.holder, claim.id);
        const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
        if (withdrawal && withdrawal->force)
            add(reasons, DossierTie::Leaves, *withdrawal->force, claim.id);
        const auto* figure = std::get_if<Figure>(&claim.body);
        if (figure && figure->force)
            add(reasons, DossierTie::Counted, *figure->force, claim.id);
    }
}

void DossierTies::ofPlaces(const Statement& statement, Reasons& reasons) const
{
    for (const Claim& claim : statement.claims) {
        if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body)) {
            if (withdrawal->place)
                add(reasons, DossierTie::Ends, *withdrawal->place, claim.id);
            // Only what leaves a place itself, or one in it, says something of it.
            if (withdrawal->fromPlace && m_places.contains(*withdrawal->fromPlace) &&
                m_places.at(*withdrawal->fromPlace) != DossierReach::Inherited)
                add(reasons, DossierTie::Moves, *withdrawal->fromPlace, claim.id);
            if (withdrawal->phase && m_phases.contains(*withdrawal->phase))
                reasons.push_back({DossierTie::Ends, DossierReach::Covered, claim.id, *withdrawal->phase});
        } else if (const auto* figure = std::get_if<Figure>(&claim.body)) {
            // A number for a whole country says nothing of one base in it.
            for (const PlaceId place : figure->places) {
                if (m_places.contains(place) && m_places.at(place) != DossierReach::Inherited)
                    add(reasons, DossierTie::Figure, place, claim.id);
            }
        }
    }
    const Saying* saying = m_snapshot.find(statement.saying);
    if (saying && saying->place && saying->place == std::get<PlaceId>(m_subject))
        reasons.push_back({DossierTie::SaidIn, DossierReach::Own});
}

std::vector<DossierReason> DossierTies::of(const Statement& statement) const
{
    Reasons reasons;
    if (std::holds_alternative<ActorId>(m_subject))
        ofActors(statement, reasons);
    else if (std::holds_alternative<PlaceId>(m_subject))
        ofPlaces(statement, reasons);
    for (const Claim& claim : statement.claims) {
        const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
        const auto* phase = std::get_if<PhaseId>(&m_subject);
        if (withdrawal && phase && withdrawal->phase == *phase)
            reasons.push_back({DossierTie::Ends, DossierReach::Own, claim.id});
        const auto* stance = std::get_if<Stance>(&claim.body);
        const auto* proposition = std::get_if<PropositionId>(&m_subject);
        if (stance && proposition && stance->proposition == *proposition)
            reasons.push_back({DossierTie::Stance, DossierReach::Own, claim.id});
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const DossierReason& a, const DossierReason& b) {
        return std::tie(a.reach, a.tie) < std::tie(b.reach, b.tie);
    });
    return reasons;
}

} // namespace tasrih
