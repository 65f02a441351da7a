// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_series.h"
#include "views/drawing/sign_legend.h"

class QPainter;

namespace tasrih {

/// What the shape of a figure's mark tells.
struct FigureSign
{
    Qualifier qualifier = Qualifier::Exact;
    FigurePoint::Known known = FigurePoint::Known::AsOf; ///< Full, pale where it is as of when it was said.
    bool isRange = false;                                ///< Its bar is its mark.
    FigurePoint::Open open = FigurePoint::Open::None;    ///< Hollow where it is of some day before or after.
};

/// ● exact, ■ about, ▲ at least or more, ▼ up to or less; a range has none.
void paintFigureSign(QPainter& painter, QPointF at, double size, const FigureSign& sign, const QColor& ink,
                     const TimelineStyle& style);

/// What the signs mean that occur among @p series.
[[nodiscard]] std::vector<SignLegend::Entry> figureSigns(std::span<const FigureSeries> series,
                                                         const TimelineStyle& style);

} // namespace tasrih
