// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/claim_list.h"

#include <QtCore/QVarLengthArray>

#include <set>
#include <variant>

namespace tasrih {

/// What the rows of a timeline stand for.
enum class TimelineRows
{
    Places,
    Actors,
    Sides,
    Propositions ///< A claim stands with each proposition that its statement takes a stance on.
};
/// Whether a place also shows what is claimed of the larger places it lies in.
enum class Inherited
{
    Show,
    Hide
};
/// Whether rows that nothing is claimed of are shown.
enum class EmptyRows
{
    Hide,
    Show
};
/// The order of rows that stand beside each other in the tree.
enum class RowSort
{
    Given, ///< As the project has them.
    Name,
    FirstClaim,  ///< Whose first claim was said earliest.
    LatestClaim, ///< Whose latest claim was said last.
    Disagreement ///< Where the most claims don't fit the end that the most agree on.
};

/// The two headings under which rows by place stand, and the one for claims that name neither place nor phase.
enum class RowHeading
{
    Places,
    Phases,
    Elsewhere
};
using RowSubject = std::variant<RowHeading, PlaceId, PhaseId, ActorId, SideId, PropositionId>;

struct TimelineOptions
{
    TimelineRows rows = TimelineRows::Places;
    Inherited inherited = Inherited::Show;
    ApproximatePad pad;
    Language language = interfaceLanguage();
    RowSort sort = RowSort::Given;
    EmptyRows empty = EmptyRows::Hide;
    bool featuredOnly = false;     ///< Only claims chosen for a briefing.
    std::optional<QDate> from, to; ///< Only claims of which something lies within; both inclusive.
    bool datedOnly = false;        ///< Leaves out claims of which no day is known at all.

    friend bool operator==(const TimelineOptions&, const TimelineOptions&) = default;
};

/// A run of lanes of one row that came from one subject: `count` entries of TimelineContent::order from `first`.
struct LaneRun
{
    int first = 0;
    int count = 0;
    int from = -1; ///< The row of the larger place it is inherited from, or −1 for the row's own claims.
};

/// An arrow from a speaker's earlier claim to the next one, of another saying, about the same that names another end.
struct Slip
{
    int fromLane = 0;
    int toLane = 0;
};

/// The runs of a row: its own first, then the inherited ones, the nearest place first. Most rows have one.
using LaneRuns = QVarLengthArray<LaneRun, 1>;

/// A row of the tree. Rows stand in reading order, children right after their parent.
struct TimelineRow
{
    RowSubject subject;
    int depth = 0;
    int end = 0;   ///< One past its last descendant.
    QString label; ///< In the language of the options.
    LaneRuns runs;
    std::vector<Slip> slips; ///< Among its own lanes, in order of their first lane.

    [[nodiscard]] int laneCount() const;
    [[nodiscard]] int ownCount() const { return runs.empty() || runs.front().from >= 0 ? 0 : runs.front().count; }
};

struct TimelineEvent
{
    EventId event;
    DaySpan days;
    QString label;
};

/// What stands in one lane: a claim, or a bundle of inherited ones that is not opened.
struct LaneClaim
{
    int claim = -1;         ///< Index into TimelineContent::claims; −1 for a bundle.
    int inheritedFrom = -1; ///< Row, or −1.
    LaneRun bundle;         ///< The claims of a bundle; its count is 0 where there is a claim.

    [[nodiscard]] bool isBundle() const { return claim < 0; }
};

/// Everything a timeline shows, apart from how it is scaled, scrolled and folded. Immutable once built; threads share
/// it. It costs one entry a claim and a row a subject, however many rows inherit.
struct TimelineContent
{
    SnapshotPtr snapshot; ///< Never null.
    TimelineOptions options;
    ShownClaims claims;     ///< In order of saying.
    std::vector<int> order; ///< Claims by row, in order of saying; a joint claim stands in several rows by actor.
    /// The days each entry of `order` is drawn on: its bar's, else those it was said on; reversed where it has neither.
    /// They lie beside each other, so that very many are counted quickly.
    std::vector<DaySpan> drawn;
    std::vector<TimelineRow> rows;
    std::vector<TimelineEvent> events; ///< In order of their first day.
    std::optional<DaySpan> days;       ///< From the first to the last day of any claim.
    /// The same without ends that lay in the past when they were spoken of: what the talk is about.
    std::optional<DaySpan> mainDays;
    int claimsInProject = 0; ///< Withdrawal claims, whether shown or filtered out.
    /// Claims among the visible that no day is known of, in order of id; left out of the rows with `datedOnly`.
    std::vector<std::pair<StatementId, ClaimId>> undated;

    /// What stands in lane @p lane of row @p row; @p lane is below its laneCount().
    [[nodiscard]] LaneClaim at(int row, int lane) const;
    [[nodiscard]] const TimelineClaim& claimAt(int row, int lane) const
    {
        return claims[std::size_t(at(row, lane).claim)];
    }
};
using TimelineContentPtr = std::shared_ptr<const TimelineContent>;
/// Fills TimelineContent::drawn, once claims and order stand.
void noteDrawnDays(TimelineContent& content);

/// The timeline of those of @p visible that carry withdrawal claims. Takes O(n log n). Names are of the options'
/// language. Safe in any thread.
[[nodiscard]] TimelineContentPtr buildTimeline(SnapshotPtr snapshot, const std::vector<StatementId>& visible,
                                               const TimelineOptions& options);
/// The same from a @p list of all claims, or of those of @p visible, with the options' pad: a filter then costs next to
/// nothing.
[[nodiscard]] TimelineContentPtr buildTimeline(SnapshotPtr snapshot, const ClaimListPtr& list,
                                               const std::vector<StatementId>& visible, const TimelineOptions& options);

} // namespace tasrih
