// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/time_chart.h"

#include "database/dates/date_text.h"
#include "database/dates/edtf.h"
#include "database/words/numerals.h"
#include "models/words/plain_text.h"
#include "views/drawing/axis_painter.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int allHeight = 6 * unit;
constexpr int partHeight = 3 * unit;
constexpr int nameColumn = 20 * unit;
constexpr int fewestMonths = 12; ///< On the axis: a single one would fill it.

/// The axis without days: they would say more than is counted.
TimeAxis monthsOf(TimeAxis axis, const TimeScale& scale)
{
    constexpr double shortest = 28; // Days of a month.
    double widest = 0;
    for (const AxisCell& cell : axis.lower)
        widest = std::max(widest, cell.to - cell.from);
    if (widest < shortest * scale.unitsPerDay())
        axis.lower.clear();
    return axis;
}

QString monthText(QDate month)
{
    const auto date = Edtf::parse(month.toString(QStringLiteral("yyyy-MM")));
    return date ? readable(*date, interfaceLanguage()) : QString();
}
} // namespace

/// Where everything stands.
struct TimeChart::Place
{
    TimelineStyle style;
    TimelineFrame frame;
    TimeScale scale;
    double top = 0; ///< Of the first row.

    [[nodiscard]] double x(QDate day) const { return scale.x(startOfDay(day)); }
};

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
    , m_hits(std::make_shared<const HitsInTime>())
{
    setObjectName(QStringLiteral("searchTimeChart"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeChart::show(std::shared_ptr<const HitsInTime> hits)
{
    m_hits = std::move(hits);
    m_rows = m_hits->parts;
    if (m_rows.size() > mostParts + 1) {
        HitCourse rest = m_rows[mostParts];
        for (std::size_t part = mostParts + 1; part < m_rows.size(); ++part) {
            for (std::size_t month = 0; month < rest.months.size(); ++month)
                rest.months[month] += m_rows[part].months[month];
            rest.total += m_rows[part].total;
        }
        rest.name = tr("%n other(s)", nullptr, int(m_rows.size()) - mostParts);
        rest.colourKey.clear();
        m_rows.resize(mostParts);
        m_rows.push_back(rest);
    }
    updateGeometry();
    update();
}

QSize TimeChart::sizeHint() const
{
    const int axis = int(2 * screenStyle().metrics.axisTier);
    return {600, axis + allHeight + int(m_rows.size()) * partHeight + unit / 2};
}

TimeChart::Place TimeChart::place() const
{
    const TimelineStyle style = screenStyle();
    const TimelineFrame frame{double(width() - unit), double(nameColumn), layoutDirection()};
    const QDate end = m_hits->startOf(std::max(m_hits->months, fewestMonths)).addDays(-1);
    return {style, frame, TimeScale::fitting(daySpan(m_hits->first, end), frame.bodyWidth()),
            2 * style.metrics.axisTier};
}

void TimeChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    if (!m_hits->first.isValid())
        return;
    const Place here = place();
    const TimeAxis axis = monthsOf(timeAxis(here.scale, here.frame.bodyWidth(), {here.style.language},
                                            here.style.labelWidth(), here.style.metrics.gap / 2),
                                   here.scale);
    painter.save();
    painter.setClipRect(here.frame.bodyRect(0, height())); // A year may have begun before.
    paintAxis(painter, axis, here.frame, here.style);
    paintAxisLines(painter, axis, here.frame, here.style, {here.top, double(height())});
    painter.restore();
    double top = here.top;
    HitCourse all = m_hits->all;
    all.name = tr("All");
    paintRow(painter, here, all, top, allHeight, m_hits->tallest());
    top += allHeight;
    int tallest = 0; // Rows are compared with each other.
    for (const HitCourse& row : m_rows) {
        for (const int count : row.months)
            tallest = std::max(tallest, count);
    }
    for (const HitCourse& row : m_rows) {
        ink::rule(painter, {0, int(top)}, {width(), int(top)}, theme().line);
        paintRow(painter, here, row, top, partHeight, tallest);
        top += partHeight;
    }
}

void TimeChart::paintRow(QPainter& painter, const Place& here, const HitCourse& course, double top, double height,
                         int tallest) const
{
    const QRect column = here.frame.columnRect(top, height).toRect();
    const QString total = numberText(course.total);
    painter.setFont(here.style.meta);
    painter.setPen(theme().secondary);
    ink::words(painter, column.adjusted(unit, 0, -unit, 0), total, layoutDirection(), ink::Edge::Trailing);
    const int taken = QFontMetrics(here.style.meta).horizontalAdvance(total) + unit;
    int mark = 0;
    if (!course.colourKey.isEmpty()) {
        mark = unit + unit / 2;
        const QRect square = QStyle::visualRect(
            layoutDirection(), column, QRect(column.left() + unit, column.center().y() - unit / 2, unit, unit));
        painter.fillRect(square, theme().side(course.colourKey));
    }
    const QRect name = QStyle::visualRect(layoutDirection(), column, column.adjusted(unit + mark, 0, -unit - taken, 0));
    painter.setFont(here.style.label);
    painter.setPen(theme().text);
    ink::words(painter, name, oneLine(course.name), layoutDirection());
    if (tallest == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(course.colourKey.isEmpty() ? theme().accent : theme().side(course.colourKey));
    for (std::size_t month = 0; month < course.months.size(); ++month) {
        if (course.months[month] == 0)
            continue;
        const double from = here.x(m_hits->startOf(int(month))), to = here.x(m_hits->startOf(int(month) + 1));
        const double tall = std::max((height - unit / 2) * course.months[month] / tallest, 2.0);
        painter.drawRect(here.frame.rect(from, std::max(to - 1, from + 1), top + height - tall, tall));
    }
}

std::optional<int> TimeChart::monthAt(QPoint at) const
{
    if (!m_hits->first.isValid())
        return std::nullopt;
    const Place here = place();
    const double day = here.scale.day(here.frame.toLeading(at.x()));
    const QDate date = QDate::fromJulianDay(qint64(day));
    const int month = 12 * (date.year() - m_hits->first.year()) + date.month() - m_hits->first.month();
    const bool isWithin = date.isValid() && month >= 0 && month < m_hits->months;
    return isWithin ? std::optional(month) : std::nullopt;
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto month = event->button() == Qt::LeftButton ? monthAt(event->pos()) : std::nullopt)
        Q_EMIT monthChosen(m_hits->startOf(*month));
}

bool TimeChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto month = monthAt(help->pos());
    if (!month) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{
        tr("%1: %2").arg(monthText(m_hits->startOf(*month)), numberText(m_hits->all.months[std::size_t(*month)]))};
    for (const HitCourse& row : m_rows) {
        if (row.months[std::size_t(*month)] > 0)
            lines << tr("%1: %2").arg(oneLine(row.name), numberText(row.months[std::size_t(*month)]));
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace tasrih
