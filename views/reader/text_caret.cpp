// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/text_caret.h"

#include "models/reading/text_steps.h"
#include "views/keys/key_position.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace tasrih {

TextRun TextCaret::selection() const
{
    return {std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
}

void TextCaret::place(int position, Mode mode)
{
    m_position = std::clamp(position, 0, int(m_flow.text().text().size()));
    if (mode == Mode::Move)
        m_anchor = m_position;
    m_x = -1;
}

void TextCaret::select(TextRun run)
{
    m_anchor = run.start;
    m_position = run.end;
    m_x = -1;
}

void TextCaret::selectSentence()
{
    const TextRun now = selection();
    const ReadingText& text = m_flow.text();
    if (now.isEmpty()) {
        select(text.sentenceAt(m_position));
        return;
    }
    const TextRun first = text.sentenceAt(now.start);
    const TextRun last = text.sentenceAt(now.end - 1);
    if (now.start > first.start || now.end < last.end) {
        select({first.start, last.end});
        return;
    }
    int next = now.end;
    while (next < text.text().size() && text.text().at(next).isSpace())
        ++next;
    select({first.start, std::max(now.end, text.sentenceAt(next).end)});
}

int TextCaret::beside(Side side, QTextLayout::CursorMode mode) const
{
    const int piece = m_flow.text().pieceAt(m_position);
    const TextPiece& here = m_flow.text().pieces()[std::size_t(piece)];
    const QTextLayout& layout = m_flow.layout(piece);
    const int offset = m_position - here.run.start;
    const bool isForward = (side == Side::Right) == (here.direction == Qt::LeftToRight);
    int next = offset;
    if (mode == QTextLayout::SkipWords)
        next = isForward ? layout.nextCursorPosition(offset, mode) : layout.previousCursorPosition(offset, mode);
    else
        next = side == Side::Left ? layout.leftCursorPosition(offset) : layout.rightCursorPosition(offset);
    // Visual moves may stop inside a character.
    for (const int way = next > offset ? 1 : -1; next != offset && !layout.isValidCursorPosition(next);)
        next += way;
    if (next != offset)
        return here.run.start + next;
    const auto& pieces = m_flow.text().pieces();
    if (isForward)
        return std::size_t(piece) + 1 < pieces.size() ? pieces[std::size_t(piece) + 1].run.start : m_position;
    return piece > 0 ? pieces[std::size_t(piece) - 1].run.end : m_position;
}

int TextCaret::above(int lines, int page) const
{
    const QRectF caret = m_flow.caretRect(m_position);
    const qreal step = page != 0 ? page : lines * m_flow.lineHeight();
    const qreal x = m_x >= 0 ? m_x : caret.x();
    qreal y = caret.center().y() - step;
    const int limit = m_flow.height() + m_flow.lineHeight();
    // Empty lines are lower than others: go on until the caret has left its line.
    for (int position = m_flow.positionAt({x, y}); y > -m_flow.lineHeight() && y < limit; y -= step / 4) {
        position = m_flow.positionAt({x, y});
        if (m_flow.lineRect(position) != m_flow.lineRect(m_position))
            return position;
    }
    return lines > 0 ? 0 : int(m_flow.text().text().size());
}

int TextCaret::lineEdge(LineEdge edge) const
{
    const int piece = m_flow.text().pieceAt(m_position);
    const int start = m_flow.text().pieces()[std::size_t(piece)].run.start;
    const QTextLine line = m_flow.layout(piece).lineForTextPosition(m_position - start);
    if (!line.isValid())
        return m_position;
    const bool isLastLine = line.lineNumber() + 1 == m_flow.layout(piece).lineCount();
    const int lineEnd = start + line.textStart() + line.textLength() - (isLastLine ? 0 : 1);
    return edge == LineEdge::End ? lineEnd : start + line.textStart();
}

bool TextCaret::handle(const QKeyEvent& event, int page)
{
    if (m_flow.pieceCount() == 0)
        return false;
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    const Mode mode = event.modifiers().testFlag(Qt::ShiftModifier) ? Mode::Extend : Mode::Move;
    const auto step = byWord ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const qreal x = m_x >= 0 ? m_x : m_flow.caretRect(m_position).x();
    const auto vertical = [&](int lines, int height) {
        place(above(lines, height), mode);
        m_x = x;
    };
    const ReadingText& text = m_flow.text();
    const Qt::Key key = positionKey(event);
    switch (key) {
    // Shift writes < and > on these keys, and other signs on an Arabic layout.
    case Qt::Key_Comma:
    case Qt::Key_Less:
        if (byWord)
            return false;
        place(stepSentence(text, m_position, Way::Back), mode);
        return true;
    case Qt::Key_Period:
    case Qt::Key_Greater:
        if (byWord)
            return false;
        place(stepSentence(text, m_position, Way::Forward), mode);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!byWord)
            break;
        place(stepParagraph(text, m_position, key == Qt::Key_Up ? Way::Back : Way::Forward), mode);
        return true;
    default:
        break;
    }
    switch (event.key()) {
    case Qt::Key_Left:
        place(beside(Side::Left, step), mode);
        return true;
    case Qt::Key_Right:
        place(beside(Side::Right, step), mode);
        return true;
    case Qt::Key_Up:
        vertical(1, 0);
        return true;
    case Qt::Key_Down:
        vertical(-1, 0);
        return true;
    case Qt::Key_PageUp:
        vertical(1, page);
        return true;
    case Qt::Key_PageDown:
        vertical(-1, -page);
        return true;
    case Qt::Key_Home:
        place(byWord ? 0 : lineEdge(LineEdge::Start), mode);
        return true;
    case Qt::Key_End:
        place(byWord ? int(m_flow.text().text().size()) : lineEdge(LineEdge::End), mode);
        return true;
    default:
        return false;
    }
}

} // namespace tasrih
