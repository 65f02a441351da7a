// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sign_legend.h"
#include "views/stances/stance_delegate.h"

namespace tasrih {

/// The signs of stances with what they mean, on screen as on paper: a shape for each position, what stands in cells of
/// these @p contents (nothing: along time, where there are no cells), then "changed" and "contradicts itself".
[[nodiscard]] std::vector<SignLegend::Entry> stanceSigns(const TimelineStyle& style,
                                                         std::optional<CellContents> contents);

} // namespace tasrih
