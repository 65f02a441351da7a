// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/dossier.h"

#include <map>
#include <set>

namespace tasrih {

/// Finds what ties statements to a subject: what belongs to it is worked out once.
class DossierTies
{
public:
    DossierTies(const Snapshot& snapshot, const DossierSubject& subject);

    /// The nearest first; empty where nothing ties the statement to the subject.
    [[nodiscard]] std::vector<DossierReason> of(const Statement& statement) const;
    /// The subject, or those that are members of it.
    [[nodiscard]] bool holds(ActorId actor) const;

private:
    using Reasons = std::vector<DossierReason>;

    void ofClaim(Reasons& reasons, const WithdrawalClaim& body, ClaimId claim) const;
    void ofClaim(Reasons& reasons, const Figure& body, ClaimId claim) const;
    void ofClaim(Reasons& reasons, const Stance& body, ClaimId claim) const;
    void ofClaim(Reasons& reasons, const Assertion& body, ClaimId claim) const;
    void add(Reasons& reasons, DossierTie tie, ActorId actor, std::optional<ClaimId> claim = {}) const;
    void add(Reasons& reasons, DossierTie tie, PlaceId place, ClaimId claim) const;
    void add(Reasons& reasons, DossierTie tie, PhaseId phase, ClaimId claim) const;
    /// Whether it is the subject, or lies within it.
    [[nodiscard]] bool isNear(PlaceId place) const;

    const Snapshot& m_snapshot;
    DossierSubject m_subject;
    std::set<ActorId> m_members;
    std::map<PlaceId, DossierReach> m_places; ///< That bear on the subject.
    std::set<PhaseId> m_phases;               ///< That cover the place.
};

} // namespace tasrih
