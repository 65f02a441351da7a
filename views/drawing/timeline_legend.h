// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_style.h"

class QPainter;

namespace tasrih {

/// Explains the signs and colours that the lanes of a timeline show, and no others, as a run of items broken into
/// lines.
class TimelineLegend
{
public:
    /// @param rows as they are shown, looked at once; their content and @p style are borrowed for the life of the
    /// legend.
    TimelineLegend(const RowLayout& rows, const TimelineStyle& style);

    /// Breaks the items into lines of @p width and returns the height they take.
    double layOut(double width);
    /// What the items say, in order.
    [[nodiscard]] QStringList words() const;
    /// Paints the lines with their upper edge at the painter's origin.
    void paint(QPainter& painter) const;

private:
    struct Item
    {
        QString text;
        int sample = -1;            ///< Lane of the samples, or −1.
        std::optional<QColor> side; ///< A square in this colour instead.
        bool isSlip = false;        ///< The arrow between lanes instead.
        double x = 0, y = 0;
        double width = 0;
    };

    struct Used;

    [[nodiscard]] Used usedIn(const RowLayout& rows) const;
    void addSides(const Used& used);
    void addStances(const Used& used);
    void addPad();
    void addSigns(const Used& used);
    void addSaid(const Used& used);
    void addEnds(const Used& used);
    void addWays(const Used& used);
    void addSample(Wording text, const ClaimSpan& span);
    void addWords(Wording text);
    [[nodiscard]] double signWidth(const Item& item) const;

    const TimelineContent& m_content;
    const TimelineStyle& m_style;
    std::vector<TimelineClaim> m_signs; ///< One for each sample.
    std::shared_ptr<TimelineContent> m_samples;
    std::vector<Item> m_items;
    double m_width = 0;
};

} // namespace tasrih
