// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/known_names.h"

namespace tasrih {

/// A note in the margin, on a run of the text.
struct NoteMark
{
    TextRun run;
    QString words;
};

/// What is shown in a text besides its highlights: hits of a search, known names and notes in the margin. All in order.
struct TextHints
{
    std::vector<TextRun> hits;
    int currentHit = -1; ///< Index into hits, or −1.
    std::vector<NameHit> names;
    std::vector<NoteMark> notes; ///< By start; they may overlap.
};

/// For texts that show none.
[[nodiscard]] inline const TextHints& noHints()
{
    static const TextHints none;
    return none;
}

/// Those of @p sorted (in order, none overlapping another) that meet @p run, as a half-open range of indexes.
template <typename Item, typename RunOf>
[[nodiscard]] std::pair<std::size_t, std::size_t> meeting(const std::vector<Item>& sorted, TextRun run, RunOf runOf)
{
    const auto first = std::partition_point(sorted.begin(), sorted.end(),
                                            [&](const Item& item) { return runOf(item).end <= run.start; });
    const auto end =
        std::partition_point(first, sorted.end(), [&](const Item& item) { return runOf(item).start < run.end; });
    return {std::size_t(first - sorted.begin()), std::size_t(end - sorted.begin())};
}

} // namespace tasrih
