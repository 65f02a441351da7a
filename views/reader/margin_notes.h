// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/text_flow.h"
#include "views/reader/text_hints.h"

class QPainter;

namespace tasrih {

/// Draws notes in the margin on the side where lines end: a bar along the lines a note is on, and its words beside it
/// where there is room. Coordinates are those of the flow.
class MarginNotes
{
public:
    /// @param room px beyond the column on that side.
    MarginNotes(const TextFlow& flow, const std::vector<NoteMark>& notes, int room);

    void paint(QPainter& painter, const QRectF& visible) const;

private:
    [[nodiscard]] QRectF barOf(const NoteMark& note) const;
    [[nodiscard]] qreal paintWords(QPainter& painter, const NoteMark& note, qreal top) const;
    [[nodiscard]] bool isRightToLeft() const { return m_flow.text().direction() == Qt::RightToLeft; }

    const TextFlow& m_flow;
    const std::vector<NoteMark>& m_notes;
    int m_room;
};

} // namespace tasrih
