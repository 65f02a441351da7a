// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/marks.h"
#include "views/reader/text_flow.h"
#include "views/reader/text_hints.h"

#include <QtCore/QString>
#include <QtGui/QBrush>
#include <QtGui/QColor>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace tasrih {

/// What stands out in the text, and by whose colours.
struct Emphasis
{
    std::optional<StatementId> current;
    std::optional<ClaimId> claim; ///< Of the current one.
    std::optional<StatementId> hovered;
    std::optional<ClaimId> hoveredClaim;
    std::vector<StatementId> selected;
    /// The colours of a claim (or of a statement): of the sides that speak, a joint saying has several, an unknown
    /// speaker none; or of its stance or kind.
    std::function<std::vector<QColor>(const Covering&)> colours;
    /// The few words that stand beside a claim's lane. May be empty.
    std::function<QString(const Covering&)> label;

    [[nodiscard]] QColor colourOf(const Covering& covering) const;
};

/// Draws the visible part of a text with its highlights: neutral ink by depth, the current statement in its side's
/// tint with a line beneath, the statement pointed at with a thin line; outlines in high contrast. Highlights are drawn
/// as selections of a text layout, never as formats, so that Arabic letters stay joined; they follow the letters in
/// mixed lines.
class ReaderPainter
{
public:
    ReaderPainter(const TextFlow& flow, const Marks& marks, const Emphasis& emphasis,
                  const TextHints& hints = noHints())
        : m_flow(flow)
        , m_marks(marks)
        , m_emphasis(emphasis)
        , m_hints(hints)
    {
    }

    /// @param selection the text selected by hand; may be empty.
    /// @param visible in the flow's coordinates.
    void paint(QPainter& painter, const QRectF& visible, TextRun selection) const;

private:
    using Ranges = QList<QTextLayout::FormatRange>;

    void paintPiece(QPainter& painter, int piece, const QRectF& visible, TextRun selection) const;
    [[nodiscard]] Ranges fills(TextRun piece, TextRun selection) const;
    /// Where a line beneath letters is, px from their baseline, and how thick.
    struct Slit
    {
        int belowBaseline = 0;
        int thickness = 1;
    };
    void underline(QPainter& painter, int piece, const std::vector<TextRun>& runs, const QBrush& brush,
                   Slit slit) const;
    void outlineAll(QPainter& painter, int piece, const QRectF& visible) const;
    void outline(QPainter& painter, int piece, const Ranges& ranges, const QRectF& visible, int thickness) const;
    void dotNames(QPainter& painter, int piece) const;
    [[nodiscard]] std::vector<TextRun> runsOf(StatementId statement, std::optional<ClaimId> claim, TextRun piece) const;

    const TextFlow& m_flow;
    const Marks& m_marks;
    const Emphasis& m_emphasis;
    const TextHints& m_hints;
};

} // namespace tasrih
