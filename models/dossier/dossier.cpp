// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier.h"

#include "models/dossier/dossier_ties.h"
#include "models/words/labels.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace tasrih {

namespace {

bool isOfSubject(const DossierReason& reason)
{
    return reason.tie == DossierTie::Speaks || reason.tie == DossierTie::Holds || reason.tie == DossierTie::Relays;
}

void addEntries(const Snapshot& snapshot, const DossierTies& ties, const std::vector<StatementId>& visible,
                Dossier& dossier)
{
    std::set<SayingId> sayings;
    for (const StatementId id : visible) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        DossierEntry entry{id, ties.of(*statement), dayOf(snapshot, *statement), {}};
        if (entry.reasons.empty())
            continue;
        sayings.insert(statement->saying);
        dossier.said += entry.isSaidBySubject() ? 1 : 0;
        dossier.inherited += entry.isInherited() ? 1 : 0;
        dossier.entries.push_back(std::move(entry));
    }
    dossier.sayings = int(sayings.size());
    std::stable_sort(dossier.entries.begin(), dossier.entries.end(), [](const auto& a, const auto& b) {
        return a.day && b.day ? *a.day < *b.day : a.day.has_value() && !b.day;
    });
}

void addYears(Dossier& dossier)
{
    for (std::size_t i = 0; i < dossier.entries.size(); ++i) {
        const std::optional<QDate>& day = dossier.entries[i].day;
        const std::optional<int> year = day ? std::optional(day->year()) : std::nullopt;
        if (dossier.years.empty() || dossier.years.back().year != year)
            dossier.years.push_back({year, i, 0});
        ++dossier.years.back().count;
    }
}

void addLinks(const Snapshot& snapshot, Dossier& dossier)
{
    std::unordered_map<qint64, std::size_t> places;
    for (std::size_t i = 0; i < dossier.entries.size(); ++i)
        places.emplace(dossier.entries[i].statement.value(), i);
    for (const Link& link : snapshot.all<Link>()) {
        for (const StatementId end : {link.from, link.to}) {
            if (const auto found = places.find(end.value()); found != places.end())
                dossier.entries[found->second].links.push_back(link.id);
        }
    }
}

/// Statements ascending, as the pivot wants them.
std::vector<StatementId> statementsOf(const Dossier& dossier)
{
    std::vector<StatementId> statements;
    for (const DossierEntry& entry : dossier.entries)
        statements.push_back(entry.statement);
    std::sort(statements.begin(), statements.end());
    return statements;
}

void addStances(const Snapshot& snapshot, const DossierTies& ties, Dossier& dossier)
{
    const auto* proposition = std::get_if<PropositionId>(&dossier.subject);
    const bool isOfActor = std::holds_alternative<ActorId>(dossier.subject);
    if (!proposition && !isOfActor)
        return;
    const Pivot pivot = pivotOf(snapshot, statementsOf(dossier), {});
    for (const PivotRow& row : pivot.rows) {
        if (isOfActor && !ties.holds(row.actor))
            continue;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::optional<PivotCell>& cell = row.ownCell(column);
            if (!cell || (proposition && pivot.columns[column] != *proposition))
                continue;
            dossier.stances.push_back({row.actor, pivot.columns[column], *cell, pivot.claimsOf(*cell).back()});
        }
    }
    // The subject's own before those of its members.
    std::stable_partition(dossier.stances.begin(), dossier.stances.end(), [&](const DossierStance& stance) {
        return isOfActor && stance.actor == std::get<ActorId>(dossier.subject);
    });
}

void addEnds(const Snapshot& snapshot, const DossierTies& ties, Dossier& dossier)
{
    struct Placed
    {
        std::pair<std::optional<PlaceId>, std::optional<PhaseId>> about;
        DossierEnd end;
    };
    std::vector<Placed> placed;
    for (const DossierEntry& entry : dossier.entries) {
        const Statement& statement = snapshot.get(entry.statement);
        for (const Claim& claim : statement.claims) {
            const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
            if (!withdrawal)
                continue;
            const auto reason = std::find_if(entry.reasons.begin(), entry.reasons.end(), [&](const DossierReason& r) {
                return r.claim == claim.id && (r.tie == DossierTie::Ends || r.tie == DossierTie::Leaves);
            });
            const std::vector<ActorId> holders = holdersOf(snapshot, statement, claim);
            const bool isHeld =
                std::any_of(holders.begin(), holders.end(), [&](ActorId actor) { return ties.holds(actor); });
            if (reason == entry.reasons.end() && !isHeld)
                continue;
            const DossierReach reach = reason == entry.reasons.end() ? DossierReach::Own : reason->reach;
            placed.push_back({{withdrawal->place, withdrawal->phase}, {entry.statement, claim.id, reach, entry.day}});
        }
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.end.reach, a.about) < std::tie(b.end.reach, b.about);
    });
    for (Placed& each : placed)
        dossier.ends.push_back(each.end);
}

} // namespace

bool DossierEntry::isSaidBySubject() const
{
    return std::any_of(reasons.begin(), reasons.end(), isOfSubject);
}

bool DossierEntry::isInherited() const
{
    return std::all_of(reasons.begin(), reasons.end(), [](const DossierReason& reason) {
        return reason.reach == DossierReach::Inherited || reason.reach == DossierReach::Covered;
    });
}

bool isIn(const Snapshot& snapshot, const DossierSubject& subject)
{
    return std::visit([&](auto id) { return snapshot.find(id) != nullptr; }, subject);
}

Dossier dossierOf(const Snapshot& snapshot, const DossierSubject& subject, const std::vector<StatementId>& visible)
{
    Dossier dossier{.subject = subject};
    if (!isIn(snapshot, subject))
        return dossier;
    const DossierTies ties(snapshot, subject);
    addEntries(snapshot, ties, visible, dossier);
    addYears(dossier);
    addLinks(snapshot, dossier);
    addStances(snapshot, ties, dossier);
    addEnds(snapshot, ties, dossier);
    dossier.unfiltered = int(dossier.entries.size());
    if (visible.size() != snapshot.all<Statement>().size()) {
        dossier.unfiltered = int(std::count_if(snapshot.all<Statement>().begin(), snapshot.all<Statement>().end(),
                                               [&](const Statement& one) { return !ties.of(one).empty(); }));
    }
    return dossier;
}

} // namespace tasrih
