// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tasrih {

/// What is shown, as one immutable value. Within a set any member will do; between the sets all must hold; an empty
/// set asks for nothing.
struct Filter
{
    std::optional<QDate> from, to; ///< Of the day said, or of publication where that isn't known; both inclusive.
    std::set<ArticleId> articles;
    std::set<ActorId> actors; ///< Speakers, relays and holders; an actor stands for its members too.
    std::set<SideId> sides;
    std::set<PlaceId> places; ///< A place stands for all within it.
    std::set<PhaseId> phases;
    std::set<PropositionId> propositions;
    std::set<OutletId> outlets;
    std::set<TagId> tags;
    std::set<Reliability> reliabilities;
    std::set<Review> reviews;
    QString text;        ///< A query (models/search/query.h) for statements: their sentences, their gloss, who speaks.
    QString articleText; ///< A query for the articles they stand in.

    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// As JSON and back, for saved searches. Ids that no longer exist do no harm; a broken text gives nothing.
[[nodiscard]] QString toJson(const Filter& filter);
[[nodiscard]] std::optional<Filter> filterFromJson(const QString& json);

/// Statements in order of id, shared with who works on them in another thread.
using StatementList = std::shared_ptr<const std::vector<StatementId>>;

/// The statements that @p filter lets through, in order of id.
/// @param found those that have its words, in order of id, as the index answered. Null: nobody was asked; words are
/// then looked for one by one, as letters, in the records alone, and those of articles ask for nothing.
[[nodiscard]] std::vector<StatementId> filtered(const Snapshot& snapshot, const Filter& filter,
                                                const StatementList& found = {});

} // namespace tasrih
