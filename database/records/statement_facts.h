// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/article.h"
#include "database/records/lists.h"
#include "database/records/numbering.h"
#include "database/records/reverse_index.h"
#include "database/records/statement.h"

#include <QtCore/QDate>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace tasrih {

struct Snapshot;

/// What a statement may touch, for filters and counts.
using NamedThing = std::variant<ArticleId, OutletId, TagId, ActorId, PlaceId, PhaseId, PropositionId>;
[[nodiscard]] size_t qHash(const NamedThing& thing, size_t seed = 0) noexcept;

/// Things by number, to be compared and counted without a search.
using ThingNumber = quint32;
constexpr ThingNumber noThing = std::numeric_limits<ThingNumber>::max();

/// A stance as one claim takes it.
struct StanceFact
{
    ClaimId claim;
    ThingNumber proposition = noThing;
    ThingNumber holder = noThing; ///< None: whoever speaks.
    Position position = Position::Unclear;
};

/// What every page asks of every statement, in columns: a pass over records that lie scattered in memory takes forty
/// times as long. All columns have one entry a statement (a row), in order of id. Immutable; belongs to one snapshot.
class StatementFacts
{
public:
    StatementFacts() = default;
    explicit StatementFacts(const Snapshot& snapshot);
    /// Those of a snapshot that differs from that of @p before in @p changed (ascending, each once): statements that
    /// are new, other, or gone, or whose saying or article is another. Copies the rest.
    StatementFacts(const StatementFacts& before, const Snapshot& snapshot, const std::vector<StatementId>& changed);

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    /// The rows of @p statements (ascending), without those that are gone.
    [[nodiscard]] std::vector<quint32> rowsOf(std::span<const StatementId> statements) const;
    /// Those of @p statements (ascending) that have a claim of a kind.
    [[nodiscard]] std::vector<StatementId> having(ClaimKind kind, std::span<const StatementId> statements) const;
    [[nodiscard]] std::optional<ThingNumber> numberOf(const NamedThing& thing) const { return m_things->find(thing); }
    /// All things by number; some may be gone by now.
    [[nodiscard]] const std::vector<NamedThing>& things() const { return m_things->keys(); }

    std::vector<StatementId> ids;
    std::vector<SayingId> sayings;
    std::vector<ThingNumber> articles;
    std::vector<QDate> days; ///< As dayOf(); invalid where none is known.
    /// The days it may have been said on, both inclusive; those of publication where that isn't known. Invalid where
    /// nothing is known; an open end is as the other one.
    std::vector<QDate> earliest, latest;
    std::vector<quint8> reliabilities; ///< 1 << Reliability, or 0.
    std::vector<quint8> reviews;       ///< 1 << Review.
    std::vector<quint8> kinds;         ///< 1 << ClaimKind of each claim, together.
    std::vector<quint32> withdrawals;  ///< Withdrawal claims, how many.
    Lists<ThingNumber> speakers;       ///< In order of the saying.
    Lists<ThingNumber> voices;         ///< Relays, and holders of claims.
    Lists<ThingNumber> subjects; ///< Outlet, tags, and the places, phases and propositions of claims, as named there.
    Lists<StanceFact> stances;
    Lists<ClaimId> figures; ///< Claims that are figures, as they stand in the statement.
    std::shared_ptr<const ReverseIndex<SayingId>> bySaying = std::make_shared<ReverseIndex<SayingId>>();
    std::shared_ptr<const ReverseIndex<ArticleId>> byArticle = std::make_shared<ReverseIndex<ArticleId>>();

private:
    class Builder;

    std::shared_ptr<const Numbering<NamedThing>> m_things = std::make_shared<Numbering<NamedThing>>();
};

/// The first day a statement may have been said on; of publication where that isn't known.
[[nodiscard]] std::optional<QDate> dayOf(const Saying* saying, const Article* article);

} // namespace tasrih
