// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reader_view.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>

namespace tasrih {

bool ReaderView::event(QEvent* event)
{
    // Single keys are commands here; a shortcut of the window must not take them first.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isLetter()) {
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
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
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
    const QRectF caret = m_flow.lineRect(m_caret.position());
    const QRectF visible = visibleFlow();
    updateScrollBar();
    if (caret.top() < visible.top() + m_flow.lineHeight())
        verticalScrollBar()->setValue(int(caret.top()) + headHeight() - m_flow.lineHeight());
    else if (caret.bottom() > visible.bottom() - m_flow.lineHeight())
        verticalScrollBar()->setValue(int(caret.bottom()) + headHeight() - viewport()->height() + m_flow.lineHeight());
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_flow.pieceCount() == 0)
        return;
    const QPoint at = event->position().toPoint();
    if (const auto statement = LaneStrip(m_flow, *m_marks, m_emphasis).statementAt(toFlow(at), visibleFlow())) {
        Q_EMIT segmentClicked(*statement);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    m_caret.place(positionAt(at), extends ? TextCaret::Mode::Extend : TextCaret::Mode::Move);
    m_dragging = true;
    viewport()->update();
    Q_EMIT selectedRunChanged();
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
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
    if (!std::exchange(m_dragging, false) || event->button() != Qt::LeftButton || !selectedRun().isEmpty())
        return;
    const std::vector<StatementId> statements =
        m_marks->statementsAt(m_flow.characterAt(toFlow(event->position().toPoint())));
    if (!statements.empty())
        Q_EMIT marksClicked(statements);
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
    const auto segment = LaneStrip(m_flow, *m_marks, m_emphasis).statementAt(toFlow(inViewport), visibleFlow());
    viewport()->setCursor(segment ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (segment) {
        Q_EMIT hovered(segment);
        return;
    }
    const int position = m_flow.characterAt(toFlow(inViewport));
    const std::vector<StatementId> statements =
        position < 0 ? std::vector<StatementId>() : m_marks->statementsAt(position);
    Q_EMIT hovered(statements.empty() ? std::nullopt : std::optional<StatementId>(statements.back()));
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
