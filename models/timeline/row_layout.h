// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_content.h"
#include "models/timeline/timeline_metrics.h"

#include <functional>

namespace tasrih {

/// Which rows are folded. What starts folded is decided by the content: rows that only repeat what they inherit.
struct Folding
{
    std::set<RowSubject> folded;
    std::set<RowSubject> unfolded; ///< Opened by hand although they start folded.
    /// Bundles of inherited claims that were opened: the row and the larger place.
    std::set<std::pair<RowSubject, RowSubject>> opened;
    /// The rows that are shown, with all under them; empty = all.
    std::set<RowSubject> only = {};

    friend bool operator==(const Folding&, const Folding&) = default;
};

/// A row where it stands. `index` counts in TimelineContent::rows.
struct PlacedRow
{
    int index = 0;
    double top = 0;
    double height = 0;
    double lanesTop = 0;   ///< Where its first lane begins.
    double nameHeight = 0; ///< Of its name in the label column.
    int lanes = 0;         ///< 0 when folded.
    bool folded = false;
    bool foldable = false; ///< Has lanes or children to hide.

    [[nodiscard]] double bottom() const { return top + height; }
};

/// How high a row's name is when it is broken into lines.
using NameHeight = std::function<double(const TimelineRow&)>;

/// One lane: its row among the placed ones, and which of the row's lanes.
struct LaneRef
{
    int row = 0;
    int lane = 0;

    friend auto operator<=>(const LaneRef&, const LaneRef&) = default;
};

/// The rows of a timeline under each other, folded as wished, in distances from the top. It says nothing of time.
/// Costs one entry a row, and finds a place in O(log rows).
class RowLayout
{
public:
    /// @param nameHeight how much a row's name takes in the label column; a row is never lower. One line if empty.
    RowLayout(TimelineContentPtr content, const TimelineMetrics& metrics, const Folding& folding = {},
              const NameHeight& nameHeight = {});

    [[nodiscard]] const TimelineContent& content() const { return *m_content; }
    [[nodiscard]] const TimelineMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] const std::vector<PlacedRow>& rows() const { return m_rows; }
    [[nodiscard]] const PlacedRow& row(int placed) const { return m_rows[std::size_t(placed)]; }
    [[nodiscard]] const TimelineRow& subjectRow(int placed) const
    {
        return m_content->rows[std::size_t(row(placed).index)];
    }
    [[nodiscard]] double height() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }

    /// The placed rows that touch the stretch from @p top to @p bottom: first and one past the last.
    struct Range
    {
        int first = 0;
        int end = 0;
    };
    [[nodiscard]] Range rowsBetween(double top, double bottom) const;
    /// The lanes of a placed row that touch the stretch.
    [[nodiscard]] Range lanesBetween(int placed, double top, double bottom) const;
    [[nodiscard]] std::optional<int> rowAt(double y) const;
    [[nodiscard]] std::optional<LaneRef> laneAt(double y) const;
    [[nodiscard]] double laneTop(LaneRef lane) const;
    /// What stands in a lane.
    [[nodiscard]] LaneClaim claimIn(LaneRef lane) const;
    /// The runs of a placed row as they are shown.
    struct PlacedRun
    {
        LaneRun run;
        int firstLane = 0;
        bool isBundled = false;

        [[nodiscard]] int lanes() const { return isBundled ? 1 : run.count; }
    };
    [[nodiscard]] std::vector<PlacedRun> runsOf(int placed) const;

    /// Of each claim whether a placed row has it, folded or not.
    [[nodiscard]] std::vector<char> shownClaims() const;

    /// The lane before or after @p lane, across rows.
    [[nodiscard]] std::optional<LaneRef> neighbour(std::optional<LaneRef> lane, int step) const;
    /// The lane of the same row whose bar ends next before or after that of @p lane in time.
    enum class Direction
    {
        Earlier,
        Later
    };
    [[nodiscard]] std::optional<LaneRef> neighbourInTime(LaneRef lane, Direction direction) const;
    /// Where a claim stands: among its row's own lanes if it can be, and not in a folded row.
    [[nodiscard]] std::optional<LaneRef> laneOf(ClaimId claim) const;

private:
    void place(int index, bool folded, double nameHeight);
    [[nodiscard]] bool isBundled(int index, const LaneRun& run) const;

    TimelineContentPtr m_content;
    TimelineMetrics m_metrics;
    Folding m_folding;
    std::vector<PlacedRow> m_rows;
};

/// From the first saying to the last end of a run of lanes.
[[nodiscard]] std::optional<DaySpan> daysOf(const TimelineContent& content, const LaneRun& run);
/// Whether @p row starts folded.
[[nodiscard]] bool startsFolded(const TimelineContent& content, int row);
[[nodiscard]] bool isFolded(const TimelineContent& content, int row, const Folding& folding);
/// @p folding with @p row opened if it was folded, folded if it was open.
[[nodiscard]] Folding toggled(const TimelineContent& content, int row, Folding folding);
/// The same for the bundle of what @p row inherits from row @p larger.
[[nodiscard]] Folding toggledBundle(const TimelineContent& content, int row, int larger, Folding folding);

/// A row shows so many inherited claims of one larger place in lanes of their own; more are bundled into one.
inline constexpr int mostInheritedLanes = 8;

} // namespace tasrih
