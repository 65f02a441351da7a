// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/text_flow.h"

class QKeyEvent;

namespace tasrih {

/// The reader's caret and the selection that hangs on it. It moves over what is seen: the left arrow goes left in any
/// direction of text, by whole characters with their marks.
class TextCaret
{
public:
    enum class Mode
    {
        Move,
        Extend ///< Keeps the anchor, so that the selection grows or shrinks.
    };

    explicit TextCaret(const TextFlow& flow)
        : m_flow(flow)
    {
    }

    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] int anchor() const { return m_anchor; }
    [[nodiscard]] TextRun selection() const;

    void place(int position, Mode mode);
    void select(TextRun run);
    /// Selects the sentence at the caret; where whole sentences are selected already, the next one too.
    void selectSentence();

    /// Carries out a key that moves the caret. Returns whether it was one.
    /// @param page height of a screen in px.
    bool handle(const QKeyEvent& event, int page);

private:
    enum class Side
    {
        Left,
        Right
    };

    enum class LineEdge
    {
        Start,
        End
    };

    [[nodiscard]] int beside(Side side, QTextLayout::CursorMode mode) const;
    [[nodiscard]] int above(int lines, int page) const;
    [[nodiscard]] int lineEdge(LineEdge edge) const;

    const TextFlow& m_flow;
    int m_position = 0;
    int m_anchor = 0;
    qreal m_x = -1; ///< Where vertical moves want to be; −1 = where the caret is.
};

} // namespace tasrih
