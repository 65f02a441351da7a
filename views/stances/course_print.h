// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/printed_pages.h"
#include "views/stances/course_painter.h"

namespace tasrih {

/// Stances over time on paper: A4 pages on their side, each with title, axis, lines, legend and footer. Lengths are
/// tenths of a point; the palette is the light one.
class CoursePrint : public PrintedPages
{
public:
    /// @param course outlives the print.
    explicit CoursePrint(const StanceCourse& course);

    [[nodiscard]] int pageCount() const override { return std::max(int(m_firsts.size()) - 1, 1); }
    [[nodiscard]] QSizeF pageSize() const override;
    [[nodiscard]] const QString& title() const override { return m_course.title; }
    void paintPage(QPainter& painter, int page) const override;

    /// As a PDF. Throws Error where @p path can't be written.
    void save(const QString& path) const;

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
