// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/import/encoding.h"

namespace tasrih::test {

/// @p text as bytes of @p encoding, the inverse of convert(); "?" for what the encoding doesn't have. No mark.
[[nodiscard]] QByteArray encode(const QString& text, Encoding encoding);

} // namespace tasrih::test
