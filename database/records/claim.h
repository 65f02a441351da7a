// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/kinds/assertion.h"
#include "database/records/kinds/figure.h"
#include "database/records/kinds/stance.h"
#include "database/records/kinds/withdrawal_claim.h"

#include <QtCore/QString>

#include <array>
#include <optional>
#include <type_traits>
#include <variant>

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

/// The kinds of claims, each described in a file of database/records/kinds and numbered as ClaimKind is. What has to be
/// known of every kind is asked of each of these by std::visit or eachKind: a kind that has no answer does not compile.
using ClaimBody = std::variant<Stance, WithdrawalClaim, Figure, Assertion>;

/// Calls @p visit with std::type_identity of each kind, in their order.
template <typename Visit>
constexpr void eachKind(const Visit& visit)
{
    [&]<typename... Bodies>(std::type_identity<std::variant<Bodies...>> /*all*/) {
        (visit(std::type_identity<Bodies>()), ...);
    }(std::type_identity<ClaimBody>());
}

/// The words of the kinds.
inline constexpr auto claimKinds = []<typename... Bodies>(std::type_identity<std::variant<Bodies...>> /*all*/) {
    return std::array<Term<ClaimKind>, sizeof...(Bodies)>{Bodies::kind...};
}(std::type_identity<ClaimBody>());

static_assert(
    [] {
        for (std::size_t i = 0; i < claimKinds.size(); ++i) {
            if (claimKinds[i].value != ClaimKind(i))
                return false;
        }
        return true;
    }(),
    "The kinds stand in the order of ClaimKind.");

/// What a statement asserts. One identity for all kinds, for footnotes, findings and verdicts.
struct Claim
{
    ClaimId id;
    ClaimBody body;
    std::optional<ActorId> holder; ///< Whose position it is, where that isn't the speaker.
    QString condition, conditionEn;
    QString phrase;         ///< The words of the source, verbatim.
    bool featured = false;  ///< For the briefing.
    QString label, labelEn; ///< What a briefing's chart says of it, in few words; empty = made from the claim.

    [[nodiscard]] ClaimKind kind() const { return static_cast<ClaimKind>(body.index()); }

    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace tasrih
