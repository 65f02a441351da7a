// SPDX-License-Identifier: GPL-3.0-or-later
// The boundaries of the current statement's spans, in the reader: by keys and by their handles.
#include "views/keys/key_position.h"
#include "views/reader/reader_view.h"

#include <QtGui/QKeyEvent>

namespace tasrih {

void ReaderView::refreshSpans()
{
    std::vector<Mark> spans;
    if (m_emphasis.current) {
        const std::vector<Mark> all = m_marks->of(*m_emphasis.current);
        const auto isOfClaim = [&](const Mark& mark) { return mark.claim && mark.claim == m_emphasis.claim; };
        // A claim with no run of its own is bounded where its statement is.
        const bool hasOwn = std::any_of(all.begin(), all.end(), isOfClaim);
        const bool hasWhole = std::any_of(all.begin(), all.end(), [](const Mark& each) { return !each.claim; });
        for (const Mark& mark : all) {
            if (hasOwn ? isOfClaim(mark) : !mark.claim || !hasWhole)
                spans.push_back(mark);
        }
    }
    const bool wasInHand = m_boundary.isInHand();
    m_boundary.setSpans(std::move(spans));
    if (wasInHand && !m_boundary.isInHand())
        Q_EMIT boundaryDropped();
}

bool ReaderView::takeBoundary(RunEnd end)
{
    if (!m_boundary.take(end, m_caret.position()))
        return false;
    showBoundary();
    return true;
}

/// Brings what is in hand into sight, with the caret at it.
void ReaderView::showBoundary()
{
    m_caret.place(m_boundary.position(), TextCaret::Mode::Move);
    keepCaretInSight();
    viewport()->update();
    Q_EMIT boundaryTaken(m_boundary.end());
}

void ReaderView::dropBoundary()
{
    if (!m_boundary.isInHand())
        return;
    m_boundary.drop();
    viewport()->update();
    Q_EMIT boundaryDropped();
}

void ReaderView::keepBoundary()
{
    const bool isMoved = m_boundary.isMoved();
    const HighlightId highlight = m_boundary.highlight();
    const TextRun run = m_boundary.run();
    m_boundary.drop();
    viewport()->update();
    if (isMoved)
        Q_EMIT boundaryMoved(highlight, run);
    else
        Q_EMIT boundaryDropped();
}

/// While a boundary is in hand the keys move it. Returns whether the key was one of those.
bool ReaderView::handleBoundaryKey(const QKeyEvent& event)
{
    switch (positionKey(event)) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keepBoundary();
        return true;
    case Qt::Key_Escape:
        dropBoundary();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_boundary.takeNext();
        showBoundary();
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        takeBoundary(positionKey(event) == Qt::Key_BracketLeft ? RunEnd::Start : RunEnd::End);
        return true;
    default:
        break;
    }
    m_caret.place(m_boundary.position(), TextCaret::Mode::Move);
    if (!m_caret.handle(event, viewport()->height() - m_flow.lineHeight())) {
        // Any other command acts on the statement as it is.
        const bool isModifier = event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_ScrollLock;
        if (!isModifier)
            dropBoundary();
        return isModifier;
    }
    m_boundary.moveTo(m_caret.position());
    m_caret.place(m_boundary.position(), TextCaret::Mode::Move);
    keepCaretInSight();
    viewport()->update();
    return true;
}

} // namespace tasrih
