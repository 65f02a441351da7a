// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reading_text.h"

#include <QtCore/QCache>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtGui/QTextLayout>

#include <memory>
#include <vector>

namespace tasrih {

/// The pieces of a text under each other in a column of a given width. Only what is looked at is laid out; the heights
/// of the rest are estimated until then. Coordinates are px from the top left of the column.
class TextFlow
{
public:
    enum class FirstPiece
    {
        Title, ///< Set as the article's title.
        Body
    };

    TextFlow();

    void setText(std::shared_ptr<const ReadingText> text, FirstPiece first);
    [[nodiscard]] const ReadingText& text() const { return *m_text; }
    void setWidth(int width);
    /// Lays everything out anew: the faces have changed.
    void refresh() { forget(); }
    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] int pieceCount() const { return int(m_text->pieces().size()); }
    /// As far as it is known.
    [[nodiscard]] int height() const;
    [[nodiscard]] int top(int piece) const;
    /// The piece at @p y, the first or the last one beyond the ends; −1 where there is none.
    [[nodiscard]] int pieceAtY(int y) const;
    /// The piece laid out. Its own height, and the tops below it, may become other than they were estimated.
    [[nodiscard]] const QTextLayout& layout(int piece) const;
    /// Lays out what lies between @p top and @p bottom, and gives the run of text there.
    TextRun layOutBetween(int top, int bottom) const;
    /// Measures pieces that are only estimated, for about @p milliseconds. Returns whether some are left.
    bool measureMore(int milliseconds);

    /// Where a caret goes that is put at @p point.
    [[nodiscard]] int positionAt(QPointF point) const;
    /// The character that is drawn at @p point; −1 where there is none.
    [[nodiscard]] int characterAt(QPointF point) const;
    /// The line that holds @p position, over the whole width of the column.
    [[nodiscard]] QRectF lineRect(int position) const;
    /// Where a caret stands at @p position, 1 px wide.
    [[nodiscard]] QRectF caretRect(int position) const;
    /// The height of a body line of the main script.
    [[nodiscard]] int lineHeight() const;

private:
    struct Measure
    {
        int height = 0;
        bool exact = false;
    };

    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut(int piece) const;
    [[nodiscard]] QTextLine lineAt(const QTextLayout& layout, qreal y) const;
    [[nodiscard]] int spacingAfter(int piece) const;
    [[nodiscard]] int estimate(int piece) const;
    void setExact(int piece, int height) const;
    void updateTops() const;
    void forget();

    std::shared_ptr<const ReadingText> m_text;
    FirstPiece m_first = FirstPiece::Body;
    int m_width = 0;
    std::size_t m_measuredUpTo = 0;
    mutable QCache<int, QTextLayout> m_layouts;
    mutable std::vector<Measure> m_measures;
    mutable std::vector<int> m_tops; ///< One more than pieces; right up to and including m_topsRightUpTo.
    mutable std::size_t m_topsRightUpTo = 0;
};

} // namespace tasrih
