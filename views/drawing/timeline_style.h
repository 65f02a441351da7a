// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_shape.h"
#include "views/theme/theme.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>

namespace tasrih {

/// How a timeline looks: colours, faces and distances, on screen or on paper.
struct TimelineStyle
{
    const Theme* theme = nullptr;
    Language language = Language::English;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    TimelineMetrics metrics;
    QFont label;  ///< Lanes, axis, events.
    QFont strong; ///< Names of rows.
    QFont meta;   ///< Counts and the like.
    double hairline = 1;

    /// What the colours of claims tell. One at a time.
    enum class Colours
    {
        Side,
        Stance
    } colours = Colours::Side;

    /// The colour of a side, mixed with the paper for inherited claims.
    enum class Strength
    {
        Full,
        Pale
    };
    [[nodiscard]] QColor ink(const Snapshot& snapshot, const std::optional<SideId>& side, Strength strength) const;
    /// The same for a stance; grey where the statement takes none.
    [[nodiscard]] QColor stanceInk(const std::optional<Position>& stance, Strength strength) const;
    /// The lighter fill of windows of uncertainty.
    [[nodiscard]] QColor fade(const QColor& ink) const;
    [[nodiscard]] QColor mixed(const QColor& ink, int percent) const { return theme->tint(ink, percent); }
    /// How wide a row's name may be in the label column, and how high it is in lines of that width (0 where
    /// one line will do).
    [[nodiscard]] double nameRoom(const TimelineRow& row) const;
    [[nodiscard]] double nameHeight(const TimelineRow& row) const;
    /// nameHeight() for very many rows: measures only those that may need it.
    [[nodiscard]] NameHeight nameHeights() const;
    /// The room that a row's number of claims takes at the end of the label column.
    [[nodiscard]] double countWidth(const TimelineRow& row) const;
    /// What a number in brackets covers, from the baseline of a label: less than a line.
    [[nodiscard]] QRectF numberInk() const;
    /// Measures lane labels.
    [[nodiscard]] TextWidth labelWidth() const;
};

/// The style of the window, in the theme in force.
[[nodiscard]] TimelineStyle screenStyle();

/// Tenths of a point in a point: the unit of printed pages.
inline constexpr double pointUnits = 10;
inline constexpr int unitsPerInch = int(72 * pointUnits);

/// How one line of text is set.
inline constexpr int textFlags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;

/// The style of paper: the light palette, Noto Sans at 7.5 pt and Noto Sans Arabic at 9 pt, whatever the interface
/// looks like. Distances are tenths of a point.
[[nodiscard]] TimelineStyle printStyle(Language language);
/// The face of printed text at @p points; Arabic is set half a step larger to look the same.
[[nodiscard]] QFont printFont(Language language, double points, QFont::Weight weight = QFont::Normal);

} // namespace tasrih
