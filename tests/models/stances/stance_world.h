// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"
#include "tests/support/coding_fixture.h"

namespace tasrih::test {

/// A project in which actors say where they stand; every call adds one statement of one saying.
class World
{
public:
    ActorId actor(const QString& name, std::optional<SideId> side = {}, const std::vector<ActorId>& parents = {})
    {
        Actor one{.id = ids.next<ActorId>(), .name = name, .nameEn = name, .side = side};
        for (const ActorId parent : parents)
            one.memberships.push_back({.id = ids.next<MembershipId>(), .parent = parent});
        edits.put(one);
        return one.id;
    }

    SideId side(const QString& name, int order)
    {
        const SideId id = ids.next<SideId>();
        edits.put(Side{.id = id, .name = name, .nameEn = name, .order = order});
        return id;
    }

    PropositionId proposition(int order)
    {
        const PropositionId id = ids.next<PropositionId>();
        edits.put(Proposition{.id = id, .text = QStringLiteral("P"), .order = order});
        return id;
    }

    ArticleId article(const QString& published)
    {
        const ArticleId id = ids.next<ArticleId>();
        edits.put(Article{.id = id, .text = ids.next<TextId>(), .published = Edtf::parse(published)});
        return id;
    }

    SayingId saying(const std::vector<ActorId>& speakers, const QString& saidOn)
    {
        Saying one{.id = ids.next<SayingId>(), .saidOn = Edtf::parse(saidOn)};
        for (const ActorId speaker : speakers)
            one.speakers.push_back({.id = ids.next<SayingSpeakerId>(), .actor = speaker});
        edits.put(one);
        return one.id;
    }

    ClaimId report(SayingId saying, ArticleId article, PropositionId proposition, Position position,
                   std::optional<ActorId> holder = {})
    {
        const ClaimId claim = ids.next<ClaimId>();
        edits.put(Statement{.id = ids.next<StatementId>(),
                            .saying = saying,
                            .article = article,
                            .claims = {{.id = claim, .body = Stance{proposition, position}, .holder = holder}}});
        return claim;
    }

    /// One saying on one day, reported once.
    ClaimId says(ActorId who, PropositionId what, Position position, const QString& day)
    {
        return report(saying({who}, day), m_article, what, position);
    }

    Pivot pivot(PivotOptions options = {})
    {
        const Snapshot now = applied({}, edits);
        std::vector<StatementId> all;
        for (const Statement& statement : now.all<Statement>())
            all.push_back(statement.id);
        return pivotOf(now, all, options);
    }

    [[nodiscard]] Actor record(ActorId id) const { return *applied({}, edits).find(id); }

    IdSource ids{11};
    Edits edits;

private:
    ArticleId m_article = article(QStringLiteral("2025-01-01"));
};

} // namespace tasrih::test
