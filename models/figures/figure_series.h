// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/claims/day_span.h"
#include "models/claims/figure_range.h"

#include <vector>

namespace tasrih {

/// One number somebody gave, ready to be drawn.
struct FigurePoint
{
    /// What the days are.
    enum class Known : quint8
    {
        AsOf,    ///< Those that the number is of.
        Said,    ///< Those it was said on: as of when isn't stated.
        AtLatest ///< Those of publication: it was said at some time until then.
    };
    /// On which side of the days there are more of which it may be, nobody knows how many.
    enum class Open : quint8
    {
        None,
        Before, ///< "../2024-03", and what is known by its publication.
        After   ///< "2024-03/.."
    };

    StatementId statement;
    ClaimId claim;
    DaySpan days;
    Known known = Known::AsOf;
    Open open = Open::None;
    double low = 0, high = 0; ///< Equal where one number was given.
    NumberRange range = {};   ///< What the qualifier lets be true.
    Qualifier qualifier = Qualifier::Exact;
    bool isCumulative = false; ///< Counted over the days rather than at a time within them.
    bool conflicts = false;    ///< With another one of its series: their days meet, their ranges don't.
    QString number = {};       ///< "about 2,500"; see nameFigures().
    QString holder = {};       ///< Who says so.

    /// Where its mark stands: what was counted over some days, or said until one, at their end.
    [[nodiscard]] double day() const
    {
        if (open == Open::After)
            return double(days.from);
        return isCumulative || open == Open::Before ? days.to : (double(days.from) + double(days.to)) / 2;
    }
};

/// Figures of one measure that can be compared: of the same force at the same places, in one unit, all at a time or all
/// over a period.
struct FigureSeries
{
    QString label; ///< "US forces, Iraq" in the language asked for; else what is counted; "not stated" without that.
    std::optional<ActorId> force;
    std::vector<PlaceId> places;     ///< Sorted.
    std::optional<SideId> side;      ///< Of the force.
    std::vector<FigurePoint> points; ///< In order of their days.
    int count = 0;                   ///< Of figures, also of those that decimated() left out.
    int contradicting = 0;           ///< How many of these conflict.
    /// Points that contradict each other, by their place in `points`: each with the last one before it that it does.
    std::vector<std::pair<std::size_t, std::size_t>> joins = {};
    QString sentence = {}; ///< See sentenceOf().
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

/// The series of one measure: those with contradictions first, then the longest. Figures without a number or without
/// any day are left out.
[[nodiscard]] std::vector<FigureSeries> figureSeries(const Snapshot& snapshot, const std::vector<FigureClaim>& figures,
                                                     Measure measure, Language language = interfaceLanguage());

/// Finds out which points contradict which.
void joinConflicts(std::vector<FigureSeries>& series);

/// At most @p most points over all series: where many lie close in time, the lowest and the highest of them, the
/// newest, and as many conflicting ones as there is room for stay.
[[nodiscard]] std::vector<FigureSeries> decimated(const std::vector<FigureSeries>& series, std::size_t most = 5000);

} // namespace tasrih
