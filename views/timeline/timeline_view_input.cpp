// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the timeline, carried out.
#include "models/compare/tray_command.h"
#include "models/words/plain_text.h"
#include "views/page/statement_menu.h"
#include "views/timeline/timeline_view.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tasrih {

namespace {
using Extend = TimelineChoice::Extend;
using Step = TimelineChoice::Step;

constexpr std::size_t mostListed = 24;
constexpr qsizetype mostLetters = 140; ///< Of one of them.
constexpr double compressStep = 1.25;

/// The commands that move along lanes stand in the order of the steps.
Step stepOf(TimelineCommand command)
{
    return Step(int(command) - int(TimelineCommand::FirstLane));
}
static_assert(int(TimelineCommand::Later) - int(TimelineCommand::FirstLane) == int(Step::Later));
} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const WheelTurn turn = WheelTurn::of(*event, m_style.direction);
    event->accept();
    switch (turn.kind) {
    case WheelTurn::Kind::Compress:
        compress(turn.amount, std::max(0.0, event->position().y() - places().headerHeight()));
        return;
    case WheelTurn::Kind::Zoom:
        m_camera.zoom(turn.amount, frame().toLeading(event->position().x()));
        break;
    case WheelTurn::Kind::Down:
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(turn.amount));
        return;
    case WheelTurn::Kind::Along:
        m_camera.pan(turn.amount);
        break;
    }
    followCamera();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_drag.emplace(event->position().toPoint(), m_camera);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_drag) {
        const TimelinePlaces where = places();
        hover(where.laneAt(position));
        const std::optional<int> row = where.isInColumn(position) ? where.rowAt(position) : std::nullopt;
        viewport()->setCursor(row && m_rows->row(*row).foldable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moveTo(position, m_style.direction, m_camera))
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    followCamera();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool wasMoving = m_drag->isMoving();
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    if (wasMoving)
        return;
    click(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier     ? Extend::Range
                                       : event->modifiers() & Qt::ControlModifier ? Extend::Toggle
                                                                                  : Extend::No);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    if (const FigurePoint* figure = figureAt(event->position().toPoint())) {
        m_context.openSentence(figure->statement, figure->claim);
        return;
    }
    const std::optional<LaneRef> lane = laneAt(event->position().toPoint());
    if (const TimelineClaim* claim = lane ? m_choice.claimIn(*lane) : nullptr)
        m_context.openSentence(claim->statement, claim->claim);
}

void TimelineView::click(QPoint position, Extend extend)
{
    const TimelinePlaces where = places();
    if (position.y() >= where.bandTop()) {
        if (const FigurePoint* figure = figureAt(position))
            m_context.select(figure->statement, figure->claim);
        return;
    }
    const std::optional<int> row = where.rowAt(position);
    const std::optional<LaneRef> lane = where.laneAt(position);
    if (row && where.isInColumn(position))
        foldAt(*row, position);
    else if (isDense() && row)
        listMembers(position);
    else if (lane && !toggleBundle(*lane))
        m_choice.choose(*lane, extend);
    else if (!lane && where.isInBody(position) && extend == Extend::No)
        m_context.clearSelection();
    viewport()->update();
}

/// The name of an inherited run opens and closes its bundle, that of a row the row.
void TimelineView::foldAt(int placed, QPoint position)
{
    const PlacedRow& row = m_rows->row(placed);
    const std::optional<RowLayout::PlacedRun> named = places().runNamedAt(placed, position);
    if (named && named->run.from >= 0 && named->run.count > mostInheritedLanes)
        setFolding(toggledBundle(m_rows->content(), row.index, named->run.from, m_folding));
    else if (row.foldable)
        setFolding(toggled(m_rows->content(), row.index, m_folding));
}

bool TimelineView::toggleBundle(LaneRef lane)
{
    const LaneClaim what = m_rows->claimIn(lane);
    if (!what.isBundle())
        return false;
    setFolding(toggledBundle(m_rows->content(), m_rows->row(lane.row).index, what.inheritedFrom, m_folding));
    m_choice.standOn(lane);
    return true;
}

