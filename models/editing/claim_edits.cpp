// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/claim_edits.h"

#include "database/dates/duration.h"
#include "models/editing/lens.h"
#include "models/kinds/kinds.h"

#include <algorithm>

namespace tasrih {

Claim draftStance(IdSource& ids, PropositionId proposition)
{
    return {.id = ids.next<ClaimId>(), .body = Stance{.proposition = proposition}};
}

Command addClaim(StatementId statement, const Claim& claim)
{
    return editRecord<Statement>(statement, [claim](Statement& found) { found.claims.push_back(claim); });
}

namespace {
bool isPartOfAny(const Claim& claim, const std::vector<ClaimId>& wholes)
{
    const Figure* figure = std::get_if<Figure>(&claim.body);
    return figure && figure->partOf && std::find(wholes.begin(), wholes.end(), *figure->partOf) != wholes.end();
}

void freeFigures(Statement& statement, const std::vector<ClaimId>& wholes)
{
    for (Claim& claim : statement.claims) {
        if (isPartOfAny(claim, wholes))
            std::get<Figure>(claim.body).partOf.reset();
    }
}

void dropClaim(Statement& statement, ClaimId claim)
{
    std::erase_if(statement.claims, [claim](const Claim& each) { return each.id == claim; });
    const auto belongs = [claim](const Highlight& each) { return each.claim == claim; };
    const bool onlyOnes = std::all_of(statement.highlights.begin(), statement.highlights.end(), belongs);
    if (!onlyOnes) {
        std::erase_if(statement.highlights, belongs);
        return;
    }
    for (Highlight& highlight : statement.highlights)
        highlight.claim.reset();
}
} // namespace

std::vector<Statement> statementsFreedOf(const Snapshot& snapshot, const std::vector<ClaimId>& claims)
{
    std::vector<Statement> result;
    if (claims.empty())
        return result;
    for (const Statement& statement : snapshot.all<Statement>()) {
        const bool affected = std::any_of(statement.claims.begin(), statement.claims.end(),
                                          [&](const Claim& claim) { return isPartOfAny(claim, claims); });
        if (affected) {
            result.push_back(statement);
            freeFigures(result.back(), claims);
        }
    }
    return result;
}

Command removeClaim(StatementId statement, ClaimId claim)
{
    return [statement, claim](const Snapshot& snapshot) {
        Edits edits = editRecord<Statement>(statement, [claim](Statement& found) {
            dropClaim(found, claim);
            freeFigures(found, {claim});
        })(snapshot);
        if (edits.isEmpty())
            return edits;
        for (Statement& other : statementsFreedOf(snapshot, {claim})) {
            if (other.id != statement)
                edits.put(std::move(other));
        }
        return edits;
    };
}

Command copyClaim(StatementId statement, ClaimId claim, ClaimId copy)
{
    return editRecord<Statement>(statement, [claim, copy](Statement& found) {
        const Claim* at = claimOf(found, claim);
        if (!at)
            return;
        Claim made = *at;
        made.id = copy;
        made.featured = false;
        found.claims.insert(found.claims.begin() + (at - found.claims.data()) + 1, std::move(made));
    });
}

namespace {
/// Takes over what both kinds have.
void carryOver(const ClaimBody& from, ClaimBody& to)
{
    std::visit(
        []<typename From, typename To>(const From& before, To& after) {
            if constexpr (NamesForce<From> && NamesForce<To>)
                after.force = before.force;
            if constexpr (NamesPlaces<From> && NamesPlaces<To>) {
                if (const std::vector<PlaceId> places = KindOf<From>::places(before); !places.empty())
                    KindOf<To>::addPlace(after, places.front());
            }
        },
        from, to);
}
} // namespace

Command changeKind(StatementId statement, ClaimId claim, const ClaimBody& body)
{
    return [statement, claim, body](const Snapshot& snapshot) {
        Edits edits;
        const Statement* found = snapshot.find(statement);
        if (!found)
            return edits;
        Statement changed = *found;
        for (Claim& each : changed.claims) {
            if (each.id != claim || each.body.index() == body.index())
                continue;
            ClaimBody now = body;
            carryOver(each.body, now);
            each.body = std::move(now);
        }
        if (changed == *found)
            return edits;
        freeFigures(changed, {claim});
        edits.put(std::move(changed));
        for (Statement& other : statementsFreedOf(snapshot, {claim})) {
            if (other.id != statement)
                edits.put(std::move(other));
        }
        return edits;
    };
}

void setPlace(WithdrawalClaim& claim, std::optional<PlaceId> place)
{
    claim.place = place;
    if (place)
        claim.phase.reset();
}

void setPhase(WithdrawalClaim& claim, std::optional<PhaseId> phase)
{
    claim.phase = phase;
    if (phase)
        claim.place.reset();
}

namespace {
void updateEnd(WithdrawalClaim& claim)
{
    const std::optional<Duration> duration = Duration::parse(claim.duration);
    if (claim.anchor && duration)
        claim.ends = deriveEnd(*claim.anchor, *duration);
}
} // namespace

void setAnchor(WithdrawalClaim& claim, const std::optional<Edtf>& anchor)
{
    claim.anchor = anchor;
    updateEnd(claim);
}

void setDuration(WithdrawalClaim& claim, const QString& isoDuration)
{
    claim.duration = isoDuration;
    updateEnd(claim);
}

} // namespace tasrih
