// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

namespace tasrih::test {

/// Makes snapshots by hand, without a file: records get ids in the order in which they are added, from 1.
class SnapshotBuilder
{
public:
    SideId side(const QString& name, const QString& nameEn, const QString& colour);
    ActorId actor(const QString& name, const QString& nameEn, std::optional<SideId> side = {});
    /// An actor that belongs to @p body.
    ActorId member(const QString& name, const QString& nameEn, ActorId body);
    PropositionId proposition(const QString& text, const QString& textEn);
    OutletId outlet(const QString& name);
    PlaceId place(const QString& name, const QString& nameEn, PlaceKind kind, std::optional<PlaceId> parent = {});
    PhaseId phase(const QString& name, const QString& nameEn, std::vector<PlaceId> places = {});
    EventId event(const QString& title, const QString& titleEn, const char* edtf);
    ArticleId article(const QString& title, const char* published = nullptr, std::optional<OutletId> outlet = {});

    /// A statement with one withdrawal claim, said by @p speakers on @p saidOn (EDTF; null: unknown) in the article
    /// added last.
    StatementId says(std::vector<ActorId> speakers, const char* saidOn, const WithdrawalClaim& claim);
    /// The same with a stance, a figure or an assertion.
    StatementId claims(std::vector<ActorId> speakers, const char* saidOn, decltype(Claim::body) body);
    /// Another report of the saying of the statement added last, in the article added last.
    StatementId reports(decltype(Claim::body) body);
    /// The statement added last denies @p other, or is linked to it otherwise.
    LinkId link(StatementId other, LinkKind kind);
    /// The statement added last, to be changed.
    [[nodiscard]] Statement& last() { return *m_statements.back(); }

    [[nodiscard]] SnapshotPtr build(const QString& title = QStringLiteral("مشروع"),
                                    const QString& titleEn = QStringLiteral("Project")) const;
    /// All statements of @p snapshot, in order of id.
    [[nodiscard]] static std::vector<StatementId> all(const Snapshot& snapshot);

private:
    template <typename AnyId>
    AnyId next()
    {
        return AnyId(++m_last);
    }

    qint64 m_last = 0;
    std::vector<std::shared_ptr<const Side>> m_sides;
    std::vector<std::shared_ptr<const Actor>> m_actors;
    std::vector<std::shared_ptr<const Proposition>> m_propositions;
    std::vector<std::shared_ptr<const Outlet>> m_outlets;
    std::vector<std::shared_ptr<const Link>> m_links;
    std::vector<std::shared_ptr<const Place>> m_places;
    std::vector<std::shared_ptr<const Phase>> m_phases;
    std::vector<std::shared_ptr<const Event>> m_events;
    std::vector<std::shared_ptr<const Article>> m_articles;
    std::vector<std::shared_ptr<const Saying>> m_sayings;
    std::vector<std::shared_ptr<Statement>> m_statements;
};

/// A claim that @p what ends at @p ends (EDTF; null: no end) in @p place.
[[nodiscard]] WithdrawalClaim withdrawal(std::optional<PlaceId> place, const char* ends, Bound bound = Bound::In,
                                         What what = What::FullExit);

/// Five bases in a tree, two phases, four speakers on two sides and a dozen claims that meet most signs of the
/// timeline, with three events.
[[nodiscard]] SnapshotPtr dozenOfClaims();

} // namespace tasrih::test
