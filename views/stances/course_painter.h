// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/stance_course.h"
#include "views/drawing/timeline_painter.h"

namespace tasrih {

/// What is drawn besides the marks.
struct CourseHighlight
{
    std::optional<std::size_t> current; ///< Of CourseLayout::marks.
    Selection selection = {};
};

/// A stance course composed for a width: axis with events and today, names at the leading edge, marks. Paints on screen
/// as on paper; lengths are those of the style.
class CoursePainter
{
public:
    /// @param course outlives the painter.
    CoursePainter(const StanceCourse& course, const TimelineStyle& style, double width, std::optional<QDate> today);
    ~CoursePainter();
    Q_DISABLE_COPY_MOVE(CoursePainter)

    [[nodiscard]] const CourseLayout& layout() const { return m_layout; }
    [[nodiscard]] const TimelineFrame& frame() const;
    [[nodiscard]] double headerHeight() const;
    /// The first line that doesn't fit into @p height from the top of @p first on; at least one fits.
    [[nodiscard]] int linesWithin(int first, double height) const;

    /// With its upper edge at the painter's origin.
    void paintHeader(QPainter& painter) const;
    /// The stretch from @p top to @p bottom of the layout, in its own coordinates.
    void paintLines(QPainter& painter, double top, double bottom, const CourseHighlight& highlight = {}) const;

private:
    struct Axis;

    void paintName(QPainter& painter, int line) const;
    void paintMarks(QPainter& painter, int line, const CourseHighlight& highlight) const;
    [[nodiscard]] CourseMetrics metrics() const;

    const StanceCourse& m_course;
    TimelineStyle m_style;
    CourseLayout m_layout;
    std::unique_ptr<Axis> m_axis;
};

/// The whole course within @p area, as far as there is room: header, then lines.
void paintStanceCourse(QPainter& painter, const QRectF& area, const StanceCourse& course, const TimelineStyle& style);

} // namespace tasrih
