// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kinds/assertion_kind.h"
#include "models/kinds/figure_kind.h"
#include "models/kinds/stance_kind.h"
#include "models/kinds/withdrawal_kind.h"

namespace tasrih {

/// Calls @p visit with a claim's body and std::type_identity of its KindOf: what every kind answers. A kind that lacks
/// an answer fails here.
template <typename Visit>
auto askKind(const Claim& claim, const Visit& visit)
{
    return std::visit(
        [&]<typename Body>(const Body& body) {
            static_assert(IsKind<Body>, "The kind lacks an answer to a question of models/kinds/kind.h.");
            return visit(KindOf<Body>(), body);
        },
        claim.body);
}

/// The same of two claims; @p otherwise where they are of different kinds.
template <typename Visit, typename Answer>
Answer askKind(const Claim& a, const Claim& b, const Answer& otherwise, const Visit& visit)
{
    return askKind(a, [&]<typename Body>(auto kind, const Body& body) {
        const Body* other = std::get_if<Body>(&b.body);
        return other ? visit(kind, body, *other) : otherwise;
    });
}

/// Whether it is a claim in which a force, and places, are named.
[[nodiscard]] inline bool namesForce(const Claim& claim)
{
    return std::visit([]<typename Body>(const Body&) { return NamesForce<Body>; }, claim.body);
}
[[nodiscard]] inline bool namesPlaces(const Claim& claim)
{
    return std::visit([]<typename Body>(const Body&) { return NamesPlaces<Body>; }, claim.body);
}
/// Whether a place would tell more of it.
[[nodiscard]] inline bool wantsPlace(const Claim& claim)
{
    return std::visit(
        []<typename Body>(const Body& body) {
            if constexpr (NamesPlaces<Body>)
                return KindOf<Body>::wantsPlace(body);
            else
                return false;
        },
        claim.body);
}

} // namespace tasrih
