// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stances/course_painter.h"

class QPrinter;

namespace tasrih {

/// Stances over time on paper: A4 pages on their side, each with title, axis, lines, legend and footer. Lengths are
/// tenths of a point; the palette is the light one.
class CoursePrint
{
public:
    /// @param course outlives the print.
    explicit CoursePrint(const StanceCourse& course);

    [[nodiscard]] int pageCount() const { return std::max(int(m_firsts.size()) - 1, 1); }
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QString title() const;
    void paintPage(QPainter& painter, int page) const;

    /// As a PDF. Throws Error where @p path can't be written.
    void save(const QString& path) const;
    /// The pages the printer was set to. Returns false where it doesn't answer.
    [[nodiscard]] bool printOn(QPrinter& printer) const;

private:
    [[nodiscard]] double bodyTop() const;
    [[nodiscard]] double bodyHeight() const;
    void paintTitle(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page) const;
    [[nodiscard]] QRectF inner() const;

    const StanceCourse& m_course;
    TimelineStyle m_style;
    QFont m_titleFont;
    CoursePainter m_painter;
    std::vector<int> m_firsts; ///< The first line of each page, and one more.
};

} // namespace tasrih
