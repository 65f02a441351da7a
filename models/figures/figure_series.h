// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/claims/day_span.h"

#include <vector>

namespace tasrih {

/// One number somebody gave, ready to be drawn.
struct FigurePoint
{
    StatementId statement;
    ClaimId claim;
    DaySpan days; ///< As of when; where that isn't stated, the days it was said on.
    bool isAsOf = true;
    double low = 0, high = 0; ///< Equal where one number was given.
    Qualifier qualifier = Qualifier::Exact;
    bool conflicts = false; ///< With a comparable one (see FigureKey): their days meet, their ranges don't.

    [[nodiscard]] double middleDay() const { return (double(days.from) + double(days.to)) / 2; }
};

/// Figures of one measure that can be compared: of the same force, or at the same place.
struct FigureSeries
{
    QString label; ///< In the language asked for; "not stated" where nothing is named.
    std::optional<ActorId> force;
    std::optional<PlaceId> place;
    std::optional<SideId> side;      ///< Of the force.
    std::vector<FigurePoint> points; ///< In order of their days.
};

enum class FigureGroups
{
    Forces,
    Places
};

/// A figure with where it stands. Borrows the snapshot's records.
struct FigureClaim
{
    const Statement* statement = nullptr;
    const Claim* claim = nullptr;
    const Figure* figure = nullptr;
};

/// The figures of @p statements (ascending), in their order.
[[nodiscard]] std::vector<FigureClaim> figuresOf(const Snapshot& snapshot, const std::vector<StatementId>& statements);

/// The measures among @p figures, the commonest first.
[[nodiscard]] std::vector<Measure> measuresOf(const std::vector<FigureClaim>& figures);

/// The series of one measure, the longest first. A figure at several places stands in the series of each. Figures
/// without a number or without any day are left out.
[[nodiscard]] std::vector<FigureSeries> figureSeries(const Snapshot& snapshot, const std::vector<FigureClaim>& figures,
                                                     Measure measure, FigureGroups groups,
                                                     Language language = interfaceLanguage());

/// At most @p most points over all series: where many lie close in time, the lowest and the highest of them, the
/// newest, and as many conflicting ones as there is room for stay.
[[nodiscard]] std::vector<FigureSeries> decimated(const std::vector<FigureSeries>& series, std::size_t most = 5000);

} // namespace tasrih
