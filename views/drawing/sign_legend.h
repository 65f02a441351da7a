// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_style.h"

#include <QtCore/QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace tasrih {

/// What signs mean: each sign beside its words, one after the other in as many lines as they take.
class SignLegend
{
public:
    struct Entry
    {
        QString meaning;
        std::function<void(QPainter&, const QRectF& box)> paint; ///< The sign, in a box as high as a line.
        double width = 0;                                        ///< Of the box; 0: as a letter has.
    };

    SignLegend() = default;
    /// @param width of all
    SignLegend(std::vector<Entry> entries, const TimelineStyle& style, double width);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter& painter, QPointF at) const;

    /// A sign that is a letter.
    [[nodiscard]] static Entry letter(char16_t sign, const QString& meaning, const TimelineStyle& style);

private:
    struct Placed
    {
        double x = 0; ///< From the leading edge.
        int line = 0;
        double words = 0; ///< Width of the meaning.
    };

    std::vector<Entry> m_entries;
    std::vector<Placed> m_places;
    TimelineStyle m_style;
    double m_width = 0, m_line = 0, m_height = 0;
};

} // namespace tasrih
