// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the timeline.
#include "models/compare/tray_command.h"
#include "views/keys/key_position.h"
#include "views/timeline/timeline_view.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace tasrih {

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const bool isFine = !event->pixelDelta().isNull();
    const QPoint delta = isFine ? event->pixelDelta() : event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) && (event->modifiers() & Qt::ShiftModifier)) {
        const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
        compress(std::pow(1.25, steps), std::max(0.0, event->position().y() - headerHeight()));
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
        zoomAbout(std::pow(1.25, steps), frame().toLeading(event->position().x()));
        event->accept();
        return;
    }
    const double lines = isFine ? 1 : 3 * TimelineMetrics().lanePitch / 120.0;
    const bool isSideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    if (!isSideways)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(delta.y() * lines));
    else if (delta.x() != 0) // Some platforms turn Shift+wheel into a sideways wheel themselves.
        setScale(m_scale.moved(-frame().sense() * delta.x() * lines));
    else
        setScale(m_scale.moved(-delta.y() * lines));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_gesture = Gesture{event->position().toPoint(), m_scale, verticalScrollBar()->value()};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_gesture) {
        hover(laneAt(position));
        const bool isFold =
            frame().toLeading(position.x()) < 0 && rowAt(position) && m_rows->row(*rowAt(position)).foldable;
        viewport()->setCursor(isFold ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPoint moved = position - m_gesture->pressed;
    if (!m_gesture->isPanning && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_gesture->isPanning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setScale(m_gesture->scale.moved(-frame().sense() * moved.x()));
    verticalScrollBar()->setValue(m_gesture->scrolled - moved.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_gesture)
        return;
    const bool wasPanning = m_gesture->isPanning;
    m_gesture.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    if (wasPanning)
        return;
    click(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier     ? Extend::Range
                                       : event->modifiers() & Qt::ControlModifier ? Extend::Toggle
                                                                                  : Extend::No);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_gesture.reset();
    if (const FigurePoint* figure = figureAt(event->position().toPoint())) {
        m_context.openSentence(figure->statement, figure->claim);
        return;
    }
    const std::optional<LaneRef> lane = laneAt(event->position().toPoint());
    if (const TimelineClaim* claim = lane ? claimOf(*lane) : nullptr)
        m_context.openSentence(claim->statement, claim->claim);
}

void TimelineView::click(QPoint position, Extend extend)
{
    if (isInBand(position)) {
        if (const FigurePoint* figure = figureAt(position))
            m_context.select(figure->statement, figure->claim);
        return;
    }
    const std::optional<int> row = rowAt(position);
    if (row && frame().toLeading(position.x()) < 0)
        foldAt(*row, position);
    else if (isDense() && row)
        listMembers(position);
    else if (const std::optional<LaneRef> lane = laneAt(position); lane && !toggleBundle(*lane))
        choose(*lane, extend);
    else if (lane)
        viewport()->update();
    else if (position.y() >= headerHeight() && extend == Extend::No)
        m_context.clearSelection();
}

void TimelineView::fold(int placed)
{
    if (m_rows->row(placed).foldable)
        setFolding(toggled(m_rows->content(), m_rows->row(placed).index, m_folding));
}

void TimelineView::foldAt(int placed, QPoint position)
{
    // The name of an inherited run opens and closes its bundle.
    const double y = position.y() - headerHeight() + top();
    for (const RowLayout::PlacedRun& run : m_rows->runsOf(placed)) {
        const double runTop = m_rows->row(placed).lanes > 0 ? m_rows->laneTop({placed, run.firstLane}) : y + 1;
        const bool isOnName = y >= runTop && y < runTop + m_style.metrics.lanePitch;
        if (isOnName && run.run.from >= 0 && run.run.count > mostInheritedLanes) {
            setFolding(toggledBundle(m_rows->content(), m_rows->row(placed).index, run.run.from, m_folding));
            return;
        }
    }
    fold(placed);
}

bool TimelineView::toggleBundle(LaneRef lane)
{
    const LaneClaim what = m_rows->claimIn(lane);
    if (!what.isBundle())
        return false;
    setFolding(toggledBundle(m_rows->content(), m_rows->row(lane.row).index, what.inheritedFrom, m_folding));
    m_at = lane;
    return true;
}

void TimelineView::choose(LaneRef lane, Extend extend)
{
    const TimelineClaim* found = claimOf(lane);
    if (!found) {
        m_at = lane;
        viewport()->update();
        return;
    }
    const TimelineClaim& claim = *found;
    m_isChoosing = true;
    if (extend == Extend::No) {
        m_context.select(claim.statement, claim.claim);
    } else if (extend == Extend::Range) {
        extendTo(claim, lane);
    } else {
        Selection selection = m_context.selection();
        if (std::erase(selection.statements, claim.statement) == 0) {
            selection.statements.push_back(claim.statement);
            selection.current = claim.statement;
            selection.claim = claim.claim;
        } else if (selection.current == claim.statement) {
            selection.current.reset();
            selection.claim.reset();
        }
        m_context.setSelection(selection);
    }
    m_isChoosing = false;
    m_at = lane;
    findMarks();
    viewport()->update();
}

void TimelineView::goTo(LaneRef lane)
{
    choose(lane, Extend::No);
    ensureVisible(lane);
}

void TimelineView::clearChoice()
{
    m_context.clearSelection();
}

void TimelineView::extendTo(const TimelineClaim& claim, LaneRef lane)
{
    const LaneRef start = currentLane().value_or(lane);
    Selection selection = m_context.selection();
    const LaneRef end = std::max(start, lane);
    for (std::optional<LaneRef> at = std::min(start, lane); at && *at <= end; at = m_rows->neighbour(at, 1)) {
        const TimelineClaim* between = claimOf(*at);
        if (between && std::find(selection.statements.begin(), selection.statements.end(), between->statement) ==
                           selection.statements.end())
            selection.statements.push_back(between->statement);
    }
    selection.current = claim.statement;
    selection.claim = claim.claim;
    m_context.setSelection(selection);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (zoomKey(*event) || commandKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveMark(*event);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineView::zoomKey(const QKeyEvent& event)
{
    if (event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        compress(event.key() == Qt::Key_Up ? 0.8 : 1.25, (viewport()->height() - headerHeight()) / 2);
        return true;
    }
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isPlain = (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!isPlain && positionKey(event) >= Qt::Key_A && positionKey(event) <= Qt::Key_Z)
        return false;
    switch (positionKey(event)) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setCompression(1);
        showAll();
        return true;
    case Qt::Key_9:
        fitAll();
        return true;
    case Qt::Key_8:
        fitSelection();
        return true;
    case Qt::Key_X:
        setShowsConflicts(!m_showsConflicts);
        return true;
    case Qt::Key_L:
        setShowsLinks(!m_showsLinks);
        return true;
    case Qt::Key_G:
        setShowsGrades(!m_showsGrades);
        return true;
    case Qt::Key_F:
        setShowsFigures(!m_showsFigures);
        return true;
    case Qt::Key_V:
        setColours(m_colours == TimelineStyle::Colours::Side ? TimelineStyle::Colours::Stance
                                                             : TimelineStyle::Colours::Side);
        return true;
    default:
        return false;
    }
}

bool TimelineView::commandKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT peekEnded();
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isOpening =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    if (isOpening && m_at && toggleBundle(*m_at))
        return true;
    const std::optional<int> claim = currentClaim();
    if (!claim)
        return false;
    const TimelineClaim& current = m_rows->content().claims[std::size_t(*claim)];
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        m_context.openSentence(current.statement, current.claim);
    else if (event.key() == Qt::Key_Space)
        Q_EMIT peekRequested();
    else if (positionKey(event) == Qt::Key_C)
        toggleInTrayAndTell(m_context, current.statement);
    else
        return false;
    return true;
}

void TimelineView::moveMark(const QKeyEvent& event)
{
    const std::optional<LaneRef> here = m_at ? m_at : currentLane();
    const bool isLater = (event.key() == Qt::Key_Right) == (frame().sense() > 0);
    std::optional<LaneRef> next;
    if (event.key() == Qt::Key_Home || (!here && event.key() != Qt::Key_End))
        next = m_rows->neighbour({}, 1);
    else if (event.key() == Qt::Key_End)
        next = m_rows->neighbour({}, -1);
    else if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        next = m_rows->neighbour(here, event.key() == Qt::Key_Down ? 1 : -1);
    else
        next = m_rows->neighbourInTime(*here, isLater ? RowLayout::Direction::Later : RowLayout::Direction::Earlier);
    if (!next)
        return;
    choose(*next, event.modifiers() & Qt::ShiftModifier ? Extend::Range : Extend::No);
    ensureVisible(*next);
}

void TimelineView::hover(std::optional<LaneRef> lane)
{
    if (std::exchange(m_hovered, lane) != lane)
        viewport()->update();
}

void TimelineView::leaveEvent(QEvent*)
{
    hover({});
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

} // namespace tasrih
