// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/name_edits.h"

#include "models/editing/lens.h"
#include "models/editing/speaker_edits.h"
#include "models/kinds/kinds.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

QString nameOf(NameUse use)
{
    switch (use) {
    case NameUse::Speaker:
        return QCoreApplication::translate("NameUse", "Speaker of the statement");
    case NameUse::Relay:
        return QCoreApplication::translate("NameUse", "Relay: passed it on");
    case NameUse::Holder:
        return QCoreApplication::translate("NameUse", "Holder of the claim");
    case NameUse::Force:
        return QCoreApplication::translate("NameUse", "Force of the claim");
    case NameUse::Place:
        return QCoreApplication::translate("NameUse", "Place of the claim");
    }
    return {};
}

const Claim* claimMeant(const Statement& statement, std::optional<ClaimId> claim)
{
    if (!claim)
        return statement.claims.size() == 1 ? &statement.claims.front() : nullptr;
    return claimOf(statement, *claim);
}

std::vector<NameUse> usesOf(const Snapshot& snapshot, const Statement& statement, std::optional<ClaimId> claim,
                            const NameTarget& target)
{
    const Claim* meant = claimMeant(statement, claim);
    const bool isAboutForces = meant && namesForce(*meant);
    if (std::holds_alternative<PlaceId>(target))
        return meant && namesPlaces(*meant) ? std::vector{NameUse::Place} : std::vector<NameUse>();
    if (!std::holds_alternative<ActorId>(target))
        return {};
    const Saying* saying = snapshot.find(statement.saying);
    std::vector<NameUse> uses{NameUse::Speaker};
    if (isAboutForces)
        uses.push_back(NameUse::Force);
    uses.push_back(NameUse::Relay);
    if (meant)
        uses.push_back(NameUse::Holder);
    const bool hasSpeaker = saying && !saying->speakers.empty();
    if (hasSpeaker && isAboutForces)
        std::swap(uses[0], uses[1]);
    return uses;
}

namespace {
Command onClaim(StatementId statement, ClaimId claim, std::function<void(Claim&)> mutate)
{
    return claimLens(statement, claim).edit(std::move(mutate));
}

void setForce(Claim& claim, ActorId actor)
{
    std::visit(
        [actor]<typename Body>(Body& body) {
            if constexpr (NamesForce<Body>)
                body.force = actor;
        },
        claim.body);
}

void addPlace(Claim& claim, PlaceId place)
{
    std::visit(
        [place]<typename Body>(Body& body) {
            if constexpr (NamesPlaces<Body>)
                KindOf<Body>::addPlace(body, place);
        },
        claim.body);
}
} // namespace

Command useName(IdSource& ids, StatementId statement, std::optional<ClaimId> claim, const NameTarget& target,
                NameUse use)
{
    const auto* actor = std::get_if<ActorId>(&target);
    const auto* place = std::get_if<PlaceId>(&target);
    if (actor && use == NameUse::Speaker)
        return addSpeaker(statement,
                          {.id = ids.next<SayingSpeakerId>(), .actor = *actor, .capacity = {}, .capacityEn = {}});
    if (actor && use == NameUse::Relay)
        return addRelay(statement, {.id = ids.next<RelayId>(), .actor = *actor, .verb = {}});
    if (!actor && !place)
        return [](const Snapshot&) { return Edits(); };
    return [=, actorId = actor ? std::optional(*actor) : std::nullopt,
            placeId = place ? std::optional(*place) : std::nullopt](const Snapshot& snapshot) {
        const Statement* found = snapshot.find(statement);
        const Claim* meant = found ? claimMeant(*found, claim) : nullptr;
        if (!meant)
            return Edits();
        return onClaim(statement, meant->id, [=](Claim& each) {
            if (use == NameUse::Holder && actorId)
                each.holder = actorId;
            else if (use == NameUse::Force && actorId)
                setForce(each, *actorId);
            else if (use == NameUse::Place && placeId)
                addPlace(each, *placeId);
        })(snapshot);
    };
}

} // namespace tasrih
