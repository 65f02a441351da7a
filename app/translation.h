// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

namespace tasrih {

/// Makes tr() speak @p language from now on: the bundled catalogue and Qt's own. Needs an application object.
void speak(Language language);

/// The language the system asks for: Arabic where its locale is, else English.
[[nodiscard]] Language languageOfSystem();
void speakLanguageOfSystem();

} // namespace tasrih
