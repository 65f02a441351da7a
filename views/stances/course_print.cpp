// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/course_print.h"

#include "database/text/printable.h"
#include "views/paper/page_frame.h"
#include "views/stances/stance_delegate.h"
#include "views/stances/stance_mark.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {
constexpr double marginInMillimetres = 12.7;
constexpr double legendHeight = 14 * pointUnits;

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
    return inner().bottom() - footHeight - legendHeight - 6 * pointUnits - bodyTop();
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
    paintLegend(painter);
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

void CoursePrint::paintLegend(QPainter& painter) const
{
    const double top = inner().bottom() - footHeight - legendHeight;
    painter.setFont(m_style.label);
    const QFontMetricsF metrics(m_style.label);
    const double mark = 7 * pointUnits;
    const double gap = 4 * pointUnits;
    const bool isMirrored = m_style.direction == Qt::RightToLeft;
    double at = 0;
    const auto add = [&](const QString& text, const auto& draw) {
        const double width = metrics.horizontalAdvance(text);
        const auto x = [&](double from, double length) {
            return isMirrored ? inner().right() - from - length : inner().left() + from;
        };
        draw(QRectF(x(at, mark), top, mark, legendHeight));
        painter.setPen(m_style.theme->secondary);
        painter.drawText(QRectF(x(at + mark + gap, width), top, width, legendHeight), textFlags | Qt::AlignLeft, text);
        at += mark + gap + width + 3 * gap;
    };
    for (const Term<Position>& term : terms<Position>()) {
        add(textOf(term.value, m_course.language), [&](const QRectF& box) {
            drawStanceMark(painter, box.center(), mark, term.value, m_style.theme->stance(term.value));
        });
    }
    add(translated(m_course.language, Wording("StanceCourse", "the day isn't certain")), [&](const QRectF& box) {
        painter.setPen(QPen(m_style.theme->secondary, 1.2 * pointUnits));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    });
    const auto sign = [&](char16_t letter) {
        return [&, letter](const QRectF& box) {
            painter.setPen(m_style.theme->text);
            painter.drawText(box, textFlags | Qt::AlignHCenter, QString(QChar(letter)));
        };
    };
    add(translated(m_course.language, Wording("StanceCourse", "changed over time")), sign(changedMark));
    add(translated(m_course.language, Wording("StanceCourse", "contradicts itself at one time")),
        sign(contradictoryMark));
}

} // namespace tasrih
