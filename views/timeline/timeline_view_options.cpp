// SPDX-License-Identifier: GPL-3.0-or-later
// What the view shows on demand: conflicts with the current claim, review state and grade, stance colours.
#include "models/labels/labels.h"
#include "views/timeline/timeline_view.h"

namespace tasrih {

void TimelineView::setShowsConflicts(bool shows)
{
    m_showsConflicts = shows;
    findConflicts();
    viewport()->update();
    Q_EMIT optionsChanged();
}

void TimelineView::setShowsLinks(bool shows)
{
    m_showsLinks = shows;
    findLinks();
    viewport()->update();
    Q_EMIT optionsChanged();
}

void TimelineView::findMarks()
{
    findConflicts();
    findLinks();
}

void TimelineView::findLinks()
{
    m_links.clear();
    if (!m_showsLinks || !m_rows || isDense())
        return;
    const std::optional<LaneRef> lane = currentLane();
    if (const TimelineClaim* current = lane ? claimOf(*lane) : nullptr)
        m_links = linkedLanes(*m_rows, current->statement);
}

void TimelineView::findConflicts()
{
    m_conflicts.clear();
    if (!m_showsConflicts || !m_rows || isDense())
        return;
    if (const std::optional<LaneRef> lane = currentLane())
        m_conflicts = conflictsOf(*m_rows, *lane);
}

void TimelineView::setShowsGrades(bool shows)
{
    m_showsGrades = shows;
    m_texts = newTexts();
    viewport()->update();
    Q_EMIT optionsChanged();
}

/// Labels, with review state and grade where they are asked for: "… · draft · B2".
LaneTexts TimelineView::newTexts() const
{
    const TimelineContentPtr content = m_feed.content();
    if (!m_showsGrades)
        return LaneTexts(content);
    return LaneTexts(content, [content](int claim) {
        const ClaimRecord record = recordOf(*content, claim);
        if (!record.statement)
            return QString();
        QString text = QStringLiteral(" · ") + textOf(record.statement->review, content->options.language);
        QString grade;
        if (record.statement->reliability)
            grade += symbolOf(*record.statement->reliability);
        if (record.statement->credibility)
            grade += symbolOf(*record.statement->credibility);
        return grade.isEmpty() ? text : text + QStringLiteral(" · ") + grade;
    });
}

void TimelineView::setShowsFigures(bool shows)
{
    m_showsFigures = shows;
    m_figuresFeed.setLooking(this, shows);
    updateBars();
    viewport()->update();
    Q_EMIT optionsChanged();
}

const FigurePoint* TimelineView::figureAt(QPoint position) const
{
    if (!m_showsFigures || !isInBand(position))
        return nullptr;
    const TimelineFrame where = frame();
    constexpr double reach = 9;
    return m_figures.pointAt(position, {where, m_scale, headerHeight() + bodyHeight(), bandHeight()}, m_style, reach);
}

void TimelineView::setColours(TimelineStyle::Colours colours)
{
    m_colours = colours;
    m_style.colours = colours;
    viewport()->update();
    Q_EMIT optionsChanged();
}

} // namespace tasrih
