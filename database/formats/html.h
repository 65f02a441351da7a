// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"

namespace tasrih {

/// The article of a saved page, and what the page tells about it. Its headline, where one is to be seen, is the first
/// line of the text.
/// @param page UTF-8.
[[nodiscard]] Extracted readHtml(const QByteArray& page);

} // namespace tasrih
