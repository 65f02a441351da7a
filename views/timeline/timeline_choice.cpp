// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_choice.h"

#include <algorithm>

namespace tasrih {

namespace {
bool holds(const std::vector<StatementId>& statements, StatementId id)
{
    return std::find(statements.begin(), statements.end(), id) != statements.end();
}
} // namespace

void TimelineChoice::setRows(const RowLayout& rows)
{
    m_rows = &rows;
    m_hovered.reset();
    m_at.reset();
    findMarks();
}

const TimelineClaim* TimelineChoice::claimIn(LaneRef lane) const
{
    const LaneClaim what = m_rows->claimIn(lane);
    return what.isBundle() ? nullptr : &m_rows->content().claims[std::size_t(what.claim)];
}

std::optional<int> TimelineChoice::currentClaim() const
{
    const Selection& selection = m_context.selection();
    const ShownClaims& claims = m_rows->content().claims;
    for (std::size_t at = 0; at < claims.size(); ++at) {
        if (selection.claim ? claims[at].claim == *selection.claim : selection.current == claims[at].statement)
            return int(at);
    }
    return std::nullopt;
}

std::optional<LaneRef> TimelineChoice::currentLane() const
{
    const std::optional<int> claim = currentClaim();
    if (m_at && claim && m_rows->claimIn(*m_at).claim == *claim)
        return m_at;
    return claim ? m_rows->laneOf(m_rows->content().claims[std::size_t(*claim)].claim) : std::nullopt;
}

bool TimelineChoice::isChosen(LaneRef lane) const
{
    const TimelineClaim* claim = claimIn(lane);
    return claim && holds(m_context.selection().statements, claim->statement);
}

std::optional<DaySpan> TimelineChoice::days() const
{
    std::optional<DaySpan> days;
    for (const TimelineClaim& claim : m_rows->content().claims) {
        if (holds(m_context.selection().statements, claim.statement))
            days = united(days, claim.span.whole());
    }
    return days;
}

std::optional<LaneRef> TimelineChoice::next(Step step) const
{
    const std::optional<LaneRef> here = m_at ? m_at : currentLane();
    if (step == Step::First || (!here && step != Step::Last))
        return m_rows->neighbour({}, 1);
    switch (step) {
    case Step::First:
        break;
    case Step::Last:
        return m_rows->neighbour({}, -1);
    case Step::Above:
        return m_rows->neighbour(here, -1);
    case Step::Below:
        return m_rows->neighbour(here, 1);
    case Step::Earlier:
        return m_rows->neighbourInTime(*here, RowLayout::Direction::Earlier);
    case Step::Later:
        return m_rows->neighbourInTime(*here, RowLayout::Direction::Later);
    }
    return std::nullopt;
}

void TimelineChoice::choose(LaneRef lane, Extend extend)
{
    if (const TimelineClaim* claim = claimIn(lane)) {
        Selection selection = m_context.selection();
        const bool isTakenOut = extend == Extend::Toggle && std::erase(selection.statements, claim->statement) > 0;
        if (extend == Extend::No)
            selection.statements = {claim->statement};
        else if (extend == Extend::Range)
            extendTo(selection, lane);
        else if (!isTakenOut)
            selection.statements.push_back(claim->statement);
        if (!isTakenOut) {
            selection.current = claim->statement;
            selection.claim = claim->claim;
        } else if (selection.current == claim->statement) {
            selection.current.reset();
            selection.claim.reset();
        }
        m_isChoosing = true;
        m_context.setSelection(selection);
        m_isChoosing = false;
    }
    m_at = lane;
    findMarks();
}

void TimelineChoice::extendTo(Selection& selection, LaneRef lane) const
{
    const LaneRef start = currentLane().value_or(lane);
    const LaneRef end = std::max(start, lane);
    for (std::optional<LaneRef> at = std::min(start, lane); at && *at <= end; at = m_rows->neighbour(at, 1)) {
        const TimelineClaim* between = claimIn(*at);
        if (between && !holds(selection.statements, between->statement))
            selection.statements.push_back(between->statement);
    }
}

bool TimelineChoice::follow()
{
    if (m_isChoosing)
        return false;
    m_at.reset();
    m_at = currentLane();
    findMarks();
    return true;
}

void TimelineChoice::setShowsConflicts(bool shows)
{
    m_showsConflicts = shows;
    findMarks();
}

void TimelineChoice::setShowsLinks(bool shows)
{
    m_showsLinks = shows;
    findMarks();
}

void TimelineChoice::findMarks()
{
    m_conflicts.clear();
    m_links.clear();
    if (!m_rows || !m_rows->metrics().hasLanes() || (!m_showsConflicts && !m_showsLinks))
        return;
    const std::optional<LaneRef> lane = currentLane();
    if (lane && m_showsConflicts)
        m_conflicts = conflictsOf(*m_rows, *lane);
    if (const TimelineClaim* current = lane && m_showsLinks ? claimIn(*lane) : nullptr)
        m_links = linkedLanes(*m_rows, current->statement);
}

} // namespace tasrih
