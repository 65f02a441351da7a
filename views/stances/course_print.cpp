// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_print.h"

#include "database/text/printable.h"
#include "views/paper/page_frame.h"
#include "views/stances/stance_signs.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr double marginInMillimetres = 12.7;

TimelineStyle styleFor(Language language)
{
    TimelineStyle style = printStyle(language);
    style.metrics.labelColumn = 150 * pointUnits;
    return style;
}
} // namespace

CoursePrint::CoursePrint(StanceCourse course)
    : m_course(std::move(course))
    , m_size(sheetOf(Paper::A4, Orientation::Landscape))
    , m_style(styleFor(m_course.language))
    , m_titleFont(printFont(m_course.language, 14, QFont::Bold))
    , m_legend(stanceSigns(m_style, {}), m_style, inner().width())
    , m_painter(m_course, m_style, inner().width(), QDate::currentDate())
{
    m_firsts.push_back(0);
    while (m_firsts.back() < int(m_course.lines.size()))
        m_firsts.push_back(m_painter.linesWithin(m_firsts.back(), bodyHeight()));
}

QRectF CoursePrint::inner() const
{
    const double margin = marginOf(marginInMillimetres);
    return QRectF(QPointF(), m_size).adjusted(margin, margin, -margin, -margin);
}

double CoursePrint::bodyTop() const
{
    return inner().top() + QFontMetricsF(m_titleFont).height() + QFontMetricsF(m_style.label).height() +
           6 * pointUnits + m_painter.headerHeight();
}

double CoursePrint::bodyHeight() const
{
    return inner().bottom() - footHeight - m_legend.height() - 6 * pointUnits - bodyTop();
}

void CoursePrint::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(m_style.direction);
    paintTitle(painter);
    painter.save();
    painter.translate(inner().left(), bodyTop() - m_painter.headerHeight());
    m_painter.paintHeader(painter);
    painter.restore();
    if (!m_course.lines.empty()) {
        const auto& tops = m_painter.layout().tops;
        const double top = tops[std::size_t(m_firsts[std::size_t(page)])];
        const double bottom = tops[std::size_t(m_firsts[std::size_t(page) + 1])];
        painter.save();
        painter.setClipRect(QRectF(inner().left(), bodyTop(), inner().width(), bottom - top));
        painter.translate(inner().left(), bodyTop() - top);
        // Just short of the next line, which belongs to the next page.
        m_painter.paintLines(painter, top + 1, bottom - 1);
        painter.restore();
    }
    m_legend.paint(painter, {inner().left(), inner().bottom() - footHeight - m_legend.height()});
    paintFoot(painter, inner(), m_course.language, QDate::currentDate(), page, pageCount());
    painter.restore();
}

void CoursePrint::paintTitle(QPainter& painter) const
{
    const bool isActor = std::holds_alternative<ActorId>(m_course.subject);
    const Wording words = isActor ? Wording("StanceCourse", "Stances over time, by proposition")
                                  : Wording("StanceCourse", "Stances over time, by actor");
    const QRectF first(inner().topLeft(), QSizeF(inner().width(), QFontMetricsF(m_titleFont).height()));
    const QRectF second(first.bottomLeft(), QSizeF(inner().width(), QFontMetricsF(m_style.label).height()));
    paintFrameLine(painter, m_titleFont, m_style.theme->text, first, printableLine(title()));
    paintFrameLine(painter, m_style.label, m_style.theme->secondary, second, translated(m_course.language, words));
}

} // namespace tasrih
