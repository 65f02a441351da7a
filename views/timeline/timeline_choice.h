// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/timeline/conflicts.h"
#include "models/timeline/linked_lanes.h"

namespace tasrih {

/// The selection of the context as lanes of a timeline: which are chosen, which one the keys stand on (a claim may
/// stand in several), which one the pointer is over, and what conflicts with the current one or is linked with it. It
/// knows no widget.
class TimelineChoice
{
public:
    enum class Extend
    {
        No,
        Toggle,
        Range
    };
    enum class Step
    {
        First,
        Last,
        Above,
        Below,
        Earlier,
        Later
    };

    /// @param context must outlive the choice.
    explicit TimelineChoice(Context& context)
        : m_context(context)
    {
    }

    /// The lanes there are from now on; they must live until the next ones come.
    void setRows(const RowLayout& rows);

    /// The claim in a lane; null for a bundle.
    [[nodiscard]] const TimelineClaim* claimIn(LaneRef lane) const;
    [[nodiscard]] std::optional<int> currentClaim() const;
    /// Where the current claim stands, where it is shown.
    [[nodiscard]] std::optional<LaneRef> currentLane() const;
    /// Whether the statement of the lane's claim is chosen.
    [[nodiscard]] bool isChosen(LaneRef lane) const;
    /// From the first to the last day of what is chosen.
    [[nodiscard]] std::optional<DaySpan> days() const;
    /// The lane the keys stand on.
    [[nodiscard]] const std::optional<LaneRef>& at() const { return m_at; }
    void standOn(LaneRef lane) { m_at = lane; }
    /// Where the keys go from here; nothing at the end.
    [[nodiscard]] std::optional<LaneRef> next(Step step) const;

    /// The keys stand on @p lane, and its claim is chosen.
    void choose(LaneRef lane, Extend extend = Extend::No);
    /// The selection became another one. Returns whether others did that.
    bool follow();
    /// Returns whether the pointer was over another lane before.
    bool hover(std::optional<LaneRef> lane) { return std::exchange(m_hovered, lane) != lane; }

    /// Whether the lanes that conflict with the current claim are looked for, and those its statement is linked with.
    [[nodiscard]] bool showsConflicts() const { return m_showsConflicts; }
    [[nodiscard]] bool showsLinks() const { return m_showsLinks; }
    void setShowsConflicts(bool shows);
    void setShowsLinks(bool shows);
    [[nodiscard]] const std::vector<ConflictingLane>& conflicts() const { return m_conflicts; }
    [[nodiscard]] const std::vector<LinkedLane>& links() const { return m_links; }
    [[nodiscard]] const std::optional<LaneRef>& hovered() const { return m_hovered; }

private:
    void extendTo(Selection& selection, LaneRef lane) const;
    void findMarks();

    Context& m_context;
    const RowLayout* m_rows = nullptr;
    std::optional<LaneRef> m_hovered;
    std::optional<LaneRef> m_at;
    std::vector<ConflictingLane> m_conflicts;
    std::vector<LinkedLane> m_links;
    bool m_showsConflicts = false;
    bool m_showsLinks = false;
    bool m_isChoosing = false; ///< The selection is changing by this choice's doing.
};

} // namespace tasrih
