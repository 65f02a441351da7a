// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_style.h"

class QPainter;

namespace tasrih {

/// Explains the signs and colours that a timeline uses, and no others, as a run of items broken into lines.
class TimelineLegend
{
public:
    /// @param content and @p style are borrowed for the life of the legend.
    TimelineLegend(const TimelineContent& content, const TimelineStyle& style);

    /// Breaks the items into lines of @p width and returns the height they take.
    double layOut(double width);
    /// Paints the lines with their upper edge at the painter's origin.
    void paint(QPainter& painter) const;

private:
    struct Item
    {
        QString text;
        int sample = -1;            ///< Lane of the samples, or −1.
        std::optional<QColor> side; ///< A square in this colour instead.
        double x = 0, y = 0;
        double width = 0;
    };

    void addSides();
    void addStances();
    void addPad();
    void addSigns();
    void addSample(Wording text, const ClaimSpan& span);
    [[nodiscard]] double signWidth(const Item& item) const;

    const TimelineContent& m_content;
    const TimelineStyle& m_style;
    std::vector<TimelineClaim> m_signs; ///< One for each sample.
    std::shared_ptr<TimelineContent> m_samples;
    std::vector<Item> m_items;
    double m_width = 0;
};

} // namespace tasrih
