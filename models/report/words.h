// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// Words of any report.
inline QString reportText(Language language, const char* source, int n = -1)
{
    return translated(language, "Report", source, n);
}

} // namespace tasrih
