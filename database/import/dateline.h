// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/proposal.h"
#include "database/import/text_lines.h"

namespace tasrih {

/// A date of publication, as the text writes it and as it may be read.
struct Dateline
{
    QString text;
    Edtf date;
    std::optional<Edtf> other; ///< See DatePhrase.
};

/// The date the text gives as its dateline: labelled ("نشر في ...", "Published: ..."), on a line of its own near the
/// top, or behind the city at the start of a paragraph ("بغداد – 27 أيلول 2024 – ..."). It has a year and at least a
/// month. A date in a sentence is what the article is about, not when it was published, so it is never taken.
[[nodiscard]] std::optional<Proposed<Dateline>> datelineOf(const TextLines& lines);

} // namespace tasrih
