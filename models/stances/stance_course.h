// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"
#include "models/timeline/time_scale.h"
#include "models/timeline/timeline_content.h"

#include <variant>

namespace tasrih {

/// Whose stances, or on what.
using CourseSubject = std::variant<ActorId, PropositionId>;

/// One saying on a line: its claims of one position.
struct CourseMark
{
    PivotClaim claim; ///< The first of them.
    int reports = 1;  ///< How many.
    std::optional<DaySpan> days;
    bool isAtLatest = false; ///< The days are those of publication: it was said at some time until then.

    [[nodiscard]] bool isUncertain() const { return days && !isAtLatest && days->length() > 1; }
    friend bool operator==(const CourseMark&, const CourseMark&) = default;
};

/// An actor's stances on the proposition, or the actor's stances on one proposition.
struct CourseLine
{
    CourseSubject subject = PropositionId(1);
    QString name;
    QString sideColour; ///< Of an actor's line.
    bool changed = false, contradictory = false;
    std::vector<CourseMark> marks; ///< In order of time; those without a day first.
};

struct StanceCourse
{
    CourseSubject subject = PropositionId(1);
    QString title;
    std::vector<CourseLine> lines; ///< By side and name, or in the propositions' order.
    std::optional<DaySpan> days;   ///< Of all marks.
    int undated = 0;               ///< Marks without a day, which can't be drawn.
    TimelineContentPtr events;     ///< The project's events, for the axis; never null.
    Language language = Language::English;

    [[nodiscard]] const CourseMark& mark(int line, int mark) const
    {
        return lines[std::size_t(line)].marks[std::size_t(mark)];
    }
};

/// For a proposition one line for each actor that spoke on it itself; for an actor one line for each proposition, with
/// what its members said where it has any.
[[nodiscard]] StanceCourse stanceCourse(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements,
                                        const CourseSubject& subject, Language language);

/// Distances in the unit of whoever draws.
struct CourseMetrics
{
    double line = 28; ///< Height of a line with one row of marks.
    double lane = 14; ///< And of each further row.
    double mark = 11; ///< Size of a mark.
    int mostLanes = 4;
};

/// A mark that can be drawn. Distances from the leading edge of the body and from the top of the lines.
struct PlacedMark
{
    int line = 0, mark = 0;
    double x = 0, y = 0;     ///< Its centre.
    double from = 0, to = 0; ///< Of the days it may have been said on.
};

struct CourseLayout
{
    std::vector<double> tops;        ///< Of each line, and the bottom of the last one.
    std::vector<PlacedMark> marks;   ///< Line by line, each in order of time.
    std::vector<std::size_t> firsts; ///< The first mark of each line, and one more.

    [[nodiscard]] double height() const { return tops.back(); }
    /// The mark at a point, the nearest one; nothing further away than @p reach.
    [[nodiscard]] std::optional<std::size_t> at(double x, double y, double reach) const;
    /// The next mark on the same line, or the nearest one in time on the next line that has any.
    [[nodiscard]] std::optional<std::size_t> along(std::size_t mark, int step) const;
    [[nodiscard]] std::optional<std::size_t> across(std::size_t mark, int step) const;
};

/// Marks that would cover each other stand under each other, in at most CourseMetrics::mostLanes rows.
[[nodiscard]] CourseLayout courseLayout(const StanceCourse& course, const TimeScale& scale,
                                        const CourseMetrics& metrics);

} // namespace tasrih
