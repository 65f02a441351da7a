// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/date_display.h"
#include "database/words/language.h"
#include "models/timeline/time_scale.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tasrih {

/// How wide a text is, in the unit of the scale.
using TextWidth = std::function<double(const QString&)>;

/// One cell of the axis: a day, a month, a year, ..., from its first moment to the next cell's.
struct AxisCell
{
    double from = 0; ///< Distance from the leading edge; may be negative for a cell that began before.
    double to = 0;
    QString label; ///< Empty where it does not fit.
};

/// The two tiers of a time axis. The upper one names the larger unit; the lower one may have no labels, or no cells.
struct TimeAxis
{
    std::vector<AxisCell> upper;
    std::vector<AxisCell> lower;
};

/// How days, months and years are written: by the user's setting where nothing else is asked for.
struct AxisWords
{
    Language language = Language::English;
    DateDisplay display = dateDisplay();
};

/// The axis for the stretch from 0 to @p width: days, weeks' starts, months, quarters, years, or steps of up to a
/// thousand years, whichever is the finest whose labels fit. The number of cells is bounded by the width.
/// @param padding kept free round a label.
[[nodiscard]] TimeAxis timeAxis(const TimeScale& scale, double width, const AxisWords& words,
                                const TextWidth& textWidth, double padding);

} // namespace tasrih
