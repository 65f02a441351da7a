// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/time_scale.h"

#include <QtCore/QSizeF>

#include <optional>
#include <utility>

namespace tasrih {

/// What of time and rows is in sight: the scale, how high rows are, and how far they are scrolled. It knows no widget;
/// all is in px from the leading and the upper edge of the body, the part of the view where rows are.
class TimelineCamera
{
public:
    /// What a scroll bar shows, from 0 to most.
    struct Bar
    {
        int most = 0;
        int page = 1;
        int value = 0;
    };

    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] int top() const { return m_top; }
    /// How high rows are: 1 as designed, less when they are pressed together.
    [[nodiscard]] double compression() const { return m_compression; }
    /// Whether somebody chose the days that are shown.
    [[nodiscard]] bool isAimed() const { return m_isAimed; }
    /// The days shown, with their fractions.
    [[nodiscard]] std::pair<double, double> shownDays() const;

    void setBody(const QSizeF& body);
    /// The days there are (today where there are none), and how high all rows are together.
    void setContent(const std::optional<DaySpan>& days, double height);

    /// Shows @p days with room for what stands before the first and after the last.
    void fit(const DaySpan& days);
    /// Exactly these days, across the whole width.
    void show(double from, double to);
    /// Keeps the day at @p x where it is.
    void zoom(double factor, double x);
    void setScale(const TimeScale& scale);
    /// Moves what stood at @p distance to the leading edge.
    void pan(double distance) { setScale(m_scale.moved(distance)); }
    void scrollTo(int top);
    /// Scrolls just so far that rows from @p top on are seen, with half a row beyond.
    void reveal(double top, double row);
    /// Brings the middle of @p days to the middle.
    void centre(const DaySpan& days);

    /// Rows are @p compression times as high as designed; what stands at @p y stays there once the content is set anew.
    void setCompression(double compression, double y = 0);
    /// What @p factor makes of the compression: at least @p least, unless it is less already.
    [[nodiscard]] double compressed(double factor, double least) const;

    [[nodiscard]] Bar across() const;
    [[nodiscard]] Bar down() const;
    /// Follows the bars. What the one across holds is rounded: only a step of it moves the scale. Returns whether it
    /// did.
    bool follow(int across, int down);

private:
    [[nodiscard]] DaySpan scrollableDays() const;

    TimeScale m_scale{2460000, 1};
    QSizeF m_body{1, 1};
    std::optional<DaySpan> m_days;
    double m_height = 0;
    double m_compression = 1;
    int m_top = 0;
    bool m_isAimed = false;
};

} // namespace tasrih
