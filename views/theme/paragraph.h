// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>
#include <QtGui/QTextLayout>

class QPainter;

namespace tasrih {

/// Words on screen laid out in lines of one width, so many at most; the last one then ends in "…".
class Paragraph
{
public:
    struct Frame
    {
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight; ///< Of the words.
        Qt::Alignment alignment = Qt::AlignLeading;      ///< Leading is that of the words.
        int mostLines = 4;
        int pitch = 0; ///< px from line to line; 0 = as far as the letters ask, which in Arabic is far.
    };

    /// @param formats of parts of the text. Where the text has signs that are left out (plainWords()), they don't fit.
    Paragraph(const QString& text, const QFont& font, const Frame& frame,
              const QList<QTextLayout::FormatRange>& formats = {});
    Q_DISABLE_COPY_MOVE(Paragraph)

    [[nodiscard]] int height() const { return m_height; }
    /// In the pen that is set.
    void draw(QPainter& painter, QPoint at) const;

private:
    void lay(const QString& text, const Frame& frame);

    QList<QTextLayout::FormatRange> m_formats;
    QTextLayout m_layout;
    int m_height = 0;
};

/// From line to line in a cell of a table: no further than letters of either script need to stay clear of each other.
[[nodiscard]] int cellPitch(const QFont& font);

} // namespace tasrih
