// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/compare_rows.h"

namespace tasrih {

/// Words of a comparison.
inline QString say(Language language, const char* source, int n = -1)
{
    return translated(language, "Compare", source, n);
}

inline QString say(const CompareInput& input, const char* source, int n = -1)
{
    return say(input.language, source, n);
}

} // namespace tasrih
