// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// A sentence of the import in the interface's language. Mark @p source with QT_TRANSLATE_NOOP("Import", ...).
[[nodiscard]] inline QString importText(const char* source)
{
    return translated(interfaceLanguage(), "Import", source);
}

} // namespace tasrih
