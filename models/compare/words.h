// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/compare_rows.h"

namespace tasrih {

/// Words of a comparison.
inline QString compareText(Language language, const char* source, int n = -1)
{
    return translated(language, "Compare", source, n);
}

inline QString compareText(const CompareInput& input, const char* source, int n = -1)
{
    return compareText(input.language, source, n);
}

} // namespace tasrih
