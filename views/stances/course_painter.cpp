// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_painter.h"

#include "views/stances/stance_delegate.h"
#include "views/stances/stance_mark.h"
#include "views/theme/ink.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace tasrih {

/// The timeline's own axis, over rows that are none.
struct CoursePainter::Axis
{
    Axis(const StanceCourse& course, const TimelineStyle& style, double width, std::optional<QDate> today)
        : rows(course.events, style.metrics)
        , scene{rows,
                scaleFor(course, style, width),
                {width, style.metrics.labelColumn, style.direction},
                style,
                texts,
                agreements,
                {},
                {},
                0,
                {}}
    {
        measureHeader(scene, today);
    }

    static TimeScale scaleFor(const StanceCourse& course, const TimelineStyle& style, double width)
    {
        const DaySpan days =
            course.days.value_or(DaySpan{startOfDay(QDate(2020, 1, 1)), startOfDay(QDate(2025, 1, 1))});
        const double body = std::max(width - style.metrics.labelColumn, 1.0);
        const double free = 2 * style.metrics.diamond;
        return TimeScale::fitting(days, body, {free, free});
    }

    RowLayout rows;
    LaneTexts texts;
    AgreementCache agreements;
    TimelineScene scene;
};

CoursePainter::CoursePainter(const StanceCourse& course, const TimelineStyle& style, double width,
                             std::optional<QDate> today)
    : m_course(course)
    , m_style(style)
    , m_axis(std::make_unique<Axis>(course, m_style, width, today))
{
    m_layout = courseLayout(course, m_axis->scene.scale, metrics());
}

CoursePainter::~CoursePainter() = default;

CourseMetrics CoursePainter::metrics() const
{
    const double px = m_style.metrics.unit;
    return {.line = 28 * px, .lane = 14 * px, .mark = 11 * px};
}

const TimelineFrame& CoursePainter::frame() const
{
    return m_axis->scene.frame;
}

double CoursePainter::headerHeight() const
{
    return m_axis->scene.headerHeight();
}

int CoursePainter::linesWithin(int first, double height) const
{
    int end = first + 1;
    while (end < int(m_course.lines.size()) &&
           m_layout.tops[std::size_t(end) + 1] - m_layout.tops[std::size_t(first)] <= height)
        ++end;
    return std::min(end, int(m_course.lines.size()));
}

void CoursePainter::paintHeader(QPainter& painter) const
{
    TimelinePainter(painter, m_axis->scene).paintHeader();
}

void CoursePainter::paintLines(QPainter& painter, double top, double bottom, const CourseHighlight& highlight) const
{
    const double end = std::min(bottom, m_layout.height());
    painter.save();
    painter.setClipRect(frame().bodyRect(top, bottom - top), Qt::IntersectClip);
    TimelinePainter(painter, m_axis->scene).paintGrid(top, end);
    painter.restore();
    for (int line = 0; line < int(m_course.lines.size()); ++line) {
        const double from = m_layout.tops[std::size_t(line)];
        const double to = m_layout.tops[std::size_t(line) + 1];
        if (to < top || from > bottom)
            continue;
        paintName(painter, line);
        paintMarks(painter, line, highlight);
        painter.setPen(QPen(m_style.mixed(m_style.theme->line, 60), m_style.hairline));
        painter.drawLine(QPointF(0, to), QPointF(frame().width, to));
    }
}