void TimelineView::listMembers(QPoint position)
{
    const std::vector<int> members = places().membersAt(position);
    if (members.empty()) {
        m_context.clearSelection();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("denseMembers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(members.size(), mostListed); ++i) {
        const ClaimWords words = wordsOf(m_rows->content(), members[i]);
        const QString text = QStringLiteral("%1 · %2 · %3").arg(words.speaker, words.saidOn, words.summary);
        const TimelineClaim& claim = m_rows->content().claims[std::size_t(members[i])];
        menu->addAction(inLabel(text, mostLetters), this,
                        [this, claim] { m_context.select(claim.statement, claim.claim); });
    }
    if (members.size() > mostListed)
        menu->addAction(tr("… and %n more: zoom in", nullptr, int(members.size() - mostListed)))->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(position));
}

/// The menu of the claim or figure under the pointer, or of the current one by the key.
void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const FigurePoint* figure = isByKey ? nullptr : figureAt(event->pos());
    const std::optional<LaneRef> lane = isByKey ? currentLane() : laneAt(event->pos());
    const TimelineClaim* claim = lane ? m_choice.claimIn(*lane) : nullptr;
    if (!figure && !claim)
        return;
    const StatementId statement = figure ? figure->statement : claim->statement;
    const ClaimId of = figure ? figure->claim : claim->claim;
    m_context.select(statement, of);
    const QPoint at = isByKey ? viewport()->mapToGlobal(laneRect(*lane).center().toPoint()) : event->globalPos();
    (new StatementMenu(m_context, statement, of, this))->popup(at);
}

void TimelineView::goTo(LaneRef lane, Extend extend)
{
    m_choice.choose(lane, extend);
    ensureVisible(lane);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const std::optional<TimelineCommand> command = timelineCommand(*event, m_style.direction);
    if (!command || !run(*command, event->modifiers()))
        QWidget::keyPressEvent(event);
}

/// Returns false where there is nothing to be done with it.
bool TimelineView::run(TimelineCommand command, Qt::KeyboardModifiers modifiers)
{
    switch (command) {
    case TimelineCommand::ZoomIn:
        zoomIn();
        break;
    case TimelineCommand::ZoomOut:
        zoomOut();
        break;
    case TimelineCommand::ShowAll:
        setCompression(1);
        showAll();
        break;
    case TimelineCommand::FitAll:
        fitAll();
        break;
    case TimelineCommand::FitSelection:
        fitSelection();
        break;
    case TimelineCommand::LowerRows:
    case TimelineCommand::HigherRows:
        compress(command == TimelineCommand::LowerRows ? 1 / compressStep : compressStep, places().bodyHeight() / 2);
        break;
    case TimelineCommand::Conflicts:
        setShowsConflicts(!showsConflicts());
        break;
    case TimelineCommand::Links:
        setShowsLinks(!showsLinks());
        break;
    case TimelineCommand::Grades:
        setShowsGrades(!m_showsGrades);
        break;
    case TimelineCommand::Figures:
        setShowsFigures(!m_showsFigures);
        break;
    case TimelineCommand::Colours:
        setColours(m_colours == TimelineStyle::Colours::Side ? TimelineStyle::Colours::Stance
                                                             : TimelineStyle::Colours::Side);
        break;
    case TimelineCommand::FirstLane:
    case TimelineCommand::LastLane:
    case TimelineCommand::LaneAbove:
    case TimelineCommand::LaneBelow:
    case TimelineCommand::Earlier:
    case TimelineCommand::Later:
        if (const std::optional<LaneRef> next = m_choice.next(stepOf(command)))
            goTo(*next, modifiers & Qt::ShiftModifier ? Extend::Range : Extend::No);
        break;
    case TimelineCommand::PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case TimelineCommand::PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case TimelineCommand::EndPeek:
        Q_EMIT peekEnded();
        break;
    case TimelineCommand::Open:
    case TimelineCommand::Peek:
    case TimelineCommand::PutInTray:
        return runOnClaim(command);
    }
    return true;
}

bool TimelineView::runOnClaim(TimelineCommand command)
{
    const std::optional<LaneRef> at = m_choice.at();
    if (command != TimelineCommand::PutInTray && at && toggleBundle(*at))
        return true;
    const std::optional<int> claim = currentClaim();
    if (!claim)
        return false;
    const TimelineClaim& current = m_rows->content().claims[std::size_t(*claim)];
    if (command == TimelineCommand::Open)
        m_context.openSentence(current.statement, current.claim);
    else if (command == TimelineCommand::Peek)
        Q_EMIT peekRequested();
    else
        toggleInTrayAndTell(m_context, current.statement);
    return true;
}

void TimelineView::hover(std::optional<LaneRef> lane)
{
    if (m_choice.hover(lane))
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
    const QString tip = places().tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

} // namespace tasrih
