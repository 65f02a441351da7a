// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/actor.h"
#include "database/records/article.h"
#include "database/records/missing.h"
#include "database/records/place.h"
#include "database/records/statement.h"
#include "database/records/table.h"
#include "database/records/verdict.h"

#include <QtCore/QString>

#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace tasrih {

class ActorSides;
class StatementFacts;

/// A filter the analyst named.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString filter; ///< JSON, as Filter writes it.

    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// Everything in a project but the texts and the history, immutable, at one moment. Threads share it freely; a change
/// makes a new one that shares all untouched rows with the old.
struct Snapshot
{
    qint64 sequence = 0; ///< The `change.seq` it includes.
    QString title, titleEn;
    bool hadGaps = false; ///< The file points at records that are not there; see closeGaps().

    std::tuple<Table<Side>, Table<Outlet>, Table<Tag>, Table<Place>, Table<Phase>, Table<Proposition>, Table<Actor>,
               Table<Event>, Table<Article>, Table<Saying>, Table<Statement>, Table<Link>, Table<SavedSearch>,
               Table<ArticleNote>, Table<Verdict>>
        tables;

    /// What is known of the statements, in columns; never null. Whoever changes tables calls rebuildFacts().
    std::shared_ptr<const StatementFacts> facts = noFacts();
    /// Which sides actors take from what they belong to; never null, made together with the facts.
    std::shared_ptr<const ActorSides> sides = noSides();

    template <typename Record>
    [[nodiscard]] const Table<Record>& all() const
    {
        return std::get<Table<Record>>(tables);
    }

    template <typename Record>
    [[nodiscard]] Table<Record>& all()
    {
        return std::get<Table<Record>>(tables);
    }

    [[nodiscard]] const Side* find(SideId id) const { return all<Side>().find(id); }
    [[nodiscard]] const Outlet* find(OutletId id) const { return all<Outlet>().find(id); }
    [[nodiscard]] const Tag* find(TagId id) const { return all<Tag>().find(id); }
    [[nodiscard]] const Place* find(PlaceId id) const { return all<Place>().find(id); }
    [[nodiscard]] const Phase* find(PhaseId id) const { return all<Phase>().find(id); }
    [[nodiscard]] const Proposition* find(PropositionId id) const { return all<Proposition>().find(id); }
    [[nodiscard]] const Actor* find(ActorId id) const { return all<Actor>().find(id); }
    [[nodiscard]] const Event* find(EventId id) const { return all<Event>().find(id); }
    [[nodiscard]] const Article* find(ArticleId id) const { return all<Article>().find(id); }
    [[nodiscard]] const Saying* find(SayingId id) const { return all<Saying>().find(id); }
    [[nodiscard]] const Statement* find(StatementId id) const { return all<Statement>().find(id); }
    [[nodiscard]] const Link* find(LinkId id) const { return all<Link>().find(id); }
    [[nodiscard]] const SavedSearch* find(SavedSearchId id) const { return all<SavedSearch>().find(id); }
    [[nodiscard]] const ArticleNote* find(ArticleNoteId id) const { return all<ArticleNote>().find(id); }
    [[nodiscard]] const Verdict* find(VerdictId id) const { return all<Verdict>().find(id); }

    /// The record of an optional id; null where there is none.
    template <typename AnyId>
    [[nodiscard]] auto find(const std::optional<AnyId>& id) const -> decltype(find(*id))
    {
        return id ? find(*id) : nullptr;
    }

    /// The record of an id that somebody kept: where it is gone by now, one that says so, which lives as long as the
    /// program. For what is shown.
    template <typename Tag>
    [[nodiscard]] const auto& get(Id<Tag> id) const
    {
        const auto* found = find(id);
        return found ? *found : sharedMissing<Id<Tag>>();
    }
    /// The record of an id. For what is written: throws Error where it is gone by now.
    template <typename Tag>
    [[nodiscard]] const auto& require(Id<Tag> id) const
    {
        const auto* found = find(id);
        if (!found)
            throwMissing(id.value());
        return *found;
    }

    /// The statements that hang on a record, in order of id; valid as long as the snapshot.
    [[nodiscard]] std::span<const StatementId> statementsOf(ArticleId article) const;
    [[nodiscard]] std::span<const StatementId> statementsOf(SayingId saying) const;

    void rebuildFacts();
    /// The part of it that actors bear on.
    void rebuildSides();

private:
    [[nodiscard]] static std::shared_ptr<const StatementFacts> noFacts();
    [[nodiscard]] static std::shared_ptr<const ActorSides> noSides();
};

/// A claim and the statement that carries it; both null where either is gone.
struct ClaimRecord
{
    const Statement* statement = nullptr;
    const Claim* claim = nullptr;
};
[[nodiscard]] ClaimRecord recordOf(const Snapshot& snapshot, StatementId statement, ClaimId claim);

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace tasrih
