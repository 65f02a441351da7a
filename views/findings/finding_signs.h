// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"

#include <QtGui/QColor>

namespace tasrih {

/// The sign of a certainty: ≠ certain, ≈ possible.
[[nodiscard]] QString signOf(Certainty certainty);
/// The sign of a verdict: ○ open, ● real, ◐ apparent, ✕ dismissed.
[[nodiscard]] QString signOf(Judgement judgement);
[[nodiscard]] QColor colourOf(Certainty certainty);
[[nodiscard]] QColor colourOf(Judgement judgement);

} // namespace tasrih
