// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/margin_notes.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int barWidth = 2;
constexpr int leastRoom = 96; ///< Below it a note's words are left to its tip.
constexpr int mostWidth = 200;
constexpr int mostLines = 5;
} // namespace

MarginNotes::MarginNotes(const TextFlow& flow, const std::vector<NoteMark>& notes, int room)
    : m_flow(flow)
    , m_notes(notes)
    , m_room(room)
{
}

QRectF MarginNotes::barOf(const NoteMark& note) const
{
    const QRectF first = m_flow.lineRect(note.run.start);
    const QRectF last = m_flow.lineRect(std::max(note.run.start, note.run.end - 1));
    const qreal x = isRightToLeft() ? -unit - barWidth : m_flow.width() + unit;
    return {x, first.top() + 2, barWidth, last.bottom() - first.top() - 4};
}

void MarginNotes::paint(QPainter& painter, const QRectF& visible) const
{
    qreal free = visible.top() - 4096; // Where the words of the next note may begin.
    for (const NoteMark& note : m_notes) {
        // Pieces wholly out of sight need no layout to be known as such.
        if (m_flow.top(m_flow.text().pieceAt(note.run.start)) > visible.bottom())
            break;
        if (m_flow.top(m_flow.text().pieceAt(note.run.end - 1)) < visible.top() - visible.height())
            continue;
        const QRectF bar = barOf(note);
        painter.fillRect(bar, theme().accent);
        if (m_room >= leastRoom)
            free = paintWords(painter, note, std::max(bar.top(), free)) + unit;
    }
}

/// Returns where the words end.
qreal MarginNotes::paintWords(QPainter& painter, const NoteMark& note, qreal top) const
{
    const int width = std::min(m_room - 3 * unit, mostWidth);
    const qreal left = isRightToLeft() ? -2.0 * unit - barWidth - width : m_flow.width() + 2.0 * unit + barWidth;
    QTextLayout layout(note.words, interfaceFont(TextSize::Meta));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraphDirection(note.words, interfaceLanguage()));
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(theme().secondary);
    layout.draw(&painter, {left, top});
    painter.setPen(theme().text);
    return top + y;
}

} // namespace tasrih
