// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sign_legend.h"
#include "views/paper/printed_pages.h"
#include "views/stances/course_painter.h"

namespace tasrih {

/// Stances over time on paper: A4 pages on their side, each with title, axis, lines, legend and footer. Lengths are
/// tenths of a point; the palette is the light one.
class CoursePrint : public PrintedPages
{
public:
    explicit CoursePrint(StanceCourse course);

    [[nodiscard]] int pageCount() const override { return std::max(int(m_firsts.size()) - 1, 1); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] const QString& title() const override { return m_course.title; }
    [[nodiscard]] PdfFacts facts() const override { return {.language = m_course.language}; }
    void paintPage(QPainter& painter, int page) const override;

private:
    [[nodiscard]] double bodyTop() const;
    [[nodiscard]] double bodyHeight() const;
    void paintTitle(QPainter& painter) const;
    [[nodiscard]] QRectF inner() const;

    StanceCourse m_course;
    QSizeF m_size;
    TimelineStyle m_style;
    QFont m_titleFont;
    SignLegend m_legend;
    CoursePainter m_painter;
    std::vector<int> m_firsts; ///< The first line of each page, and one more.
};

} // namespace tasrih
