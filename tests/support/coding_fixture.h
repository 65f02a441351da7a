// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

namespace tasrih::test {

/// A small project in memory: one article, two speakers of two sides, a place, a phase, a proposition, and two
/// statements that overlap in the text.
struct CodingFixture
{
    CodingFixture();

    IdSource ids{7};
    SideId federal = ids.next<SideId>();
    SideId american = ids.next<SideId>();
    ActorId minister = ids.next<ActorId>();
    ActorId envoy = ids.next<ActorId>();
    PlaceId base = ids.next<PlaceId>();
    PhaseId phase = ids.next<PhaseId>();
    PropositionId proposition = ids.next<PropositionId>();
    ArticleId article = ids.next<ArticleId>();
    TextId textId = ids.next<TextId>();
    SayingId firstSaying = ids.next<SayingId>();
    SayingId secondSaying = ids.next<SayingId>();
    StatementId first = ids.next<StatementId>();
    StatementId second = ids.next<StatementId>();

    /// Begins with an emoji and holds a vowelled word, so that code points, UTF-16 units and glyphs all differ.
    QString text;
    Snapshot snapshot;

    /// The run of @p quote in the text, in code points.
    [[nodiscard]] Highlight highlightOn(const QString& quote);
    /// The change that puts all of it into a project.
    [[nodiscard]] Edits asEdits() const;
};

/// The change that puts all records of @p snapshot into a project.
[[nodiscard]] Edits editsThatPut(const Snapshot& snapshot);

/// The snapshot after a change.
[[nodiscard]] Snapshot applied(const Snapshot& snapshot, const Edits& edits);

} // namespace tasrih::test
