// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/proposal.h"
#include "database/import/text_lines.h"

namespace tasrih {

/// What two spellings of an outlet's name have in common: folded, without signs at the edges.
[[nodiscard]] QString outletKey(QStringView name);

/// The outlet a text names as its own: by a line that is its name, by a slug ("NAME/ ..."), by "Source: ...", or by its
/// web address. An outlet that is only mentioned in a paragraph is a source of the article, not its publisher.
/// An outlet that isn't known is proposed by the name the text gives it.
[[nodiscard]] std::optional<Proposed<QString>> outletOf(const TextLines& lines, const std::vector<OutletNames>& known);

} // namespace tasrih
