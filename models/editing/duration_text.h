// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/duration.h"
#include "database/words/language.h"

namespace tasrih {

/// A length of time as people type it: ISO 8601 ("P12M"), or a number and a unit in English or Arabic ("12 months",
/// "12 شهرا", "سنة", "شهرين"). Nothing where it is neither.
[[nodiscard]] std::optional<Duration> readDuration(const QString& text);

/// "12 months" in @p language.
[[nodiscard]] QString readable(const Duration& duration, Language language = interfaceLanguage());

} // namespace tasrih
