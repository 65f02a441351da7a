// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// Words of what is printed of stances.
inline QString stancesText(Language language, const char* source, int n = -1)
{
    return translated(language, "StancesReport", source, n);
}

} // namespace tasrih
