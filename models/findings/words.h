// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// Words of contradictions.
inline QString findingText(Language language, const char* source, int n = -1)
{
    return translated(language, "Findings", source, n);
}

} // namespace tasrih
