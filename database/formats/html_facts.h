// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"
#include "database/formats/html_tree.h"

namespace tasrih {

/// What a page tells about its article: in JSON-LD (schema.org's Article and its kinds) before meta elements (Open
/// Graph, article:, Dublin Core, citation_) before what can be seen. Dates count only as ISO 8601 writes them: what a
/// reader could take for two days is no date.
void readFacts(const GumboNode& document, Extracted& extracted);

/// The day of an ISO 8601 date with or without a time, as it is written, whatever its offset: "2024-09-27". A month or
/// a year alone stay that. Empty where it is none.
[[nodiscard]] QString isoDay(const QString& text);

} // namespace tasrih
