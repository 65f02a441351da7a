// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_series.h"

namespace tasrih {

/// Writes number and holder of each point.
void nameFigures(const Snapshot& snapshot, std::vector<FigureSeries>& series, Language language);

/// What a series says, in a sentence: two figures that contradict each other, else the one number all give, else how it
/// went from the first to the last.
[[nodiscard]] QString sentenceOf(const Snapshot& snapshot, const FigureSeries& series, Language language);

/// What all of them say together: "Troops: 2 of 7 figures contradict another".
[[nodiscard]] QString headlineOf(const std::vector<FigureSeries>& series, Measure measure, Language language);

} // namespace tasrih
