// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_steps.h"
#include "views/keys/key_position.h"
#include "views/reader/reader_view.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int dragThreshold = 4; ///< px
}

bool ReaderView::event(QEvent* event)
{
    // Single keys are commands here; a shortcut of the window must not take them first.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        const bool isSign = !key->text().isEmpty() && (key->text().at(0).isLetter() || key->text().at(0).isPunct());
        // What is in hand takes Enter, Esc and the arrows too.
        const bool isKeySheet = isPlain && positionKey(*key) == Qt::Key_Question;
        if (isPlain && !isKeySheet && (isSign || m_boundary.isInHand())) {
            event->accept();
            return true;
        }
    }
    // Tab would leave the reader before it came to keyPressEvent().
    if (event->type() == QEvent::KeyPress && m_boundary.isInHand()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && handleBoundaryKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT hovered(std::nullopt);
    if (event->type() == QEvent::ToolTip && showLabel(*static_cast<QHelpEvent*>(event)))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    if (m_boundary.isInHand() && handleBoundaryKey(*event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        const TextRun run = selectedRun();
        if (!run.isEmpty())
            QGuiApplication::clipboard()->setText(text().text().mid(run.start, run.length()));
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_caret.select({0, int(text().text().size())});
        viewport()->update();
        Q_EMIT selectedRunChanged();
        return;
    }
    if (m_caret.handle(*event, viewport()->height() - m_flow.lineHeight())) {
        afterCaretMoved();
        return;
    }
    event->ignore();
    Q_EMIT keyPressed(event);
    if (!event->isAccepted())
        QAbstractScrollArea::keyPressEvent(event);
}

void ReaderView::selectSentence()
{
    m_caret.selectSentence();
    afterCaretMoved();
}

void ReaderView::selectWholeWords()
{
    m_caret.select(wholeWords(text(), selectedRun()));
    afterCaretMoved();
}

void ReaderView::afterCaretMoved()
{
    keepCaretInSight();
    viewport()->update();
    QAccessibleTextCursorEvent moved(this, m_caret.position());
    QAccessible::updateAccessibility(&moved);
    Q_EMIT selectedRunChanged();
}

void ReaderView::keepCaretInSight()
{
    m_camera.keepInSight(m_caret.position());
    followCamera();
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_flow.pieceCount() == 0)
        return;
    const QPoint at = event->position().toPoint();
    if (const auto claim = lanes().claimAt(toFlow(at), m_camera.visible())) {
        Q_EMIT segmentClicked(*claim);
        return;
    }
    if (lanes().overflowAt(toFlow(at), m_camera.visible())) {
        Q_EMIT claimsRequested(claimsUnder(at), at);
        return;
    }
    if (m_boundary.takeAt(toFlow(at))) {
        m_draggingHandle = true;
        m_handlePressedAt = at;
        Q_EMIT boundaryTaken(m_boundary.end());
        viewport()->update();
        return;
    }
    dropBoundary();
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    m_caret.place(positionAt(at), extends ? TextCaret::Mode::Extend : TextCaret::Mode::Move);
    m_dragging = true;
    viewport()->update();
    Q_EMIT selectedRunChanged();
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_draggingHandle) {
        // A hand that trembles does not move a boundary.
        if (!m_boundary.isMoved() && (at - m_handlePressedAt).manhattanLength() < dragThreshold)
            return;
        m_boundary.moveTo(positionAt(at));
        m_caret.place(m_boundary.position(), TextCaret::Mode::Move);
        if (!viewport()->rect().contains(at))
            keepCaretInSight();
        viewport()->update();
        return;
    }
    if (!m_dragging) {
        point(at);
        return;
    }
    m_caret.place(positionAt(at), TextCaret::Mode::Extend);
    if (!viewport()->rect().contains(at))
        keepCaretInSight();
    viewport()->update();
    Q_EMIT selectedRunChanged();
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_draggingHandle, false)) {
        if (m_boundary.isMoved()) {
            keepBoundary();
            return;
        }
        // A handle that was only clicked is in the way of what lies there.
        dropBoundary();
        m_caret.place(positionAt(event->position().toPoint()), TextCaret::Mode::Move);
        m_dragging = true;
    }
    if (!std::exchange(m_dragging, false) || event->button() != Qt::LeftButton || !selectedRun().isEmpty())
        return;
    const std::vector<Covering> claims = claimsUnder(event->position().toPoint());
    if (!claims.empty())
        Q_EMIT marksClicked(claims);
}

std::vector<Covering> ReaderView::claimsUnder(QPoint inViewport) const
{
    if (const auto run = lanes().overflowAt(toFlow(inViewport), m_camera.visible())) {
        std::vector<Covering> claims;
        for (const LaneSegment& segment : m_marks->segments(*run)) {
            const Covering each{segment.statement, segment.claim};
            if (std::find(claims.begin(), claims.end(), each) == claims.end())
                claims.push_back(each);
        }
        return claims;
    }
    const int position = m_flow.characterAt(toFlow(inViewport));
    return position < 0 ? std::vector<Covering>() : m_marks->claimsAt(position);
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? rectOf(caret()).center() : event->pos();
    const std::vector<Covering> claims = byKey ? m_marks->claimsAt(caret()) : claimsUnder(at);
    if (!claims.empty())
        Q_EMIT claimsRequested(claims, at);
}

/// The label of the lane under the pointer, or what is known of the word.
bool ReaderView::showLabel(QHelpEvent& event)
{
    const auto claim = lanes().claimAt(toFlow(event.pos()), m_camera.visible());
    if (!claim || !m_emphasis.label) {
        const QString tip = m_tip ? m_tip(m_flow.characterAt(toFlow(event.pos()))) : QString();
        QToolTip::showText(event.globalPos(), tip, viewport());
        return !tip.isEmpty();
    }
    QToolTip::showText(event.globalPos(), m_emphasis.label(*claim), viewport());
    return true;
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_flow.pieceCount() == 0)
        return;
    select(text().wordAt(positionAt(event->position().toPoint())));
}

/// Tells what the pointer is over, and shows a hand over the lanes.
void ReaderView::point(QPoint inViewport)
{
    const auto segment = lanes().claimAt(toFlow(inViewport), m_camera.visible());
    const bool isNumber = lanes().overflowAt(toFlow(inViewport), m_camera.visible()).has_value();
    const bool isHandle = m_boundary.hasHandleAt(toFlow(inViewport));
    viewport()->setCursor(isHandle              ? Qt::SizeHorCursor
                          : segment || isNumber ? Qt::PointingHandCursor
                                                : Qt::IBeamCursor);
    if (segment) {
        Q_EMIT hovered(segment);
        return;
    }
    const std::vector<Covering> claims = isNumber ? std::vector<Covering>() : claimsUnder(inViewport);
    Q_EMIT hovered(claims.empty() ? std::nullopt : std::optional<Covering>(claims.back()));
}

void ReaderView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tasrih
