// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// The lines at which a text tells about itself, trimmed, without the empty ones.
struct TextLines
{
    std::vector<QStringView> head; ///< The first ones, up to and with the first paragraph.
    std::vector<QStringView> tail; ///< The last ones, in order; none that is in the head.
};

/// A line longer than this is a paragraph, not a heading (UTF-16 units).
inline constexpr qsizetype longestHeading = 160;

/// @p text must outlive the result.
[[nodiscard]] TextLines textLines(QStringView text);

/// @p line without a label at its start ("Source:", "بقلم"), nothing where it has none of them. Case, harakat and
/// tatweel don't matter; blanks, colons and dashes after the label go with it. A label is a whole word.
[[nodiscard]] std::optional<QString> afterLabel(QStringView line, const std::vector<QStringView>& labels);

} // namespace tasrih
