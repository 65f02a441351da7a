// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/tray.h"
#include "models/report/report.h"
#include "models/stances/pivot.h"

#include <optional>
#include <vector>

namespace tasrih {

/// What ties a statement to the subject of a dossier.
enum class DossierTie
{
    Speaks,
    Holds,   ///< A claim of it is the actor's, whoever speaks.
    Relays,  ///< Passes on what another said.
    Leaves,  ///< The force of a withdrawal claim.
    Counted, ///< The force of a figure.
    Ends,    ///< A withdrawal claim about the place or the phase.
    Moves,   ///< A withdrawal claim from the place to another.
    Figure,  ///< A figure for the place.
    SaidIn,
    Stance ///< A stance on the proposition.
};

/// How near the tie is.
enum class DossierReach
{
    Own,
    Member,    ///< Of an organisation: through the actor named.
    Inherited, ///< From a larger place, named.
    Covered,   ///< From a phase that covers the place, named.
    Within     ///< From a place that lies in it, named.
};

struct DossierReason
{
    DossierTie tie = DossierTie::Speaks;
    DossierReach reach = DossierReach::Own;
    std::optional<ClaimId> claim = {};                                ///< The claim that makes it, where one does.
    std::variant<std::monostate, ActorId, PlaceId, PhaseId> via = {}; ///< Through whom or from where.

    friend bool operator==(const DossierReason&, const DossierReason&) = default;
};

/// One statement of a dossier, once, with all that ties it.
struct DossierEntry
{
    StatementId statement;
    std::vector<DossierReason> reasons; ///< The nearest first; never empty.
    std::optional<QDate> day;           ///< It is ordered by: said, else published.
    std::vector<LinkId> links;          ///< From it or to it.

    /// By the subject, or about it only.
    [[nodiscard]] bool isSaidBySubject() const;
    /// Nothing in it speaks of the subject itself.
    [[nodiscard]] bool isInherited() const;

    friend bool operator==(const DossierEntry&, const DossierEntry&) = default;
};

/// The entries of a year; those without a day come last.
struct DossierYear
{
    std::optional<int> year;
    std::size_t first = 0, count = 0; ///< In Dossier::entries.

    friend bool operator==(const DossierYear&, const DossierYear&) = default;
};

/// Where an actor stands on a proposition now.
struct DossierStance
{
    ActorId actor;
    PropositionId proposition;
    PivotCell cell; ///< Its `first` and `count` mean nothing here.
    PivotClaim latest;

    friend bool operator==(const DossierStance&, const DossierStance&) = default;
};

/// A claimed end, in order of subject, then of time.
struct DossierEnd
{
    StatementId statement;
    ClaimId claim;
    DossierReach reach = DossierReach::Own;
    std::optional<QDate> day; ///< It was said.

    friend bool operator==(const DossierEnd&, const DossierEnd&) = default;
};

/// A contradiction that concerns the subject, in words.
struct DossierFinding
{
    QString text;
    Tone tone = Tone::Plain;
    std::vector<StatementId> statements;

    friend bool operator==(const DossierFinding&, const DossierFinding&) = default;
};

/// Everything said by or about a subject.
struct Dossier
{
    DossierSubject subject;
    std::vector<DossierEntry> entries; ///< In order of time; those without a day last.
    std::vector<DossierYear> years;
    int sayings = 0;                    ///< Distinct ones behind the entries.
    int said = 0;                       ///< Entries said by the subject.
    int inherited = 0;                  ///< Entries that only reach it from elsewhere.
    int unfiltered = 0;                 ///< Entries there would be without the filter.
    std::vector<DossierStance> stances; ///< Of an actor on each proposition, or of each actor on the proposition.
    std::vector<DossierEnd> ends;
    std::vector<DossierFinding> findings; ///< Filled by whoever finds them.

    friend bool operator==(const Dossier&, const Dossier&) = default;
};

/// The dossier of @p subject over the statements @p visible (ascending). Empty where the subject is gone.
[[nodiscard]] Dossier dossierOf(const Snapshot& snapshot, const DossierSubject& subject,
                                const std::vector<StatementId>& visible);

/// Whether the record is (still) there.
[[nodiscard]] bool isIn(const Snapshot& snapshot, const DossierSubject& subject);

} // namespace tasrih
