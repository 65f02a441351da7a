// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overview_strip.h"

#include "models/timeline/density.h"
#include "views/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int stripHeight = 26;
constexpr double edge = 5; ///< px on either side of an end that take it.
constexpr double leastDays = 1;
} // namespace

OverviewStrip::OverviewStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setFixedHeight(stripHeight);
    setMouseTracking(true);
    setAccessibleName(tr("The whole time"));
    setToolTip(tr("The whole time. Drag the frame to move, its ends to widen; drag beside it to choose anew."));
}

QSize OverviewStrip::sizeHint() const
{
    return {200, stripHeight};
}

void OverviewStrip::setContent(TimelineContentPtr content)
{
    m_content = std::move(content);
    const DaySpan days = m_content->days.value_or(DaySpan{0, 1});
    const double margin = std::max(1.0, days.length() * 0.02);
    m_first = days.from - margin;
    m_last = days.to + margin;
    count();
    update();
}

void OverviewStrip::count()
{
    m_counts.clear();
    if (!m_content || width() < 2)
        return;
    Density density(*m_content, TimeScale(m_first, width() / (m_last - m_first)), width());
    for (int row = 0; row < int(m_content->rows.size()); ++row) {
        // What is inherited would count twice.
        if (m_content->rows[std::size_t(row)].ownCount() > 0)
            density.addOwn(row);
    }
    m_counts = density.take();
}

void OverviewStrip::setShown(double from, double to)
{
    m_from = from;
    m_to = to;
    update();
}

double OverviewStrip::x(double day) const
{
    const double at = (day - m_first) / (m_last - m_first) * width();
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

double OverviewStrip::day(double x) const
{
    const double at = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return m_first + at / std::max(1, width()) * (m_last - m_first);
}

QRectF OverviewStrip::window() const
{
    const double a = std::clamp(x(m_from), 0.0, double(width()));
    const double b = std::clamp(x(m_to), 0.0, double(width()));
    return QRectF(std::min(a, b), 1, std::max(std::abs(b - a), 2.0), height() - 2);
}

OverviewStrip::Grip OverviewStrip::gripAt(double at) const
{
    const double start = x(m_from);
    const double end = x(m_to);
    if (std::abs(at - start) <= edge)
        return Grip::Start;
    if (std::abs(at - end) <= edge)
        return Grip::End;
    return window().contains(at, height() / 2.0) ? Grip::Move : Grip::Draw;
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.setPen(theme().line);
    painter.drawLine(0, 0, width(), 0);
    const int most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const QColor ink = theme().tint(theme().text, 35);
    for (int step = 0; most > 0 && step < int(m_counts.size()); ++step) {
        const int high = m_counts[std::size_t(step)] * (height() - 6) / most;
        if (high > 0)
            painter.fillRect(QRect(fromRight ? width() - 1 - step : step, height() - 2 - high, 1, high), ink);
    }
    QColor fill = theme().accent;
    fill.setAlpha(36);
    painter.fillRect(window(), fill);
    painter.setPen(theme().accent);
    painter.drawRect(window().adjusted(0.5, 0.5, -0.5, -0.5));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_content)
        return;
    m_grip = gripAt(event->position().x());
    m_pressedDay = day(event->position().x());
    m_pressedFrom = m_from;
    m_pressedTo = m_to;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position().x());
        setCursor(grip == Grip::Start || grip == Grip::End ? Qt::SizeHorCursor
                  : grip == Grip::Move                     ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    const double here = day(event->position().x());
    double from = m_pressedFrom;
    double to = m_pressedTo;
    switch (m_grip) {
    case Grip::Move:
        from += here - m_pressedDay;
        to += here - m_pressedDay;
        break;
    case Grip::Start:
        from = std::min(here, to - leastDays);
        break;
    case Grip::End:
        to = std::max(here, from + leastDays);
        break;
    case Grip::Draw:
        from = std::min(here, m_pressedDay);
        to = std::max(here, m_pressedDay);
        break;
    case Grip::None:
        return;
    }
    if (to - from >= leastDays)
        Q_EMIT wanted(from, to);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event)
{
    // A click beside the frame brings its middle there.
    const double here = day(event->position().x());
    const bool isClick = m_grip == Grip::Draw && std::abs(x(here) - x(m_pressedDay)) < edge;
    if (isClick) {
        const double half = (m_pressedTo - m_pressedFrom) / 2;
        Q_EMIT wanted(here - half, here + half);
    }
    m_grip = Grip::None;
}

void OverviewStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    count();
}

} // namespace tasrih
