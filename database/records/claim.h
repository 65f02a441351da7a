// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

namespace tasrih {

/// A contested sentence that stances are about.
struct Proposition
{
    PropositionId id;
    QString text, textEn;
    QString shortText, shortTextEn;
    QString note;
    int order = 0;

    friend bool operator==(const Proposition&, const Proposition&) = default;
};

/// A free label.
struct Tag
{
    TagId id;
    QString name, nameEn;

    friend bool operator==(const Tag&, const Tag&) = default;
};

/// Where a claim's holder stands on a proposition.
struct Stance
{
    PropositionId proposition = nowhere<PropositionId>();
    Position position = Position::Unclear;

    friend bool operator==(const Stance&, const Stance&) = default;
};

/// What is said to happen to a force or an object, where, and when it ends.
struct WithdrawalClaim
{
    std::optional<PlaceId> place; ///< About a place or a phase; at most one of the two.
    std::optional<PhaseId> phase;
    std::optional<ActorId> force;
    QString object, objectEn; ///< Equipment and the like, where it is no force that leaves.
    std::optional<PlaceId> fromPlace;
    What what = What::FullExit;
    Modality modality = Modality::Announced;
    Bound bound = Bound::In;
    std::optional<Edtf> starts;
    std::optional<Edtf> ends; ///< As said, or derived from anchor and duration.
    std::optional<Edtf> anchor;
    QString anchorNote;
    QString duration; ///< ISO 8601, e.g. P12M.

    friend bool operator==(const WithdrawalClaim&, const WithdrawalClaim&) = default;
};

/// A number somebody gave.
struct Figure
{
    Measure measure = Measure::Troops;
    QString scope, scopeEn;
    QString unit;
    std::optional<ActorId> force;
    std::vector<PlaceId> places;
    std::optional<double> low, high;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<Edtf> asOf;
    /// Whether asOf is a period that the number sums over.
    enum class Span
    {
        AsOf,
        Cumulative
    } span = Span::AsOf;
    std::optional<ClaimId> partOf;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Anything else worth keeping.
struct Assertion
{
    AssertionType type = AssertionType::Other;
    QString text, textEn;

    friend bool operator==(const Assertion&, const Assertion&) = default;
};

/// What a statement asserts. One identity for all four kinds, for footnotes, findings and verdicts.
struct Claim
{
    ClaimId id;
    std::variant<Stance, WithdrawalClaim, Figure, Assertion> body;
    std::optional<ActorId> holder; ///< Whose position it is, where that isn't the speaker.
    QString condition, conditionEn;
    QString phrase;         ///< The words of the source, verbatim.
    bool featured = false;  ///< For the briefing.
    QString label, labelEn; ///< What a briefing's chart says of it, in few words; empty = made from the claim.

    [[nodiscard]] ClaimKind kind() const { return static_cast<ClaimKind>(body.index()); }

    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace tasrih
