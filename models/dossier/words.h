// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// Words of a dossier.
inline QString dossierText(Language language, const char* source, int n = -1)
{
    return translated(language, "Dossier", source, n);
}

} // namespace tasrih
