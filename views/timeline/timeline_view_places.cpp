// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the view, and how it follows the selection.
#include "database/dates/date_text.h"
#include "models/labels/labels.h"
#include "models/timeline/row_summary.h"
#include "views/timeline/timeline_accessible.h"
#include "views/timeline/timeline_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QScrollBar>

namespace tasrih {

std::optional<int> TimelineView::rowAt(QPoint position) const
{
    return position.y() < headerHeight() || isInBand(position) ? std::nullopt
                                                               : m_rows->rowAt(position.y() - headerHeight() + top());
}

std::optional<LaneRef> TimelineView::laneAt(QPoint position) const
{
    if (position.y() < headerHeight() || frame().toLeading(position.x()) < 0 || isDense() || isInBand(position))
        return {};
    return m_rows->laneAt(position.y() - headerHeight() + top());
}

const EventMark* TimelineView::eventAt(QPoint position) const
{
    const double x = frame().toLeading(position.x());
    const double y = position.y() - 2 * m_style.metrics.axisTier;
    if (y < 0 || y >= m_eventLevels * m_style.metrics.eventTier || x < 0)
        return nullptr;
    const int level = int(y / m_style.metrics.eventTier);
    const auto found = std::find_if(m_events.marks.begin(), m_events.marks.end(), [&](const EventMark& mark) {
        return mark.level == level && x >= mark.labelFrom - m_style.metrics.gap && x < mark.labelTo;
    });
    return found == m_events.marks.end() ? nullptr : &*found;
}

QRectF TimelineView::laneRect(LaneRef lane) const
{
    return frame().bodyRect(m_rows->laneTop(lane) - top() + headerHeight(), m_style.metrics.lanePitch);
}

LaneShape TimelineView::shapeOf(LaneRef lane) const
{
    const TimelineFrame where = frame();
    const LaneShaper shaper(*m_rows, m_scale, where);
    const LaneClaim what = m_rows->claimIn(lane);
    LaneShape shape = what.isBundle() ? shaper.bundle(lane, {}, {}, m_style.labelWidth())
                                      : shaper.shape(lane, m_texts.of(what.claim), m_style.labelWidth());
    const double shift = headerHeight() - top();
    shape.lane.translate(0, shift);
    shape.bounds.translate(0, shift);
    shape.label.translate(0, shift);
    if (shape.diamond)
        *shape.diamond += QPointF(0, shift);
    if (shape.cap)
        *shape.cap += QPointF(0, shift);
    return shape;
}

std::optional<LaneRef> TimelineView::currentLane() const
{
    const std::optional<int> claim = currentClaim();
    if (m_at && claim && m_rows->claimIn(*m_at).claim == *claim)
        return m_at;
    return claim ? m_rows->laneOf(m_rows->content().claims[std::size_t(*claim)].claim) : std::nullopt;
}

std::optional<int> TimelineView::currentClaim() const
{
    const Selection& selection = m_context.selection();
    const ShownClaims& claims = m_rows->content().claims;
    for (std::size_t at = 0; at < claims.size(); ++at) {
        if (selection.claim ? claims[at].claim == *selection.claim : selection.current == claims[at].statement)
            return int(at);
    }
    return std::nullopt;
}

const TimelineClaim* TimelineView::claimOf(LaneRef lane) const
{
    const LaneClaim what = m_rows->claimIn(lane);
    return what.isBundle() ? nullptr : &m_rows->content().claims[std::size_t(what.claim)];
}

void TimelineView::ensureVisible(LaneRef lane)
{
    const double pitch = m_style.metrics.lanePitch;
    const double from = m_rows->laneTop(lane);
    const double height = bodyHeight();
    if (from < top())
        verticalScrollBar()->setValue(qFloor(from - pitch / 2));
    else if (from + pitch > top() + height)
        verticalScrollBar()->setValue(qCeil(from + 1.5 * pitch - height));
    const TimelineClaim* claim = claimOf(lane);
    const std::optional<DaySpan> whole = claim ? claim->span.whole() : std::nullopt;
    if (!whole || shapeOf(lane).outOfSight == LaneShape::OutOfSight::No)
        return;
    const double middle = (m_scale.x(whole->from) + m_scale.x(whole->to)) / 2;
    setScale(m_scale.moved(middle - frame().bodyWidth() / 2));
}

void TimelineView::showSelection()
{
    if (!m_isChoosing) {
        m_at.reset();
        // Nothing moves under the hand of somebody who works here; elsewhere the lane is brought into sight.
        const std::optional<LaneRef> lane = currentLane();
        if (lane && !hasFocus())
            ensureVisible(*lane);
        m_at = lane;
    }
    findMarks();
    announce();
    viewport()->update();
}

void TimelineView::announce()
{
    const std::optional<int> claim = currentClaim();
    if (!claim)
        return;
    const ClaimWords words = wordsOf(m_rows->content(), *claim);
    setAccessibleDescription(QStringList{words.speaker, words.saidOn, words.summary}.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    announceLane(*this);
}

bool TimelineView::isChosen(LaneRef lane) const
{
    const TimelineClaim* claim = claimOf(lane);
    const std::vector<StatementId>& chosen = m_context.selection().statements;
    return claim && std::find(chosen.begin(), chosen.end(), claim->statement) != chosen.end();
}

QString TimelineView::tipAt(QPoint position) const
{
    const Language language = m_style.language;
    QStringList paragraphs;
    if (const std::optional<LaneRef> lane = laneAt(position); lane && claimOf(*lane)) {
        const ClaimWords words = wordsOf(m_rows->content(), m_rows->claimIn(*lane).claim);
        paragraphs << QStringLiteral("%1 · %2").arg(words.speaker, words.saidOn) << words.summary << words.relays
                   << words.sentence << words.source;
    } else if (const std::optional<int> row = rowAt(position); row && frame().toLeading(position.x()) < 0) {
        paragraphs << m_rows->subjectRow(*row).label << summaryText(m_rows->content(), m_rows->row(*row).index);
    } else if (row && isDense()) {
        const int members = int(membersAt(position).size());
        paragraphs << m_rows->subjectRow(*row).label;
        if (members > 0)
            paragraphs << tr("%n claim(s) here; a click lists them", nullptr, members);
    } else if (const EventMark* mark = eventAt(position)) {
        for (const int index : mark->events) {
            const Event* event = m_rows->content().snapshot->find(m_rows->content().events[std::size_t(index)].event);
            if (event && event->date)
                paragraphs << QStringLiteral("%1 · %2").arg(readable(*event->date, language), nameOf(*event, language));
        }
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

} // namespace tasrih
