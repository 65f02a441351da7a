// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"

#include <optional>
#include <type_traits>
#include <variant>

namespace tasrih {

struct Snapshot;

/// What a claim is about, as far as claims are held against each other by it.
using ClaimTopic = std::variant<std::monostate, PlaceId, PhaseId, PropositionId, Measure>;

/// What the program asks of every kind of claim, answered in one file a kind beside this one:
/// @code
/// static constexpr Wording heading; // Of a comparison of such claims,
/// static constexpr int rank;        // and where it stands in one, from 0 on.
/// static QString subject(const Snapshot&, const Body&, Language); // What it is about; may be empty.
/// static QString words(const Snapshot&, const Body&, Language);   // The rest: what it says of that.
/// static ClaimTopic topic(const Body&);
/// static int likeness(const Snapshot&, const Body&, const Body&); // How well two go side by side, as in likeness.h.
/// // Whether a quotation and a paraphrase of one saying tell it otherwise; nothing where they don't.
/// static std::optional<Certainty> clash(const Body& quoted, const Body& told);
/// @endcode
template <typename Body>
struct KindOf;

/// The shapes of the questions above and below.
template <typename Body>
struct KindQuestion
{
    using Words = QString(const Snapshot&, const Body&, Language);
    using Topic = ClaimTopic(const Body&);
    using Likeness = int(const Snapshot&, const Body&, const Body&);
    using Clash = std::optional<Certainty>(const Body&, const Body&);
    using Places = std::vector<PlaceId>(const Body&);
};

template <typename Body, typename Kind = KindOf<Body>>
concept IsKind = std::is_same_v<decltype(Kind::subject), typename KindQuestion<Body>::Words> &&
                     std::is_same_v<decltype(Kind::words), typename KindQuestion<Body>::Words> &&
                     std::is_same_v<decltype(Kind::topic), typename KindQuestion<Body>::Topic> &&
                     std::is_same_v<decltype(Kind::likeness), typename KindQuestion<Body>::Likeness> &&
                     std::is_same_v<decltype(Kind::clash), typename KindQuestion<Body>::Clash> && Kind::rank >= 0 &&
                 std::is_same_v<decltype(Kind::heading), const Wording>;

/// Kinds that name a force.
template <typename Body>
concept NamesForce = std::is_same_v<decltype(Body::force), std::optional<ActorId>>;

/// Kinds that name places: `places` they name, whether one more is wanted (`wantsPlace`), and `addPlace`.
template <typename Body>
concept NamesPlaces = std::is_same_v<decltype(KindOf<Body>::places), typename KindQuestion<Body>::Places>;

} // namespace tasrih
