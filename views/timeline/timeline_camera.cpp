// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_camera.h"

#include <algorithm>
#include <cmath>

namespace tasrih {

namespace {
// px: room for the fade-in of a date, for the labels of the last bars, and beneath the last row
constexpr double leadingMargin = 40;
constexpr double trailingMargin = 200;
constexpr double lowerMargin = 8;
constexpr double mostOfBar = 2.0e9;
} // namespace

std::pair<double, double> TimelineCamera::shownDays() const
{
    return {m_scale.start(), m_scale.day(m_body.width())};
}

void TimelineCamera::setBody(const QSizeF& body)
{
    m_body = body;
    scrollTo(m_top);
}

void TimelineCamera::setContent(const std::optional<DaySpan>& days, double height)
{
    m_days = days;
    m_height = height;
    scrollTo(m_top);
}

void TimelineCamera::fit(const DaySpan& days)
{
    const double width = m_body.width();
    setScale(
        TimeScale::fitting(days, width, {std::min(leadingMargin, width / 10), std::min(trailingMargin, width / 4)}));
}

void TimelineCamera::show(double from, double to)
{
    setScale(TimeScale(from, m_body.width() / std::max(to - from, 1.0)));
}

void TimelineCamera::zoom(double factor, double x)
{
    setScale(m_scale.zoomed(factor, x, m_body.width()));
}

void TimelineCamera::setScale(const TimeScale& scale)
{
    m_scale = scale;
    m_isAimed = true;
}

void TimelineCamera::scrollTo(int top)
{
    m_top = std::clamp(top, 0, down().most);
}

void TimelineCamera::reveal(double top, double row)
{
    if (top < m_top)
        scrollTo(int(std::floor(top - row / 2)));
    else if (top + row > m_top + m_body.height())
        scrollTo(int(std::ceil(top + 1.5 * row - m_body.height())));
}

void TimelineCamera::centre(const DaySpan& days)
{
    pan((m_scale.x(double(days.from)) + m_scale.x(double(days.to)) - m_body.width()) / 2);
}

void TimelineCamera::setCompression(double compression, double y)
{
    m_top = int(std::lround((m_top + y) * compression / m_compression - y));
    m_compression = compression;
}

double TimelineCamera::compressed(double factor, double least) const
{
    return std::clamp(m_compression * factor, std::min(least, m_compression), 1.0);
}

DaySpan TimelineCamera::scrollableDays() const
{
    const DaySpan days = m_days.value_or(daySpan(QDate::currentDate(), QDate::currentDate()));
    const auto margin = DayPoint(m_body.width() / 2 / m_scale.unitsPerDay());
    return {days.from - margin, days.to + margin};
}

TimelineCamera::Bar TimelineCamera::across() const
{
    const DaySpan days = scrollableDays();
    const double perDay = m_scale.unitsPerDay();
    const double beyond = std::clamp(double(days.length()) * perDay - m_body.width(), 0.0, mostOfBar);
    const double before = std::clamp((m_scale.start() - double(days.from)) * perDay, 0.0, mostOfBar);
    return {int(beyond), std::max(1, int(m_body.width())), int(std::min(before, beyond))};
}

TimelineCamera::Bar TimelineCamera::down() const
{
    const double beyond = std::ceil(m_height + lowerMargin - m_body.height());
    return {std::max(0, int(beyond)), std::max(1, int(m_body.height())), m_top};
}

bool TimelineCamera::follow(int acrossValue, int downValue)
{
    m_top = downValue;
    if (across().value == acrossValue)
        return false;
    m_scale = m_scale.startingAt(double(scrollableDays().from) + acrossValue / m_scale.unitsPerDay());
    return true;
}

} // namespace tasrih
