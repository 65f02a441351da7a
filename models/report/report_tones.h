// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace tasrih {

[[nodiscard]] Tone toneOf(Position position);

/// How a tone looks on light paper, the same in every format.
struct ToneLook
{
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    quint32 ink = 0;  ///< 0xRRGGBB; 0 is the colour of text.
    quint32 fill = 0; ///< 0xRRGGBB behind a cell; 0 is none.
};
[[nodiscard]] ToneLook lookOf(Tone tone);

/// The sign that tells a stance's tone without colour; empty for tones that weight or a line tells.
[[nodiscard]] QString signOf(Tone tone);
/// @p text behind its tone's sign, unless a stance's sign begins it already.
[[nodiscard]] QString withSign(const QString& text, Tone tone);

/// The text of a cell: numbers grouped, days as ISO 8601; without signs.
[[nodiscard]] QString textOf(const ReportCell& cell, Language language);

/// The table that stands for the whole report where there can be only one; null where there is none.
[[nodiscard]] const ReportTable* mainTable(const Report& report);
/// All tables but those that pages say in prose, or with them.
[[nodiscard]] std::vector<const ReportTable*> tablesOf(const Report& report, ReportOutput output);

} // namespace tasrih