void CoursePainter::paintName(QPainter& painter, int line) const
{
    const CourseLine& shown = m_course.lines[std::size_t(line)];
    const double px = m_style.metrics.unit;
    const double top = m_layout.tops[std::size_t(line)];
    const double height = m_layout.tops[std::size_t(line) + 1] - top;
    const double column = m_style.metrics.labelColumn;
    double start = m_style.metrics.gap;
    if (!shown.sideColour.isEmpty()) {
        const double mark = 8 * px;
        painter.fillRect(frame().rect(start - column, start + mark - column, top + (height - mark) / 2, mark),
                         m_style.theme->side(shown.sideColour));
        start += mark + m_style.metrics.gap;
    }
    QString signs;
    if (shown.changed)
        signs += QChar(changedMark);
    if (shown.contradictory)
        signs += QChar(contradictoryMark);
    double end = column - m_style.metrics.gap;
    const auto alignment = QStyle::visualAlignment(m_style.direction, Qt::AlignLeading | Qt::AlignVCenter);
    if (!signs.isEmpty()) {
        painter.setFont(m_style.meta);
        painter.setPen(m_style.theme->secondary);
        const double width = QFontMetricsF(m_style.meta).horizontalAdvance(signs);
        painter.drawText(frame().rect(end - width - column, end - column, top, height),
                         int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, signs);
        end -= width + m_style.metrics.gap;
    }
    QFont font = m_style.strong;
    font.setWeight(QFont::Normal);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_style.theme->text);
    painter.drawText(frame().rect(start - column, end - column, top, height),
                     int(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     ink::cutAtEnd(shown.name, metrics, end - start, frame().direction));
}

void CoursePainter::paintMarks(QPainter& painter, int line, const CourseHighlight& highlight) const
{
    const CourseMetrics metrics = this->metrics();
    const double px = m_style.metrics.unit;
    const Theme& theme = *m_style.theme;
    const std::size_t first = m_layout.firsts[std::size_t(line)];
    const std::size_t end = m_layout.firsts[std::size_t(line) + 1];
    for (std::size_t i = first; i < end; ++i) {
        const PlacedMark& placed = m_layout.marks[i];
        const CourseMark& mark = m_course.mark(placed.line, placed.mark);
        const QColor colour = theme.stance(mark.claim.position);
        if (mark.isAtLatest) {
            painter.setPen(QPen(theme.tint(colour, 60), px, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(frame().toVisual(placed.x - m_style.metrics.tail), placed.y),
                             QPointF(frame().toVisual(placed.x), placed.y));
        }
        if (!mark.isUncertain())
            continue;
        painter.setPen(QPen(theme.tint(colour, 60), 2 * px, Qt::SolidLine, Qt::FlatCap));
        for (const double x : {placed.from, placed.to})
            painter.drawLine(QPointF(frame().toVisual(x), placed.y - 3 * px),
                             QPointF(frame().toVisual(x), placed.y + 3 * px));
        painter.drawLine(QPointF(frame().toVisual(placed.from), placed.y),
                         QPointF(frame().toVisual(placed.to), placed.y));
    }
    for (std::size_t i = first; i < end; ++i) {
        const PlacedMark& placed = m_layout.marks[i];
        const PivotClaim& claim = m_course.mark(placed.line, placed.mark).claim;
        const QPointF centre(frame().toVisual(placed.x), placed.y);
        const auto& selected = highlight.selection.statements;
        const bool isSelected = std::find(selected.begin(), selected.end(), claim.statement) != selected.end();
        if (highlight.current == i || isSelected) {
            const double side = metrics.mark + 6 * px;
            const QRectF box(centre - QPointF(side / 2, side / 2), QSizeF(side, side));
            painter.setBrush(isSelected ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
            painter.setPen(QPen(theme.accent, (highlight.current == i ? 2 : 1) * px));
            painter.drawRoundedRect(box, 3 * px, 3 * px);
        }
        drawStanceMark(painter, centre, metrics.mark, claim.position, theme.stance(claim.position));
    }
}

void paintStanceCourse(QPainter& painter, const QRectF& area, const StanceCourse& course, const TimelineStyle& style)
{
    const CoursePainter composed(course, style, area.width(), {});
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    composed.paintHeader(painter);
    painter.translate(0, composed.headerHeight());
    composed.paintLines(painter, 0, area.height() - composed.headerHeight());
    painter.restore();
}

} // namespace tasrih
