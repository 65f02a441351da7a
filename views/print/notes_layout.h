// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/source_notes.h"
#include "views/drawing/timeline_style.h"

#include <QtCore/QRectF>

class QPainter;

namespace tasrih {

/// The numbered sources in columns over pages. Notes are not cut.
class NotesLayout
{
public:
    /// @param area what a page offers; columns follow each other in reading order.
    NotesLayout(const std::vector<SourceNote>& notes, const TimelineStyle& style, const QRectF& area, int columns);

    [[nodiscard]] int pageCount() const { return m_pages; }
    void paint(QPainter& painter, int page) const;

private:
    struct Line
    {
        QRectF box;
        QString text;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool isQuiet = false;
        QFont font = {};
    };
    struct Placed
    {
        int page = 0;
        std::vector<Line> lines;
    };

    [[nodiscard]] std::vector<Line> measured(const SourceNote& note, double width) const;
    [[nodiscard]] double numberWidth() const;

    const TimelineStyle& m_style;
    QRectF m_area;
    std::vector<Placed> m_placed; ///< In order of pages.
    int m_pages = 0;
};

} // namespace tasrih
