// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/proposal.h"
#include "database/import/text_lines.h"

namespace tasrih {

/// The author, where a short line says who wrote ("بقلم: ...", "كتب: ...", "By ..."); nothing otherwise.
[[nodiscard]] std::optional<Proposed<QString>> bylineOf(const TextLines& lines);

} // namespace tasrih
